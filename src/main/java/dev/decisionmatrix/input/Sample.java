package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first rows of a text, as any separator makes them, before one is chosen.
 *
 * @param head what is tried of the text
 * @param start where the first record begins
 * @param isOurs whether a heading is one that we know
 */
record Sample(InputText text, InputText head, int start, Predicate<String> isOurs) {
  static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final int ROWS = 200;
  private static final int CHARS = 400_000;

  /** Titles and notes that people put above a table are not longer. */
  private static final int ROWS_ABOVE = 20;

  static Sample of(InputText text, int start, Predicate<String> isOurs) {
    String whole = text.text();
    String head = whole.substring(0, Math.min(whole.length(), CHARS));
    return new Sample(text, new InputText(text.path(), head, new Problems()), start, isOurs);
  }

  /** The heading first. */
  List<Row> rows(char separator) {
    return rows(head, start, separator, ROWS);
  }

  private static List<Row> rows(InputText text, int start, char separator, int most) {
    Records records = new Records(text, start, separator, Records.Telling.SILENT);
    List<Row> rows = new ArrayList<>();
    for (Optional<Row> row = records.next();
        row.isPresent() && rows.size() < most;
        row = records.next()) {
      rows.add(row.get());
    }
    return rows;
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
    return rows(alone, 0, separator, 1).stream().findFirst();
  }

  long ours(Row row) {
    return row.cells().stream().filter(cell -> isOurs.test(cell.text())).count();
  }

  /** How many of our headings the first line has. */
  long oursInHeading(char separator) {
    return rows(head, start, separator, 1).stream().mapToLong(this::ours).sum();
  }

  /** The row near the top that has most of our headings. */
  long oursAtBest(char separator) {
    return rows(head, start, separator, ROWS_ABOVE).stream().mapToLong(this::ours).max().orElse(0);
  }

  /** How many cells the first line has. */
  int cellsInHeading(char separator) {
    return rows(head, start, separator, 1).stream().mapToInt(row -> row.cells().size()).sum();
  }

  /** The heading below what stands above it, if that is not the first line. */
  Optional<Row> headingBelow(char separator) {
    return rows(head, start, separator, ROWS_ABOVE).stream()
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
