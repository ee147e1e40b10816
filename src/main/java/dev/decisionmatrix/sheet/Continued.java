package dev.decisionmatrix.sheet;

import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Wrapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Texts that may be longer than a cell can show, as no row is higher than 409 points: they go on in
 * further columns of a table, or in further rows of prose.
 */
public final class Continued {
  /** Of the body font, in every engine. */
  private static final int MOST_LINES = 30;

  /** So short a text fits wherever a table has texts. */
  private static final int SHORT = 200;

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double INDENT = 1.5;

  private Continued() {}

  /**
   * The text in pieces that a cell shows whole.
   *
   * @param wide the column, in characters
   */
  public static List<String> pieces(String text, double wide) {
    double room = (wide - INDENT) * POINTS_PER_CHARACTER;
    return text.length() <= SHORT
        ? List.of(text)
        : Wrapping.pieces(text, Arial.regular(10), room, MOST_LINES);
  }

  /**
   * A column of texts, and as many beside it as the longest needs.
   *
   * @return all of them, from left to right
   */
  public static <R> List<Cells<R>> labels(
      Table<R> table, String head, double wide, Function<R, String> text) {
    Map<R, List<String>> pieces = new LinkedHashMap<>();
    table.names().things().forEach(row -> pieces.put(row, pieces(text.apply(row), wide)));
    int most = pieces.values().stream().mapToInt(List::size).max().orElse(1);
    List<Cells<R>> columns = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int place = i;
      columns.add(
          table
              .labels(
                  place == 0 ? head : head + ", continued",
                  row -> piece(Objects.requireNonNull(pieces.get(row)), place))
              .wide(wide));
    }
    return columns;
  }

  private static String piece(List<String> pieces, int place) {
    return place < pieces.size() ? pieces.get(place) : "";
  }
}
