package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SensitivityPlaces.Fact;
import dev.decisionmatrix.workbook.SensitivityPlaces.Part;
import dev.decisionmatrix.workbook.SensitivityPlaces.Step;
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every option's score while the weight of one criterion goes from nothing to everything. */
final class SensitivitySweep {
  private final Analysis analysis;
  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;
  private final WeightStability shown;

  SensitivitySweep(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
    this.shown = analysis.stability().weight(shown(analysis));
  }

  /** The criterion shown while none is shown: that of the nearest flip, else the first. */
  private static Criterion shown(Analysis analysis) {
    return analysis
        .stability()
        .nearestFlip()
        .map(WeightFlip::criterion)
        .orElse(analysis.decision().criteria().get(0));
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    RangeRef shares = places.sweepShares();
    for (int step = 0; step <= SensitivityPlaces.SWEEP_STEPS; step++) {
      double share = (double) step / SensitivityPlaces.SWEEP_STEPS;
      CellRef at = shares.at(step, 0);
      sheet.add(new Fixed(at, share, Decimals.PERCENT, "Even steps from nothing to everything"));
      for (Option option : places.options()) {
        sheet.add(score(places.sweep(option).at(step, 0), at, option, share));
      }
    }
    addNow(sheet);
    addMark(sheet);
    sheet.chart(chart());
  }

  private void addHeads(SheetPlan.Builder sheet) {
    int head = places.sweepHead();
    CellRef choice = places.sweepChoice();
    Formula chosen = orNone(place(Constant.ONE, places.all(Step.CHOSEN).fixed()));
    sheet
        .add(
            new Label(
                Tab.SENSITIVITY.at(head - 2, CriterionRows.GROUP_COLUMN),
                "One weight from 0% to 100%, the others in proportion",
                Look.SECTION))
        .add(new Label(choice.right(-1), "Criterion", Look.LABEL))
        .add(
            Input.blank(
                choice,
                Decimals.AS_TYPED,
                Rules.oneOf(
                    "Criterion",
                    matrix.criterionNames(),
                    "The criterion whose weight goes from 0% to 100%. Leave it blank for the one"
                        + " nearest to another leader.")))
        .add(
            new Live(
                places.sweepShown(),
                orNone(itemOf(Name.CRITERIA.ref(), places.sweepPlace(), Constant.ONE)),
                shown.criterion().name()))
        .merge(places.sweepShown().to(places.sweepShown().right(2)))
        .add(
            new Live(
                    places.sweepPlace(),
                    ifThen(isEmpty(choice), nearest(), chosen),
                    places.placeOf(shown.criterion()),
                    Decimals.WHOLE)
                .looking(Look.NOTE))
        .add(
            new Label(
                Tab.SENSITIVITY.at(head, SensitivityPlaces.BESIDE),
                "Its weight",
                Look.HEAD_FIGURE));
    for (Option option : places.options()) {
      sheet.add(new Label(places.sweepName(option), option.name(), Look.HEAD_FIGURE));
    }
  }

  /** The criterion by which the nearest option passes. */
  private Formula nearest() {
    RangeRef changes = places.all(Take.FLIP_BY);
    Formula option = place(Fn.MIN.of(changes), changes);
    return ifThen(
        Fn.COUNT.of(changes).moreThan(Constant.ZERO),
        itemOf(places.all(Fact.FLIP_PLACE), option, Constant.ONE),
        Constant.ONE);
  }

  private Live score(CellRef at, Formula share, Option option, double expectedAt) {
    CellRef place = places.sweepPlace().fixed();
    Formula without = itemOf(places.of(Part.WITHOUT, option).fixed(), place, Constant.ONE);
    Formula alone = itemOf(matrix.of(Block.VALUE, option).fixed(), place, Constant.ONE);
    return new Live(
        at,
        orNone(
            Guard.rounded(
                Constant.ONE
                    .minus(share)
                    .times(without)
                    .plus(share.times(Guard.HUNDRED).times(alone)))),
        Expected.number(shown.scoreAt(option, expectedAt)),
        Decimals.ONE);
  }

  private void addNow(SheetPlan.Builder sheet) {
    CellRef now = places.sweepNow();
    CellRef place = places.sweepPlace().fixed();
    Formula weight = itemOf(matrix.all(Middle.WEIGHT).fixed(), place, Constant.ONE);
    sheet
        .add(new Label(now.right(-1), "In use", Look.LABEL))
        .add(new Live(now, orNone(weight), shown.weight(), Decimals.PERCENT_ONE))
        .add(new Label(now.below(1).right(-1), "Ties at", Look.LABEL))
        .add(new Label(now.below(1), "with the leader", Look.NOTE));
    for (Option option : places.options()) {
      CellRef at = Tab.SENSITIVITY.at(now.row(), places.sweepColumn(option));
      Formula tie = itemOf(places.of(Part.TIE_AT, option).fixed(), place, Constant.ONE);
      OptionalDouble expected =
          Rivalry.of(analysis, option)
              .filter(Rivalry::contends)
              .map(rival -> rival.tieAt(shown.criterion()))
              .orElse(OptionalDouble.empty());
      sheet
          .add(score(at, now.fixed(), option, shown.weight()).looking(Look.TOTAL))
          .add(
              new Live(
                  places.sweepTie(option),
                  orNone(tie),
                  Expected.number(expected),
                  Decimals.PERCENT_ONE));
    }
  }

  /** Both ends of an upright line in the chart. */
  private void addMark(SheetPlan.Builder sheet) {
    RangeRef mark = places.sweepMark();
    sheet.add(new Label(mark.from().below(-1), "Weight in use", Look.HEAD_FIGURE));
    for (int end = 0; end < mark.height(); end++) {
      CellRef at = mark.at(end, 0);
      sheet
          .add(new Live(at, places.sweepNow().fixed(), shown.weight(), Decimals.PERCENT_ONE))
          .add(new Fixed(at.right(1), 100.0 * end, Decimals.WHOLE, "Foot and top of the chart"));
    }
  }

  private ChartPlan chart() {
    RangeRef room = places.sweepChart();
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Option option : places.options()) {
      series.add(
          new ChartPlan.Series(
              places.sweepName(option),
              places.sweepShares(),
              places.sweep(option),
              Optional.empty()));
    }
    RangeRef mark = places.sweepMark();
    series.add(
        new ChartPlan.Series(
            mark.from().below(-1),
            mark,
            mark.from().right(1).to(mark.to().right(1)),
            Optional.empty()));
    return new ChartPlan(
        ChartPlan.Kind.LINES,
        "Sweep",
        "Scores as the weight of the chosen criterion grows",
        "Lines: the score of each option while the weight of the criterion chosen from the list"
            + " goes from 0% to 100%; the same figures stand in the table beside it.",
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
