package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds rows that a quotation mark too many has made the text of a cell above them. */
final class Swallowed {
  private final Table table;
  private final Predicate<Row> isRow;

  private Swallowed(Table table, Predicate<Row> isRow) {
    this.table = table;
    this.isRow = isRow;
  }

  /**
   * The table without the rows that hold others, each told.
   *
   * @param isRow whether a line of text is surely a row of this table
   */
  static Table without(Table table, Predicate<Row> isRow) {
    return new Swallowed(table, isRow).whole();
  }

  private Table whole() {
    List<Row> misread = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (tell(cell)) {
          misread.add(row);
        }
      }
    }
    return misread.isEmpty() ? table : table.without(misread);
  }

  private boolean tell(Cell cell) {
    InputText text = table.text();
    Lines lines = text.lines();
    int last = lines.lineOf(cell.span().end());
    for (int line = lines.lineOf(cell.span().start()) + 1; line <= last; line++) {
      String row = text.text().substring(lines.start(line), lines.end(line));
      if (row(row).filter(isRow).isPresent()) {
        int start = Math.max(0, cell.span().start() - 1);
        text.report(
            Code.QUOTES,
            new Span(start, start + 1),
            new Message(
                "the text that a quotation mark opens here runs on to line "
                    + last
                    + ", and the row in line "
                    + line
                    + " is taken for a part of it",
                "delete the quotation mark, or close the text with `\"` where it ends"));
        return true;
      }
    }
    return false;
  }

  private Optional<Row> row(String line) {
    return Sample.split(line, table.raw().separator());
  }

  /** Whether a line is nothing but a row, by its cells alone: in prose a space follows a comma. */
  static boolean isLikeRow(Table table, Row row) {
    return row.width() > 2
        && row.width() == table.raw().heading().width()
        && row.cell(0).text().matches("[\\p{L}\\p{N}_.-]{1,40}")
        && areTight(row.places());
  }

  /** Whether nothing but one sign lies between the cells. */
  static boolean areTight(List<Span> places) {
    return IntStream.range(1, places.size())
        .allMatch(place -> places.get(place).start() == places.get(place - 1).end() + 1);
  }
}
