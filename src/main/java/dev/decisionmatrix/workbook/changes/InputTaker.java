package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.sheet.Cells;

/** Takes each input by its name, with what would make it useless. */
interface InputTaker {
  <T> void take(String name, Cells<T> cells, T thing, Fault fault);
}
