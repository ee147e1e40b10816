package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Rules;

/** What an option must reach, beside each criterion, and whether it can be used. */
final class Demands {
  final Cells<Criterion> mustReach;
  final Cells<Criterion> check;

  Demands(Book book, Table<Criterion> table) {
    mustReach =
        table.add(
            "Must reach",
            Look.HEAD_FIGURE,
            Content.inputs(
                criterion -> book.figures(criterion).typed(),
                criterion -> Input.Content.of(criterion.mustReach()),
                Rules::mustReach));
    check = table.texts("Demand", this::check, criterion -> Expected.text(Findings.OK));
    check.looking(Look.NOTE);
  }

  private Formula check(Criterion criterion) {
    CellRef demand = mustReach.at(criterion);
    Formula usable = Formulas.any(Fn.ISBLANK.of(demand), isFigure(demand));
    return ifThen(usable, words(Findings.OK), words(Findings.NO_NUMBER));
  }
}
