package dev.decisionmatrix.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables of what options have, marked by a tick or an {@code x} where they have it: where no cell
 * says no, blank ones do.
 */
final class Ticks {
  private static final String X = "x";
  private static final Set<String> DASHES =
      new TreeSet<>(List.of("", "-", "--", "\u2013", "\u2014"));

  private static final Set<String> TICKS =
      new TreeSet<>(
          List.of(
              X,
              "\u2022",
              "yes",
              "y",
              "ja",
              "oui",
              "s\u00ED",
              "si",
              "sim",
              "true",
              "\u2713",
              "\u2714",
              "\u2705",
              "\u2611",
              ":white_check_mark:",
              ":heavy_check_mark:"));

  private static final Set<String> CROSSES =
      new TreeSet<>(
          List.of(
              "no",
              "n",
              "nein",
              "non",
              "n\u00E3o",
              "false",
              "none",
              "\u2717",
              "\u2718",
              "\u274C",
              "\u2716",
              "\u2612",
              "\u2610",
              ":x:"));

  private final Content content;
  private final boolean hasX;
  private final boolean hasTicks;
  private final boolean hasCrosses;

  private Ticks(Content content) {
    this.content = content;
    List<String> keys =
        content.lines().stream().flatMap(line -> line.rated().stream()).map(Ticks::key).toList();
    this.hasX = keys.contains(X);
    this.hasTicks = keys.stream().anyMatch(key -> TICKS.contains(key) && !key.equals(X));
    this.hasCrosses = keys.stream().anyMatch(CROSSES::contains);
  }

  static boolean isTick(String cell) {
    return TICKS.contains(key(cell));
  }

  private static String key(String cell) {
    return cell.toLowerCase(Locale.ROOT).replace("\uFE0F", "").strip();
  }

  static Content read(Content content) {
    Ticks ticks = new Ticks(content);
    return ticks.hasX || ticks.hasTicks ? ticks.read() : content;
  }

  private Content read() {
    List<String> notes = new ArrayList<>(content.notes());
    boolean isNo = hasX && hasTicks;
    if (hasX) {
      notes.add(isNo ? "`x` is no, beside ticks that are yes" : "`x` is yes");
    }
    boolean hasBlanks =
        content.lines().stream()
            .filter(this::isTicked)
            .flatMap(line -> line.cells().stream())
            .anyMatch(cell -> DASHES.contains(key(cell)));
    boolean areBlanksNo = hasBlanks && !hasCrosses && !isNo;
    if (areBlanksNo) {
      notes.add("where others are marked a blank is no, as no cell says so");
    }
    boolean isWhole =
        content.lines().stream().filter(line -> !line.rated().isEmpty()).allMatch(this::isTicked);
    return new Content(
        content.options(),
        content.lines().stream()
            .map(
                line ->
                    line.withCells(
                        line.cells().stream()
                            .map(
                                cell ->
                                    areBlanksNo
                                            && (isTicked(line)
                                                || (isWhole && line.rated().isEmpty()))
                                            && DASHES.contains(key(cell))
                                        ? "no"
                                        : key(cell).equals(X)
                                            ? isNo ? "no" : "yes"
                                            : key(cell).equals("\u2022") ? "yes" : cell)
                            .toList()))
            .toList(),
        content.totals(),
        notes);
  }

  /** Whether it holds ticks, and nothing else but blanks. */
  private boolean isTicked(Line line) {
    return line.cells().stream().anyMatch(Ticks::isTick)
        && line.cells().stream()
            .map(Ticks::key)
            .allMatch(key -> TICKS.contains(key) || DASHES.contains(key));
  }
}
