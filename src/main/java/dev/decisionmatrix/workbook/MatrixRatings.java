package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Weights;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.WeightsPlaces.Room;

/** The first band's ratings and weights. */
final class MatrixRatings {
  private final Analysis analysis;
  private final Layout layout;
  private final MatrixPlaces places;

  MatrixRatings(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.matrix();
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = places.head(0);
    int middle = places.middleColumn();
    sheet
        .add(new Label(Tab.MATRIX.at(head - 1, middle), "Weight", Look.SECTION))
        .add(
            new Live(Tab.MATRIX.at(head, middle), Guard.read(Name.WEIGHTS_OF.ref()), weightsOf())
                .looking(Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, middle + 1), "What if", Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, middle + 2), "In use", Look.HEAD_FIGURE));
    for (Criterion criterion : places.criteria()) {
      for (Option option : places.options()) {
        sheet.add(rating(criterion, option));
      }
      addWeights(sheet, criterion);
    }
  }

  private String weightsOf() {
    return analysis
        .scenario()
        .weightsOf()
        .map(new WeightChoices(analysis.decision().teams())::of)
        .orElse(WeightChoices.GROUP);
  }

  private Live rating(Criterion criterion, Option option) {
    CellRef bySource = layout.bySource().at(criterion, option, BySourcePlaces.Column.BY_SOURCE);
    CellRef byClaim = layout.bySource().at(criterion, option, BySourcePlaces.Column.BY_CLAIM);
    Formula formula =
        ifThen(
            Guard.read(Name.COMBINE.ref()).equalTo(words(Combine.BY_SOURCE.word())),
            bySource,
            onlyIf(
                Guard.read(Name.COMBINE.ref()).equalTo(words(Combine.BY_CLAIM.word())), byClaim));
    return new Live(
        places.at(Block.RATING, criterion, option),
        formula,
        Expected.number(analysis.ratings().at(criterion, option).rating()),
        Decimals.TWO);
  }

  private void addWeights(SheetPlan.Builder sheet, Criterion criterion) {
    WeightsPlaces weights = layout.weights();
    CellRef whatIf = places.at(Middle.WHAT_IF, criterion);
    Weights base = analysis.baseWeights();
    Double share = analysis.scenario().whatIf().get(criterion);
    sheet
        .add(
            new Live(
                places.at(Middle.BASE, criterion),
                weights.inUse(criterion, InUse.BASE),
                base.of(criterion),
                Decimals.PERCENT_ONE))
        .add(
            share == null
                ? Input.blank(whatIf, Decimals.PERCENT_ONE, Rules.WHAT_IF)
                : Input.figure(whatIf, share, Decimals.PERCENT_ONE, Rules.WHAT_IF))
        .add(
            new Live(
                places.at(Middle.WEIGHT, criterion),
                weight(criterion),
                analysis.weights().of(criterion),
                Decimals.PERCENT_ONE));
  }

  /** The typed share as it is, the others in proportion to what is left. */
  private Formula weight(Criterion criterion) {
    WeightsPlaces weights = layout.weights();
    CellRef base = places.at(Middle.BASE, criterion);
    CellRef typed = weights.inUse(criterion, InUse.TYPED);
    CellRef untyped = weights.inUseSum(InUse.UNTYPED).fixed();
    CellRef left = weights.room(Room.LEFT).fixed();
    CellRef total = weights.room(Room.TOTAL).fixed();
    Formula inProportion =
        ifThen(untyped.moreThan(Constant.ZERO), base.times(left).over(untyped), Constant.ZERO);
    Formula part = ifThen(dev.decisionmatrix.cells.Formulas.isFigure(typed), typed, inProportion);
    return Guard.whenFigure(base, ifThen(total.moreThan(Constant.ZERO), part.over(total), base));
  }
}
