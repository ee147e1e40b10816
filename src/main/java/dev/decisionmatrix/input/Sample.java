package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The first rows of a text, as any separator makes them, before one is chosen. */
final class Sample {
  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final int ROWS = 200;
  private static final int CHARS = 400_000;

  /** Titles and notes that people put above a table are not longer. */
  private static final int ROWS_ABOVE = 20;

  private final InputText text;
  private final InputText head;
  private final int start;
  private final Predicate<String> isOurs;
  private final Map<Character, FirstRows> bySeparator = new HashMap<>();

  private Sample(InputText text, InputText head, int start, Predicate<String> isOurs) {
    this.text = text;
    this.head = head;
    this.start = start;
    this.isOurs = isOurs;
  }

  /**
   * Of so much of a text as is tried.
   *
   * @param start where the first record begins
   * @param isOurs whether a heading is one that we know
   */
  static Sample of(InputText text, int start, Predicate<String> isOurs) {
    String whole = text.text();
    String head = whole.substring(0, Math.min(whole.length(), CHARS));
    return new Sample(text, new InputText(text.path(), head, new Problems()), start, isOurs);
  }

  InputText text() {
    return text;
  }

  Predicate<String> isOurs() {
    return isOurs;
  }

  /** The heading first. */
  List<Row> rows(char separator) {
    return rows(separator, ROWS);
  }

  /** The heading first; no more are parsed than were ever asked for. */
  List<Row> rows(char separator, int most) {
    return bySeparator
        .computeIfAbsent(separator, each -> new FirstRows(head, start, each))
        .upTo(most);
  }

  /** A cell as a record of its own; empty where it is blank. */
  Optional<Row> split(Cell cell, char separator) {
    String raw = head.text().substring(cell.span().start(), cell.span().end());
    return split(isQuoted(cell) ? raw.replace("\"\"", "\"") : raw, separator);
  }

  boolean isQuoted(Cell cell) {
    int before = cell.span().start() - 1;
    return before >= 0 && head.text().charAt(before) == '"';
  }

  static Optional<Row> split(String line, char separator) {
    InputText alone = new InputText("", line, new Problems());
    return new FirstRows(alone, 0, separator).upTo(1).stream().findFirst();
  }

  long ours(Row row) {
    return row.cells().stream().filter(cell -> isOurs.test(cell.text())).count();
  }

  /** How many of our headings the first line has. */
  long oursInHeading(char separator) {
    return rows(separator, 1).stream().mapToLong(this::ours).sum();
  }

  /** The row near the top that has most of our headings. */
  long oursAtBest(char separator) {
    return rows(separator, ROWS_ABOVE).stream().mapToLong(this::ours).max().orElse(0);
  }

  /** How many cells the first line has. */
  int cellsInHeading(char separator) {
    return rows(separator, 1).stream().mapToInt(row -> row.cells().size()).sum();
  }

  /** The heading below what stands above it, if that is not the first line. */
  Optional<Row> headingBelow(char separator) {
    return rows(separator, ROWS_ABOVE).stream()
        .skip(1)
        .filter(row -> ours(row) > 1)
        .findFirst()
        .filter(row -> oursInHeading(separator) < Math.min(2, ours(row)));
  }

  /** How people call a separator. */
  static String name(char separator) {
    return switch (separator) {
      case '\t' -> "tabs";
      case ' ' -> "spaces";
      default -> "`" + separator + "`";
    };
  }
}
