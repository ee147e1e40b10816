package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The sweep as lines, with the weight in use and the points at which the lead changes hands. */
final class SensitivitySweepChart {
  private static final Constant OUTSIDE = new Constant(-1);

  private final SensitivityPlaces places;

  SensitivitySweepChart(SensitivityPlaces places) {
    this.places = places;
  }

  void addTo(SheetPlan.Builder sheet, SensitivitySweep sweep) {
    addMark(sheet, sweep.shown());
    addCrossings(sheet, sweep);
    sheet.chart(chart());
  }

  /** Both ends of an upright line in the chart. */
  private void addMark(SheetPlan.Builder sheet, WeightStability shown) {
    RangeRef mark = places.sweep().mark();
    sheet.add(new Label(mark.from().below(-1), "Weight in use", Look.HEAD_FIGURE));
    for (int end = 0; end < mark.height(); end++) {
      CellRef at = mark.at(end, 0);
      sheet
          .add(new Live(at, places.sweep().now().fixed(), shown.weight(), Decimals.PERCENT_ONE))
          .add(new Fixed(at.right(1), 100.0 * end, Decimals.WHOLE, "Foot and top of the chart"));
    }
  }

  /**
   * Points on the leader's line. A text among the weights would have Excel number all points from
   * one instead, so that a line that does not cross has a point outside of the chart.
   */
  private void addCrossings(SheetPlan.Builder sheet, SensitivitySweep sweep) {
    RangeRef crossings = places.sweep().crossings();
    CellRef head = crossings.from().below(-1);
    sheet
        .add(new Label(head, "Passes the leader at", Look.HEAD_FIGURE))
        .add(new Label(head.right(1), "Score there", Look.HEAD_FIGURE));
    for (Option option : places.options()) {
      CellRef at = crossings.at(places.placeOf(option) - 1, 0);
      CellRef tie = places.sweep().tie(option);
      OptionalDouble share = sweep.tieOf(option);
      OptionalDouble expected =
          share.isPresent()
              ? sweep.shown().scoreAt(option, share.getAsDouble())
              : OptionalDouble.of(OUTSIDE.value());
      sheet
          .add(
              new Live(
                  at,
                  ifThen(isFigure(tie), tie, OUTSIDE),
                  share.orElse(OUTSIDE.value()),
                  Decimals.PERCENT_ONE))
          .add(
              new Live(
                  at.right(1),
                  ifThen(isFigure(tie), sweep.scoreAt(at, option), OUTSIDE),
                  Expected.number(expected),
                  Decimals.ONE));
    }
  }

  private ChartPlan chart() {
    RangeRef room = places.sweep().chart();
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Option option : places.options()) {
      series.add(
          new ChartPlan.Series(
              places.sweep().lineName(option),
              places.sweep().shares(),
              places.sweep().line(option)));
    }
    RangeRef mark = places.sweep().mark();
    series.add(
        new ChartPlan.Series(
            mark.from().below(-1),
            mark,
            mark.from().right(1).to(mark.to().right(1)),
            new ChartPlan.Paint.Mark()));
    RangeRef crossings = places.sweep().crossings();
    series.add(
        new ChartPlan.Series(
            crossings.from().below(-1),
            crossings,
            crossings.from().right(1).to(crossings.to().right(1)),
            new ChartPlan.Paint.Points()));
    return new ChartPlan(
        ChartPlan.Kind.LINES,
        "Sweep",
        "Scores as the weight of the chosen criterion grows",
        "Lines: the score of each option while the weight of the criterion chosen from the list"
            + " goes from 0% to 100%; a dashed line marks the weight in use, and points where another option"
            + " passes the leader. Scores now and the points stand in the table beside it.",
        "Weight of the chosen criterion",
        "Score of 100",
        Decimals.WHOLE.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.of(100),
        series,
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }
}
