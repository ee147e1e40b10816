package dev.decisionmatrix.input;

import java.util.List;

/**
 * A table before its columns are understood.
 *
 * @param rows below the heading; blank rows are left out
 */
record RawTable(InputText text, char separator, Row heading, List<Row> rows) {
  RawTable {
    rows = List.copyOf(rows);
  }

  RawTable withRows(List<Row> others) {
    return new RawTable(text, separator, heading, others);
  }
}
