package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;

import dev.decisionmatrix.analysis.RankOrderCentroid;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.CentroidPlaces.Centroid;
import dev.decisionmatrix.workbook.WeightsPlaces.Column;

/** Weights from ranks: the centre of all weights in that order; criteria that tie share. */
final class RankedWeightsBlock {
  private final CentroidPlaces places;
  private final int criteria;

  RankedWeightsBlock(CentroidPlaces places) {
    this.places = places;
    this.criteria = places.size();
  }

  /**
   * The mean of the positions that a criterion takes up with those it ties with. {@code RANK}
   * counts those ahead, whatever the numbers, so that 1, 1, 3 and 1, 1, 2 say the same.
   */
  static Formula share(WeightsPlaces places, Criterion criterion, Team team) {
    CellRef rank = places.raw().at(criterion, team);
    RangeRef ranks = places.raw().column(team).anchored(Anchor.ROW);
    RangeRef upTo = places.centroid().all(Centroid.UP_TO).fixed();
    Formula ahead = Fn.RANK.of(rank, ranks, Constant.ONE).minus(Constant.ONE);
    Formula tied = Fn.COUNTIF.of(ranks, rank);
    Formula before =
        ifThen(ahead.moreThan(Constant.ZERO), itemOf(upTo, ahead, Constant.ONE), Constant.ZERO);
    return itemOf(upTo, ahead.plus(tied), Constant.ONE).minus(before).over(tied);
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = places.head();
    sheet
        .add(
            new Label(
                Tab.WEIGHTS.at(head - 1, Column.GROUP_HEADING.index()),
                "What ranks come to: rank-order centroid; criteria that tie share the mean of their"
                    + " positions",
                Look.SECTION))
        .add(new Label(Tab.WEIGHTS.at(head, Column.CRITERION.index()), "Position", Look.HEAD))
        .add(head(Centroid.RECIPROCAL, "1 by position"))
        .add(head(Centroid.WEIGHT, "Weight"))
        .add(head(Centroid.UP_TO, "Up to here"));
    double upTo = 0;
    for (int position = 1; position <= criteria; position++) {
      double weight = RankOrderCentroid.at(position, criteria);
      upTo += weight;
      addPosition(sheet, position, weight, upTo);
    }
  }

  private void addPosition(SheetPlan.Builder sheet, int position, double weight, double upTo) {
    CellRef number = places.position(position);
    CellRef reciprocal = places.at(position, Centroid.RECIPROCAL);
    RangeRef toLast = reciprocal.to(places.at(criteria, Centroid.RECIPROCAL).anchored(Anchor.ROW));
    RangeRef all = places.all(Centroid.RECIPROCAL).fixed();
    CellRef share = places.at(position, Centroid.WEIGHT);
    sheet
        .add(
            new Live(
                number,
                Fn.ROWS.of(Guard.upTo(places.position(1), number)),
                position,
                Decimals.WHOLE))
        .add(new Live(reciprocal, Constant.ONE.over(number), 1.0 / position, Decimals.THREE))
        .add(new Live(share, Guard.sum(toLast).over(Fn.ROWS.of(all)), weight, Decimals.PERCENT_ONE))
        .add(
            new Live(
                places.at(position, Centroid.UP_TO),
                Guard.sum(Guard.upTo(places.at(1, Centroid.WEIGHT), share)),
                upTo,
                Decimals.PERCENT_ONE));
  }

  private Label head(Centroid column, String text) {
    return new Label(Tab.WEIGHTS.at(places.head(), column.index()), text, Look.HEAD_FIGURE);
  }
}
