package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.List;

/** The random numbers, and what each sample makes of the options. */
final class SamplesSheet {
  private static final double NUMBER_WIDTH = 8;

  private final Analysis analysis;
  private final Layout layout;
  private final SamplesPlaces places;
  private final List<Criterion> criteria;
  private final List<Option> options;

  SamplesSheet(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.samples();
    this.criteria = analysis.decision().criteria();
    this.options = analysis.decision().options();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.SAMPLES,
            SheetPlan.Kind.DETAIL,
            "Samples",
            "What if the weights were not what they are? "
                + analysis.robustness().samples()
                + " draws for each of two models. Only the random numbers are constants, drawn once"
                + " from the seed "
                + analysis.robustness().seed()
                + "; all else follows by formula.");
    sheet.width(SamplesPlaces.LABEL, 34);
    for (Model model : Model.values()) {
      addHeads(sheet, model);
      options.forEach(option -> addPoints(sheet, model, option));
    }
    addLabels(sheet);
    addWeights(sheet);
    for (int sample = 0; sample < analysis.robustness().samples(); sample++) {
      new SampleRow(analysis, places, sample).addTo(sheet);
    }
    return sheet
        .freeze(Tab.SAMPLES.at(SamplesPlaces.HEAD_ROW + 1, SamplesPlaces.LABEL + 1))
        .repeatRows(SamplesPlaces.HEAD_ROW, SamplesPlaces.HEAD_ROW)
        .build();
  }

  private void addHeads(SheetPlan.Builder sheet, Model model) {
    boolean around = model == Model.AROUND;
    head(sheet, places.totalColumn(model), "Sum of the weights");
    int first = places.firstColumn(model);
    section(
        sheet,
        first,
        around ? "Each weight off by a part of the most" : "Any weights: parts of their sum");
    section(sheet, places.totalColumn(model) + 1, "Score of 100");
    section(sheet, places.standingColumn(model, options.get(0)), "100 x rank + how many share it");
    for (Criterion criterion : criteria) {
      head(sheet, places.column(model, criterion), criterion.name());
    }
    for (Option option : options) {
      head(sheet, places.scoreColumn(model, option), option.name());
      head(sheet, places.standingColumn(model, option), option.name());
    }
    Widths.same(sheet, first, criteria.size(), NUMBER_WIDTH);
    Widths.same(sheet, places.totalColumn(model), 1 + 2 * options.size(), Widths.FIGURE);
    sheet.width(first - 1, around ? 34 : Widths.GAP);
  }

  private static void section(SheetPlan.Builder sheet, int column, String text) {
    sheet.add(new Label(Tab.SAMPLES.at(SamplesPlaces.HEAD_ROW - 1, column), text, Look.SECTION));
  }

  private static void head(SheetPlan.Builder sheet, int column, String text) {
    sheet.add(new Label(Tab.SAMPLES.at(SamplesPlaces.HEAD_ROW, column), text, Look.HEAD_FIGURE));
  }

  private void addLabels(SheetPlan.Builder sheet) {
    sheet
        .add(new Label(places.label(SamplesPlaces.HEAD_ROW), "Sample", Look.HEAD))
        .add(
            new Label(places.label(places.offByRow()), "The most that a weight is off", Look.LABEL))
        .add(new Label(places.label(places.weightRow()), "Weight in use", Look.LABEL));
    for (Option option : options) {
      sheet.add(
          new Label(
              places.label(places.optionRow(option)),
              option.name() + ": contribution; 100 x value",
              Look.LABEL));
    }
  }

  /** No share off where the weights cannot be used: nothing is sampled then. */
  private void addWeights(SheetPlan.Builder sheet) {
    Formula percent = Guard.read(Name.OFF_BY.ref());
    CellRef sum = places.weightSum();
    sheet
        .add(
            new Live(
                places.offBy(),
                onlyIf(
                    all(isFigure(Name.OFF_BY.ref()), isFigure(sum)),
                    onlyIf(
                        all(percent.atLeast(Constant.ZERO), percent.atMost(Guard.HUNDRED)),
                        percent.over(Guard.HUNDRED))),
                analysis.scenario().offBy() / 100,
                Decimals.PERCENT_ONE))
        .add(
            new Live(sum, layout.matrix().sum(Middle.WEIGHT), 1, Decimals.PERCENT_ONE)
                .looking(Look.TOTAL));
    for (Criterion criterion : criteria) {
      sheet.add(
          new Live(
              places.weight(criterion),
              layout.matrix().at(Middle.WEIGHT, criterion),
              analysis.weights().of(criterion),
              Decimals.PERCENT_ONE));
    }
  }

  private void addPoints(SheetPlan.Builder sheet, Model model, Option option) {
    boolean around = model == Model.AROUND;
    double sum = 0;
    for (Criterion criterion : criteria) {
      CellRef contribution = layout.matrix().at(Block.CONTRIBUTION, criterion, option);
      CellRef value = layout.matrix().at(Block.VALUE, criterion, option);
      double points =
          around
              ? analysis.contribution(criterion, option)
              : 100 * analysis.ratings().at(criterion, option).value();
      sum += points;
      sheet.add(
          new Live(
              places.points(model, option, criterion),
              around ? contribution : Guard.whenFigure(value, Guard.HUNDRED.times(value)),
              points,
              Decimals.ONE));
    }
    Formula contending = isFigure(layout.matrix().at(Working.CONTENDING, option));
    Formula points = (around ? Fn.SUM : Fn.AVERAGE).of(places.points(model, option));
    double start = around ? sum : sum / criteria.size();
    sheet.add(
        new Live(
                places.start(model, option),
                around
                    ? onlyIf(all(contending, isFigure(places.offBy().fixed())), points)
                    : onlyIf(contending, points),
                analysis.option(option).knockedOut()
                    ? Expected.text(Expected.NONE)
                    : Expected.number(start),
                Decimals.ONE)
            .looking(Look.TOTAL));
  }
}
