package dev.decisionmatrix.xlsx;

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
      case BADGE -> plain("Badge", TextStyle.bold(9, Palette.MUTED), Up.CENTER);
      case SECTION -> plain("Section", TextStyle.bold(12, Palette.ACCENT), Up.BOTTOM);
      case HEADLINE -> plain("Headline", TextStyle.bold(16, Palette.ACCENT), Up.TOP);
      case KEY_FIGURE -> plain("Key figure", TextStyle.bold(20, Palette.INK), Up.BOTTOM);
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
      case INPUT ->
          new LookStyle(
              "Input cell",
              TextStyle.regular(BODY, Palette.INPUT_TEXT),
              Optional.of(Palette.INPUT_FILL),
              Lines.AROUND_INPUT,
              Across.GENERAL,
              Up.CENTER);
    };
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
