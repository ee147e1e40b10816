package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Rules;

/** What an option must reach, beside each criterion. */
final class Demands {
  final Cells<Criterion> mustReach;

  Demands(Book book, Table<Criterion> table) {
    mustReach =
        table.add(
            "Must reach",
            Look.HEAD_FIGURE,
            Content.inputs(
                criterion -> book.figures(criterion).typed(),
                criterion -> Input.Content.of(criterion.mustReach()),
                Rules::mustReach));
  }
}
