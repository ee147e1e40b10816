package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.RankOrderCentroid;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.stream.IntStream;

/** Weights from ranks, by position: the centre of all weights in that order. */
final class RankedWeights {
  final Table<Integer> table;
  private final Cells<Integer> number;
  private final Cells<Integer> reciprocal;
  private final Cells<Integer> weight;
  private final Cells<Integer> upTo;

  RankedWeights(int criteria) {
    table = new Table<>(Names.none(IntStream.rangeClosed(1, criteria).boxed().toList()).after(1));
    number =
        table.add("Position", Look.HEAD, Content.figures(WHOLE, this::position, Expected::number));
    reciprocal =
        table.figures(
            "1 by position",
            THREE,
            position -> Constant.ONE.over(number.at(position)),
            position -> Expected.number(1.0 / position));
    weight =
        table.figures(
            "Weight",
            PERCENT_ONE,
            this::centroid,
            position -> Expected.number(RankOrderCentroid.at(position, criteria)));
    upTo =
        table.figures(
            "Up to here",
            PERCENT_ONE,
            position -> sum(Guard.upTo(weight.first(), weight.at(position))),
            position -> Expected.number(RankOrderCentroid.upTo(position, criteria)));
  }

  /**
   * The mean of the positions that a criterion takes up with those it ties with. {@code RANK}
   * counts those ahead, whatever the numbers, so that 1, 1, 3 and 1, 1, 2 say the same.
   */
  Formula share(CellRef rank, RangeRef ranks) {
    return share(Fn.RANK.of(rank, ranks, Constant.ONE).minus(1), Fn.COUNTIF.of(ranks, rank));
  }

  /**
   * The same.
   *
   * @param ahead how many are more important
   * @param tied how many are as important, itself among them
   */
  Formula share(Formula ahead, Formula tied) {
    RangeRef weights = upTo.fixed();
    Formula before = orZero(ahead.moreThan(0), itemOf(weights, ahead, Constant.ONE));
    return itemOf(weights, ahead.plus(tied), Constant.ONE).minus(before).over(tied);
  }

  private Formula position(Integer position) {
    return Fn.ROWS.of(Guard.upTo(number.first(), number.at(position)));
  }

  private Formula centroid(Integer position) {
    RangeRef all = reciprocal.fixed();
    RangeRef onwards = reciprocal.at(position).to(reciprocal.all().to().anchored(Anchor.ROW));
    return sum(onwards).over(Fn.ROWS.of(all));
  }
}
