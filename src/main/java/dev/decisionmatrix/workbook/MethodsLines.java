package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;

/** What each method makes of each option, from the bands below. */
final class MethodsLines {
  private final Layout layout;
  private final MethodsPlaces places;
  private final Analysis analysis;
  private final SecondOpinions opinions;
  private final MethodsFigures figures;
  private final MethodsVikor vikor;

  MethodsLines(Analysis analysis, Layout layout) {
    this.layout = layout;
    this.places = layout.methods();
    this.analysis = analysis;
    this.opinions = analysis.secondOpinions();
    this.figures = new MethodsFigures(places, analysis);
    this.vikor = new MethodsVikor(analysis, layout, figures);
  }

  void addTo(SheetPlan.Builder sheet) {
    addLabels(sheet);
    for (Option option : places.options()) {
      sheet.add(
          figures.live(
              Line.CONTENDS,
              option,
              Guard.oneIf(isFigure(layout.matrix().at(Working.CONTENDING, option))),
              Expected.number(analysis.contenders().contains(option) ? 1 : 0),
              Decimals.WHOLE));
      addProduct(sheet, option);
      addTopsis(sheet, option);
      vikor.addTo(sheet, option);
      addFlow(sheet, option);
    }
  }

  private void addLabels(SheetPlan.Builder sheet) {
    int head = places.linesHead();
    sheet
        .add(
            new Label(
                Tab.METHODS.at(head - 1, CriterionRows.GROUP_COLUMN), "By option", Look.SECTION))
        .add(new Label(Tab.METHODS.at(head, MethodsPlaces.LABEL), "", Look.HEAD));
    for (int place = 0; place < places.options().size(); place++) {
      sheet.add(
          new Label(
              places.optionNames().at(0, place),
              places.options().get(place).name(),
              Look.HEAD_FIGURE));
    }
    label(sheet, Line.CONTENDS, "In contention (1)");
    label(sheet, Line.PRODUCT, "Weighted product");
    label(sheet, Line.PRODUCT_SHARE, "Weighted product, as a share of the highest");
    label(sheet, Line.PRODUCT_RANK, "Rank by weighted product");
    label(sheet, Line.TO_IDEAL, "TOPSIS: distance to the best");
    label(sheet, Line.TO_ANTI_IDEAL, "TOPSIS: distance to the worst");
    label(sheet, Line.APART, "TOPSIS: both distances");
    label(sheet, Line.CLOSENESS, "TOPSIS: closeness");
    label(sheet, Line.TOPSIS_RANK, "Rank by TOPSIS");
    label(sheet, Line.S, "VIKOR: S, all losses");
    label(sheet, Line.R, "VIKOR: R, the largest loss");
    label(sheet, Line.Q, "VIKOR: Q");
    label(sheet, Line.VIKOR_RANK, "Rank by VIKOR");
    label(sheet, Line.STABLE, "VIKOR: first, and also first by S or R (1)");
    label(sheet, Line.IN_COMPROMISE, "VIKOR: in the compromise (1)");
    label(sheet, Line.COMPROMISE, "VIKOR: compromise up to here");
    label(sheet, Line.FLOW, "PROMETHEE II: net flow");
    label(sheet, Line.PROMETHEE_RANK, "Rank by PROMETHEE II");
  }

  private void label(SheetPlan.Builder sheet, Line line, String text) {
    sheet.add(new Label(places.all(line).from().right(-1), text, Look.LABEL));
  }

  private void addProduct(SheetPlan.Builder sheet, Option option) {
    RangeRef logarithms = figures.column(Band.LOGARITHM, option);
    CellRef product = places.at(Line.PRODUCT, option);
    CellRef share = places.at(Line.PRODUCT_SHARE, option);
    Opinion opinion = opinions.weightedProduct().opinion();
    Expected asShare =
        opinions
            .weightedProduct()
            .share(option)
            .map(figure -> Expected.number(Rounding.rounded(figure)))
            .orElse(Expected.text(Expected.NONE));
    sheet
        .add(
            figures.live(
                Line.PRODUCT,
                option,
                figures.when(Method.PRODUCT, option, orNone(Fn.EXP.of(Guard.sum(logarithms)))),
                MethodsFigures.expected(opinion.figures(), option),
                Decimals.THREE))
        .add(
            figures.live(
                Line.PRODUCT_SHARE,
                option,
                Guard.whenFigure(
                    product,
                    orNone(Guard.rounded(product.over(Fn.MAX.of(figures.row(Line.PRODUCT)))))),
                asShare,
                Decimals.PERCENT_ONE))
        .add(
            figures.rank(
                Line.PRODUCT_RANK, option, share, figures.row(Line.PRODUCT_SHARE), opinion));
  }

  private void addTopsis(SheetPlan.Builder sheet, Option option) {
    CellRef best = places.at(Line.TO_IDEAL, option);
    CellRef worst = places.at(Line.TO_ANTI_IDEAL, option);
    Opinion opinion = opinions.topsis().opinion();
    double toBest = opinions.topsis().toIdeal(option).orElse(0.0);
    double toWorst = opinions.topsis().toAntiIdeal(option).orElse(0.0);
    sheet
        .add(
            figures.live(
                Line.TO_IDEAL,
                option,
                distance(Band.TO_IDEAL, option),
                figures.contended(option, toBest),
                Decimals.THREE))
        .add(
            figures.live(
                Line.TO_ANTI_IDEAL,
                option,
                distance(Band.TO_ANTI_IDEAL, option),
                figures.contended(option, toWorst),
                Decimals.THREE))
        .add(
            figures.live(
                Line.APART,
                option,
                Guard.whenFigure(best, Guard.rounded(best.plus(worst))),
                figures.contended(option, Rounding.rounded(toBest + toWorst)),
                Decimals.THREE))
        .add(
            figures.live(
                Line.CLOSENESS,
                option,
                figures.when(Method.TOPSIS, option, Guard.rounded(worst.over(best.plus(worst)))),
                MethodsFigures.rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            figures.rank(
                Line.TOPSIS_RANK,
                option,
                places.at(Line.CLOSENESS, option),
                figures.row(Line.CLOSENESS),
                opinion));
  }

  private Formula distance(Band band, Option option) {
    RangeRef apart = figures.column(band, option);
    return onlyIf(figures.contends(option), Fn.SQRT.of(sumProduct(apart, apart)));
  }

  private void addFlow(SheetPlan.Builder sheet, Option option) {
    RangeRef weights = layout.matrix().all(Middle.WEIGHT).fixed();
    Formula others = places.at(Single.CONTENDERS).fixed().minus(Constant.ONE);
    Formula flow = sumProduct(weights, figures.column(Band.BALANCE, option)).over(others);
    Opinion opinion = opinions.promethee2().opinion();
    sheet
        .add(
            figures.live(
                Line.FLOW,
                option,
                figures.when(Method.PROMETHEE, option, Guard.rounded(flow)),
                MethodsFigures.rounded(opinion.figures(), option),
                Decimals.THREE))
        .add(
            figures.rank(
                Line.PROMETHEE_RANK,
                option,
                places.at(Line.FLOW, option),
                figures.row(Line.FLOW),
                opinion));
  }

  /** What a line says of an option; known once the lines were added. */
  Expected expected(Line line, Option option) {
    return figures.told(line, option);
  }
}
