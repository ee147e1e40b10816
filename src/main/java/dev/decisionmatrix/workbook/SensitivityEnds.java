package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.Optional;

/**
 * Whether the interval of a weight is what it claims to be: the weight in use lies in it, and at an
 * end where somebody passes, both have the same score.
 */
final class SensitivityEnds {
  /** Fewer than scores have, as both scores and the weight itself are rounded. */
  private static final int DIGITS = 6;

  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;

  SensitivityEnds(Layout layout) {
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
  }

  Formula within(Criterion criterion) {
    CellRef from = places.at(Column.FROM, criterion);
    CellRef to = places.at(Column.TO, criterion);
    CellRef weight = places.at(Column.WEIGHT, criterion);
    return Guard.whenFigure(
        from,
        Guard.oneIf(
            all(
                Guard.rounded(from.minus(weight)).atMost(Constant.ZERO),
                Guard.rounded(weight.minus(to)).atMost(Constant.ZERO))));
  }

  static Optional<Double> within(WeightStability stability) {
    return stability.stableFrom().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Rounding.rounded(stability.stableFrom().getAsDouble() - stability.weight()) <= 0
                    && Rounding.rounded(stability.weight() - stability.stableTo().orElseThrow())
                        <= 0
                ? 1.0
                : 0.0);
  }

  /** How far the leader and the one that passes it are apart at an end. */
  Formula apart(Criterion criterion, Column end, Step taker) {
    CellRef place = places.at(taker, criterion);
    CellRef share = places.at(end, criterion);
    CellRef leader = places.leaderPlace().fixed();
    return Formulas.onlyIf(
        all(isFigure(place), isFigure(share)),
        Formulas.rounded(
            Fn.ABS.of(scoreAt(criterion, share, leader).minus(scoreAt(criterion, share, place))),
            DIGITS));
  }

  private Formula scoreAt(Criterion criterion, CellRef share, CellRef place) {
    Formula without = Guard.pick(places.of(Part.WITHOUT, criterion), place);
    Formula alone = Guard.pick(matrix.of(Block.VALUE, criterion), place);
    return Constant.ONE.minus(share).times(without).plus(share.times(Guard.HUNDRED).times(alone));
  }
}
