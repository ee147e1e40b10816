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
import dev.decisionmatrix.workbook.SensitivityPlaces.Take;
import dev.decisionmatrix.workbook.SensitivityWorking.Fact;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every option's score while the weight of one criterion goes from nothing to everything. */
final class SensitivitySweep {
  private final Analysis analysis;
  private final MatrixPlaces matrix;
  private final SensitivityPlaces places;
  private final Optional<Criterion> chosen;
  private final WeightStability shown;

  SensitivitySweep(Analysis analysis, Layout layout, Optional<Criterion> chosen) {
    this.analysis = analysis;
    this.matrix = layout.matrix();
    this.places = layout.sensitivity();
    this.chosen = chosen;
    this.shown = analysis.stability().weight(chosen.orElseGet(() -> nearest(analysis)));
  }

  /** The criterion shown while none is chosen: that of the nearest flip, else the first. */
  private static Criterion nearest(Analysis analysis) {
    return analysis
        .stability()
        .nearestFlip()
        .map(WeightFlip::criterion)
        .orElse(analysis.decision().criteria().get(0));
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(sheet);
    RangeRef shares = places.sweep().shares();
    for (int step = 0; step <= SweepPlaces.STEPS; step++) {
      double share = (double) step / SweepPlaces.STEPS;
      CellRef at = shares.at(step, 0);
      sheet.add(new Fixed(at, share, Decimals.PERCENT, "Even steps from nothing to everything"));
      for (Option option : places.options()) {
        sheet.add(score(places.sweep().line(option).at(step, 0), at, option, share));
      }
    }
    addNow(sheet);
    new SensitivitySweepChart(places).addTo(sheet, this);
  }

  private void addHeads(SheetPlan.Builder sheet) {
    CellRef choice = places.sweep().choice();
    sheet
        .add(
            new Label(
                Tab.SENSITIVITY.at(choice.row() - 1, CriterionRows.GROUP_COLUMN),
                "One weight from 0% to 100%, the others in proportion: choose a criterion, or leave it"
                    + " blank for the one nearest to another leader",
                Look.SECTION))
        .add(
            new Input(
                choice,
                chosen
                    .<Input.Content>map(criterion -> new Input.Content.Text(criterion.name()))
                    .orElse(new Input.Content.Blank()),
                Decimals.AS_TYPED,
                Rules.oneOf(
                    "Criterion",
                    matrix.criterionNames(),
                    "The criterion whose weight goes from 0% to 100%. Leave it blank for the one"
                        + " nearest to another leader.")))
        .add(
            new Live(
                    places.sweep().shown(),
                    orNone(itemOf(Name.CRITERIA.ref(), places.sweep().place(), Constant.ONE)),
                    shown.criterion().name())
                .looking(Look.SECTION));
    addTableHeads(sheet);
  }

  private void addTableHeads(SheetPlan.Builder sheet) {
    CellRef place = places.sweep().place();
    Formula sought = place(Constant.ONE, places.all(Step.CHOSEN).fixed());
    CellRef head = places.sweep().shares().from().below(-1);
    sheet
        .add(
            new Label(
                Tab.SENSITIVITY.at(head.row() - 1, CriterionRows.GROUP_COLUMN),
                "The sweep in figures",
                Look.SECTION))
        .add(new Label(place.below(-1), "Place of the criterion shown", Look.HEAD_FIGURE))
        .add(
            new Live(
                place,
                orNone(ifThen(isEmpty(places.sweep().choice()), nearest(), sought)),
                places.placeOf(shown.criterion()),
                Decimals.WHOLE))
        .add(new Label(head, "Its weight", Look.HEAD_FIGURE));
    for (Option option : places.options()) {
      sheet.add(new Label(places.sweep().lineName(option), option.name(), Look.HEAD_FIGURE));
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
    return new Live(
        at,
        scoreAt(share, option),
        Expected.number(shown.scoreAt(option, expectedAt)),
        Decimals.ONE);
  }

  Formula scoreAt(Formula share, Option option) {
    CellRef place = places.sweep().place().fixed();
    Formula without = itemOf(places.of(Part.WITHOUT, option).fixed(), place, Constant.ONE);
    Formula alone = itemOf(matrix.of(Block.VALUE, option).fixed(), place, Constant.ONE);
    Formula score =
        Constant.ONE.minus(share).times(without).plus(share.times(Guard.HUNDRED).times(alone));
    return orNone(Guard.rounded(score));
  }

  /** Beside the chart: scores at the weight in use, and where each option ties with the leader. */
  private void addNow(SheetPlan.Builder sheet) {
    CellRef now = places.sweep().now();
    CellRef place = places.sweep().place().fixed();
    Formula weight = itemOf(matrix.all(Middle.WEIGHT).fixed(), place, Constant.ONE);
    CellRef head = places.sweep().names().from().below(-1);
    named(sheet, head, "Option", Look.HEAD);
    named(sheet, Tab.SENSITIVITY.at(now.row(), head.column()), "Weight in use", Look.LABEL);
    sheet
        .add(
            new Label(
                head.right(SensitivityPlaces.BAR_NAME_COLUMNS), "Score now", Look.HEAD_FIGURE))
        .add(
            new Label(
                head.right(SensitivityPlaces.BAR_NAME_COLUMNS + 1),
                "Ties with the leader at",
                Look.HEAD_FIGURE))
        .add(
            new Live(now, orNone(weight), shown.weight(), Decimals.PERCENT_ONE)
                .looking(Look.TOTAL));
    for (Option option : places.options()) {
      Formula tie = itemOf(places.of(Part.TIE_AT, option).fixed(), place, Constant.ONE);
      CellRef score = places.sweep().score(option);
      named(sheet, Tab.SENSITIVITY.at(score.row(), head.column()), option.name(), Look.LABEL);
      sheet
          .add(score(score, now.fixed(), option, shown.weight()))
          .add(
              new Live(
                  places.sweep().tie(option),
                  orNone(tie),
                  Expected.number(tieOf(option)),
                  Decimals.PERCENT_ONE));
    }
  }

  private static void named(SheetPlan.Builder sheet, CellRef at, String name, Look look) {
    sheet
        .add(new Label(at, name, look))
        .merge(at.to(at.right(SensitivityPlaces.BAR_NAME_COLUMNS - 1)));
  }

  WeightStability shown() {
    return shown;
  }

  OptionalDouble tieOf(Option option) {
    return Rivalry.of(analysis, option)
        .filter(Rivalry::contends)
        .map(rival -> rival.tieAt(shown.criterion()))
        .orElse(OptionalDouble.empty());
  }
}
