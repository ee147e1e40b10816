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
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import dev.decisionmatrix.sheet.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The leader's ratings on both sides of a peak that bring a tie, of which the nearer one counts.
 * Asked only where a criterion has a peak.
 */
final class Flanks extends Area {
  private final Bent bent;
  private final Map<Flank, Body<Criterion, Option>> sides = new LinkedHashMap<>();

  Flanks(SensitivitySheet sheet, Bent bent) {
    super(sheet);
    this.bent = bent;
    if (criteria.stream().anyMatch(Criterion::hasPeak)) {
      for (Flank flank : Flank.values()) {
        sides.put(flank, side(flank));
      }
    }
  }

  private Body<Criterion, Option> side(Flank flank) {
    return bent.table
        .gap()
        .over("Leader's rating at which it ties, " + flank.words())
        .across(
            options,
            Option::name,
            AS_TYPED,
            (k, o) -> at(flank, k, o),
            (k, o) -> number(of(o, k, (rival, on) -> rival.ratings().loweredAt(on, flank))));
  }

  private Formula at(Flank flank, Criterion criterion, Option option) {
    return criterion.hasPeak()
        ? bent.whenLowered(
            criterion,
            option,
            book.values().beside(criterion, flank, bent.lower(criterion, option)))
        : words(Expected.NONE);
  }

  /** Nothing where the leader's rating brings no tie on either side. */
  Formula nearest(Criterion criterion, Option option) {
    CellRef left = Objects.requireNonNull(sides.get(Flank.LEFT)).at(criterion, option);
    CellRef right = Objects.requireNonNull(sides.get(Flank.RIGHT)).at(criterion, option);
    Formula now = ofLeader(matrix().rating().row(criterion));
    Formula nearer = rounded(absolute(left.minus(now))).atMost(rounded(absolute(right.minus(now))));
    return ifThen(
        isFigure(left), ifThen(isFigure(right), ifThen(nearer, left, right), left), right);
  }
}
