package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;

/** Single figures: which methods give figures at all, and the conditions of VIKOR. */
final class MethodsConditions {
  private final Vikor vikor;
  private final MethodsPlaces places;
  private final int contenders;

  MethodsConditions(Analysis analysis, Layout layout) {
    this.vikor = analysis.secondOpinions().vikor();
    this.places = layout.methods();
    this.contenders = analysis.contenders().size();
  }

  void addTo(SheetPlan.Builder sheet) {
    CellRef count = places.at(Single.CONTENDERS);
    CellRef threshold = places.at(Single.THRESHOLD);
    RangeRef q = places.all(Line.Q);
    Formula second = Fn.SMALL.of(q, Constant.ONE.plus(Constant.ONE));
    Formula ahead = Guard.rounded(second.minus(Fn.MIN.of(q)));
    label(sheet, Single.CONTENDERS, "Options in contention");
    label(sheet, Single.V, "VIKOR: v, the weight of S against R");
    label(sheet, Single.THRESHOLD, "VIKOR: 1 by the number of other options");
    label(sheet, Single.ADVANTAGE, "VIKOR: first has acceptable advantage (1)");
    label(sheet, Single.STABILITY, "VIKOR: first is acceptably stable (1)");
    label(sheet, Single.DEFINED, "Gives figures (1): product, TOPSIS, VIKOR, PROMETHEE II");
    label(sheet, Single.AGREEING, "Puts the leader alone first (1), likewise");
    sheet
        .add(new Live(count, Guard.sum(places.all(Line.CONTENDS)), contenders, Decimals.WHOLE))
        .add(
            new Fixed(
                places.at(Single.V),
                Vikor.V,
                Decimals.AS_TYPED,
                "Opricovic and Tzeng 2004: both weigh alike"))
        .add(
            new Live(
                threshold,
                onlyIf(count.moreThan(Constant.ONE), Constant.ONE.over(count.minus(Constant.ONE))),
                Expected.number(vikor.threshold()),
                Decimals.THREE))
        .add(
            condition(
                Single.ADVANTAGE,
                Guard.oneIf(ahead.atLeast(Guard.rounded(threshold))),
                vikor.advantage()))
        .add(
            condition(
                Single.STABILITY,
                Fn.MIN.of(Constant.ONE, Guard.sum(places.all(Line.STABLE))),
                vikor.stability()));
  }

  private Live condition(Single single, Formula formula, boolean holds) {
    boolean defined = vikor.opinion().undefined().isEmpty();
    return new Live(
        places.at(single),
        onlyIf(places.defined(Method.VIKOR).equalTo(Constant.ONE), formula),
        defined ? Expected.number(holds ? 1 : 0) : Expected.text(Expected.NONE),
        Decimals.WHOLE);
  }

  private void label(SheetPlan.Builder sheet, Single single, String text) {
    sheet.add(new Label(places.at(single).right(-1), text, Look.LABEL));
  }

  /** Whether there is enough for a method to go by. */
  Formula isDefined(Method method) {
    CellRef count = places.at(Single.CONTENDERS);
    Formula several = count.moreThan(Constant.ONE);
    return switch (method) {
      case PRODUCT ->
          all(
              count.moreThan(Constant.ZERO),
              countIf(places.block(Band.LOGARITHM).all(), words(MethodsBands.NOT_POSITIVE))
                  .equalTo(Constant.ZERO));
      case TOPSIS ->
          all(several, countIf(places.all(Line.APART), Constant.ZERO).equalTo(Constant.ZERO));
      case VIKOR ->
          all(several, Guard.rounded(Fn.MAX.of(places.all(Line.S))).moreThan(Constant.ZERO));
      case PROMETHEE -> several;
    };
  }
}
