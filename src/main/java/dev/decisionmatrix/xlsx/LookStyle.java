package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Look;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a look is in print: font, fill, lines, alignment. */
record LookStyle(
    String name, TextStyle font, Optional<String> fill, Lines lines, Across across, Up up) {
  static final double BODY = 10;
  private static final double LARGE = 11;
  private static final double SMALL = 9;
  private static final double LEGEND = 8;
  static final TextStyle NORMAL = TextStyle.regular(BODY, Palette.INK);

  /** Lines around a cell. */
  enum Lines {
    NONE,
    UNDER_HEAD,
    UNDER_ROW,
    ABOVE_TOTAL,
    AROUND_INPUT
  }

  enum Across {
    /** By what is in it. */
    GENERAL,
    LEFT,
    CENTER,
    RIGHT
  }

  enum Up {
    TOP,
    CENTER,
    BOTTOM
  }

  private static final Map<Look, LookStyle> ALL =
      Stream.of(Look.values())
          .collect(
              Collectors.toMap(
                  look -> look,
                  LookStyle::made,
                  (one, other) -> one,
                  () -> new EnumMap<>(Look.class)));

  static LookStyle of(Look look) {
    return Objects.requireNonNull(ALL.get(look));
  }

  private static LookStyle made(Look look) {
    return switch (look) {
      case TITLE -> plain("Sheet title", TextStyle.bold(16, Palette.INK), Up.CENTER);
      case SUBTITLE -> plain("Subtitle", TextStyle.regular(BODY, Palette.MUTED), Up.TOP);
      case SECTION -> plain("Section", TextStyle.bold(12, Palette.ACCENT), Up.BOTTOM);
      case HEADLINE -> plain("Headline", TextStyle.bold(16, Palette.ACCENT), Up.TOP);
      case PROSE -> plain("Prose", NORMAL, Up.TOP);
      case NOTE -> plain("Small print", TextStyle.regular(9, Palette.MUTED), Up.CENTER);
      case HEAD -> head("Head", Across.LEFT);
      case HEAD_FIGURE -> head("Head of figures", Across.RIGHT);
      case LABEL -> row("Label", NORMAL, Across.LEFT);
      case LINK -> row("Link", NORMAL.asLink(), Across.LEFT);
      case LIVE -> row("Formula", NORMAL, Across.RIGHT);
      case LIVE_TEXT -> row("Formula text", NORMAL, Across.LEFT);
      case DIVIDER ->
          new LookStyle(
              "Divider",
              TextStyle.bold(12, Palette.MUTED),
              Optional.empty(),
              Lines.ABOVE_TOTAL,
              Across.LEFT,
              Up.BOTTOM);
      case FIXED -> row("Constant", TextStyle.regular(BODY, Palette.MUTED), Across.RIGHT);
      case TOTAL ->
          new LookStyle(
              "Total formula",
              TextStyle.bold(BODY, Palette.INK),
              Optional.empty(),
              Lines.ABOVE_TOTAL,
              Across.RIGHT,
              Up.CENTER);
      case INPUT -> input("Input cell", BODY, Across.GENERAL);
      case CONTROL -> input("Control", BODY, Across.LEFT);
      case TRIAL -> input("Input to try", BODY, Across.CENTER);
      case PICK -> input("Small input", SMALL, Across.LEFT);
      default -> ofMeeting(look);
    };
  }

  /** On the sheets that a meeting looks at: nothing draws lines by itself. */
  private static LookStyle ofMeeting(Look look) {
    return switch (look) {
      case PAGE -> plain("Page title", TextStyle.bold(14, Palette.INK), Up.CENTER);
      case TOPIC -> plain("Topic", TextStyle.bold(LARGE, Palette.INK), Up.CENTER);
      case VERDICT -> plain("Verdict", TextStyle.bold(20, Palette.ACCENT), Up.CENTER);
      case LONG_VERDICT -> plain("Long verdict", TextStyle.bold(16, Palette.ACCENT), Up.CENTER);
      case PAST_VERDICT -> plain("Past verdict", TextStyle.bold(14, Palette.MUTED), Up.CENTER);
      case LONG_PAST_VERDICT ->
          plain("Long past verdict", TextStyle.bold(12, Palette.MUTED), Up.CENTER);
      case BLOCK -> plain("Block", TextStyle.bold(LARGE, Palette.ACCENT), Up.BOTTOM);
      case LARGE -> plain("Large", TextStyle.regular(LARGE, Palette.INK), Up.CENTER);
      case LARGE_FIGURE -> figure("Large figure", TextStyle.regular(LARGE, Palette.INK));
      case FIGURE -> figure("Figure", NORMAL);
      case FINE -> plain("Fine", TextStyle.regular(SMALL, Palette.INK), Up.CENTER);
      case FINE_FIGURE -> figure("Fine figure", TextStyle.regular(SMALL, Palette.INK));
      case MUTED -> plain("Muted", TextStyle.regular(BODY, Palette.MUTED), Up.CENTER);
      case MUTED_FIGURE -> figure("Muted figure", TextStyle.regular(BODY, Palette.MUTED));
      case SMALL -> plain("Small", TextStyle.regular(SMALL, Palette.MUTED), Up.CENTER);
      case SMALL_FIGURE -> figure("Small figure", TextStyle.regular(SMALL, Palette.MUTED));
      case CAPTION -> plain("Caption", TextStyle.regular(SMALL, Palette.MUTED), Up.BOTTOM);
      case LEGEND -> plain("Legend", TextStyle.regular(LEGEND, Palette.MUTED), Up.CENTER);
      case LEGEND_DELIVERED ->
          plain(
              "Legend, delivered",
              TextStyle.bold(LEGEND, Palette.of(Hue.DELIVERED_WORDS)),
              Up.CENTER);
      case WAY -> plain("Way", TextStyle.regular(SMALL, Palette.INK).asLink(), Up.CENTER);
      default -> plain("Text", NORMAL, Up.CENTER);
    };
  }

  private static LookStyle figure(String name, TextStyle font) {
    return new LookStyle(name, font, Optional.empty(), Lines.NONE, Across.RIGHT, Up.CENTER);
  }

  private static LookStyle input(String name, double size, Across across) {
    return new LookStyle(
        name,
        TextStyle.regular(size, Palette.INPUT_TEXT),
        Optional.of(Palette.INPUT_FILL),
        Lines.AROUND_INPUT,
        across,
        Up.CENTER);
  }

  private static LookStyle plain(String name, TextStyle font, Up up) {
    return new LookStyle(name, font, Optional.empty(), Lines.NONE, Across.LEFT, up);
  }

  private static LookStyle head(String name, Across across) {
    TextStyle font = TextStyle.bold(9, Palette.MUTED);
    return new LookStyle(name, font, Optional.empty(), Lines.UNDER_HEAD, across, Up.BOTTOM);
  }

  private static LookStyle row(String name, TextStyle font, Across across) {
    return new LookStyle(name, font, Optional.empty(), Lines.UNDER_ROW, across, Up.CENTER);
  }
}
