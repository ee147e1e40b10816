package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import dev.decisionmatrix.sheet.Cells;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The leader's ratings on both sides of a peak that bring a tie, of which the nearer one counts.
 * Asked only where a criterion has a peak.
 */
final class Flanks extends Area {
  private final Bent bent;
  private final Map<Flank, Cells<Criterion>> sides = new LinkedHashMap<>();

  Flanks(SensitivitySheet sheet, Bent bent) {
    super(sheet);
    this.bent = bent;
    if (criteria.stream().anyMatch(Criterion::hasPeak)) {
      for (Flank flank : Flank.values()) {
        sides.put(flank, side(flank));
      }
    }
  }

  private Cells<Criterion> side(Flank flank) {
    return bent.table.figures(
        "Leader's rating at which the second ties, " + flank.words(),
        AS_TYPED,
        k -> at(flank, k),
        k ->
            number(sheet.lowered.ofSecond(k, (rival, on) -> rival.ratings().loweredAt(on, flank))));
  }

  private Formula at(Flank flank, Criterion criterion) {
    return criterion.hasPeak()
        ? bent.whenLowered(criterion, book.values().beside(criterion, flank, bent.lower(criterion)))
        : words(Expected.NONE);
  }

  /** Nothing where the leader's rating brings no tie on either side. */
  Formula nearest(Criterion criterion) {
    CellRef left = Objects.requireNonNull(sides.get(Flank.LEFT)).at(criterion);
    CellRef right = Objects.requireNonNull(sides.get(Flank.RIGHT)).at(criterion);
    Formula now = ofLeader(matrix().rating().row(criterion));
    Formula nearer = rounded(absolute(left.minus(now))).atMost(rounded(absolute(right.minus(now))));
    return ifThen(
        isFigure(left), ifThen(isFigure(right), ifThen(nearer, left, right), left), right);
  }
}
