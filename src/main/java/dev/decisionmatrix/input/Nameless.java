package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells values of a table of ratings that stand below no name, and rows that have lost theirs. */
record Nameless(RawTable given) {
  /** A value without a heading is most often a decimal comma that parts two columns. */
  void tellValues() {
    Set<Integer> told = new TreeSet<>();
    for (Row row : given.rows()) {
      for (int place = 1; place < row.cells().size(); place++) {
        if (given.heading().cell(place).isBlank() && !row.cell(place).isBlank()) {
          if (!isColumn(place) || told.add(place)) {
            tell(row.cell(place), isColumn(place));
          }
          break;
        }
      }
    }
  }

  /** Whether most rows have a value there. */
  private boolean isColumn(int place) {
    long filled = given.rows().stream().filter(row -> !row.cell(place).isBlank()).count();
    return filled > 1 && 2 * filled > given.rows().size();
  }

  private void tell(Cell cell, boolean isColumn) {
    given
        .text()
        .report(
            Code.TOO_MANY_VALUES,
            cell,
            isColumn
                ? new Message(
                    "there are values in this column, but no name above them",
                    "name the option in the first row, or delete the column")
                : new Message(
                    "there is a value here, but no column name above it",
                    "put text or a number that holds `%s` in double quotes"
                        .formatted(Character.toString(given.separator()))));
  }

  /** A row without a name adds others up at the end; above a criterion it has lost its name. */
  void tellRows(List<Row> rows, List<Row> criteria, List<Row> totals) {
    int last = criteria.isEmpty() ? -1 : rows.indexOf(criteria.get(criteria.size() - 1));
    for (Row row : totals) {
      if (row.cell(0).isBlank() && rows.indexOf(row) < last && row.filled() > 1) {
        given
            .text()
            .report(
                Code.CELL_BLANK,
                row.cell(0),
                new Message(
                    "there are values, but no name of a criterion before them",
                    "name it, or delete the row"));
      }
    }
  }
}
