package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.workbook.Guard;

/** Below the scores: the same in people's own units; no row where there are none. */
final class OwnUnitRow {
  private static final int HEIGHT = 20;

  private final Analysis analysis;
  private final Columns columns;
  private final Steps steps;

  OwnUnitRow(Analysis analysis, Columns columns, Steps steps) {
    this.analysis = analysis;
    this.columns = columns;
    this.steps = steps;
  }

  void addTo(SheetPlan.Builder sheet) {
    OwnUnits.of(analysis).ifPresent(units -> add(sheet, units));
  }

  private void add(SheetPlan.Builder sheet, OwnUnits units) {
    sheet
        .heightsPx(Rows.OWN_UNITS, HEIGHT)
        .add(new Label(at(Columns.NAME), units.title(), Look.SMALL));
    for (OptionResult result : analysis.options()) {
      CellRef there = steps.ownUnits.orElseThrow().shown.at(result.option());
      Formula rounded = Formulas.rounded(there, OwnUnits.DIGITS);
      double expected = Rounding.rounded(units.of(result.score()), OwnUnits.DIGITS);
      sheet.add(
          new Live(
                  at(columns.points(result.option())),
                  ifThen(isFigure(there), rounded, Guard.NOTHING),
                  Expected.number(expected),
                  units.shown())
              .looking(Look.FIGURE));
    }
    columns.blocks().forEach(block -> sheet.dress(at(block[0]).to(at(block[1])), Dress.RULE));
  }

  private static CellRef at(int column) {
    return Rows.at(Rows.OWN_UNITS, column);
  }
}
