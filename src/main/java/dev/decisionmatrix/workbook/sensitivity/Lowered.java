package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;
import java.util.OptionalDouble;

/** By criterion: which fall of the leader's rating lets the second pass. Nobody else would lead. */
final class Lowered extends Area {
  final Cells<Criterion> by =
      sheet.steps.table.figures(
          "Leader's fall until the second passes",
          PERCENT_ONE,
          k -> k.isLinear() ? by(k) : sheet.bent.lowered(k),
          k -> rounded(ofSecond(k, Rivalry::lowered)));

  Lowered(SensitivitySheet sheet) {
    super(sheet);
  }

  private Formula by(Criterion criterion) {
    Formula by = rounded(needed(criterion));
    CellRef outBy = sheet.steps.outBy.at(criterion);
    Formula room = ifThen(isFigure(outBy), outBy, rounded(sheet.steps.leaderValue.at(criterion)));
    return whenRated(criterion, onlyIf(by.lessThan(room), by));
  }

  /** What is told where there is a second, and evidence of the leader. */
  Formula whenRated(Criterion criterion, Formula then) {
    Formula rated = sheet.steps.leaderClaims.at(criterion).moreThan(0);
    return whenFigure(second(), onlyIf(rated, then));
  }

  /** The share of the scale that makes up the second's distance. */
  Formula needed(Criterion criterion) {
    return Guard.pick(sheet.pairs.needed.row(criterion), second());
  }

  private CellRef second() {
    return sheet.steps.second.first().fixed();
  }

  OptionalDouble ofSecond(Criterion criterion, Way way) {
    return analysis
        .ranking()
        .runnerUp()
        .map(second -> of(second, criterion, way))
        .orElse(OptionalDouble.empty());
  }
}
