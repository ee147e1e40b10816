package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Promethee2;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.Topsis;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.analysis.WeightedProduct;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Column;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;
import java.util.Optional;

/** Which methods give figures, which agree with the leader, and what that is in words. */
final class MethodsWords {
  private final Analysis analysis;
  private final MethodsPlaces places;
  private final MethodsConditions conditions;
  private final Optional<Option> leader;

  MethodsWords(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.methods();
    this.conditions = new MethodsConditions(analysis, layout);
    this.leader = analysis.ranking().leader();
  }

  void addTo(SheetPlan.Builder sheet) {
    conditions.addTo(sheet);
    for (Method method : Method.values()) {
      addMethod(sheet, method);
    }
    SecondOpinions opinions = analysis.secondOpinions();
    Formula agreement =
        Sentences.of(
            SecondOpinions.AGREEMENT,
            Guard.sum(places.agreeing()),
            Guard.sum(places.defined()),
            Name.LEADER.ref());
    Formula told =
        ifThen(
            Guard.sum(places.defined()).moreThan(Constant.ZERO),
            agreement,
            words(SecondOpinions.NONE_DEFINED));
    sheet.add(
        new Live(
                MethodsPlaces.headline(),
                ifThen(isLed(), told, words(SecondOpinions.NO_LEADER)),
                opinions.agreement(leader))
            .looking(Look.HEADLINE));
  }

  private void addMethod(SheetPlan.Builder sheet, Method method) {
    CellRef defined = places.defined(method);
    CellRef agreeing = places.agreeing(method);
    CellRef told = MethodsPlaces.words(method);
    SecondOpinion opinion = of(method);
    boolean agrees = leader.filter(opinion::agreesOn).isPresent();
    String first = opinion.first().orElse(Expected.NONE);
    sheet
        .add(
            new Live(
                defined,
                Guard.oneIf(conditions.isDefined(method)),
                opinion.opinion().undefined().isEmpty() ? 1 : 0,
                Decimals.WHOLE))
        .add(new Live(agreeing, agrees(method), agrees ? 1 : 0, Decimals.WHOLE))
        .add(new Live(places.first(method), first(method), first))
        .add(
            new Live(
                    told,
                    sentence(method),
                    opinion.words(leader))
                .looking(Look.PROSE))
        .merge(told.to(Tab.METHODS.at(told.row(), Column.PROMETHEE_RANK.index())))
        .highlight(
            told.to(told),
            new Highlight.Rule.When(
                all(
                    isLed(),
                    defined.fixed().equalTo(Constant.ONE),
                    agreeing.fixed().equalTo(Constant.ZERO)),
                Highlight.Tone.WARNS));
  }

  /** Both alone in first place, and the same option. */
  private Formula agrees(Method method) {
    RangeRef ranks = ranks(method);
    Formula alone = all(countIf(ranks, Constant.ONE).equalTo(Constant.ONE), isLed());
    Formula same = place(Constant.ONE, ranks).equalTo(place(Constant.ONE, Name.RANK.ref()));
    return ifThen(alone, Guard.oneIf(same), Constant.ZERO);
  }

  private Formula first(Method method) {
    RangeRef ranks = ranks(method);
    return onlyIf(
        places.defined(method).equalTo(Constant.ONE),
        ifThen(
            countIf(ranks, Constant.ONE).equalTo(Constant.ONE),
            Guard.pick(places.optionNames(), place(Constant.ONE, ranks)),
            words(SecondOpinion.SEVERAL)));
  }

  private Formula sentence(Method method) {
    CellRef first = places.first(method);
    Formula name = words(of(method).subject());
    Formula compared =
        ifThen(
            places.agreeing(method).equalTo(Constant.ONE),
            Sentences.of(SecondOpinion.AGREES, name, first),
            Sentences.of(of(method).differs(), first));
    return ifThen(
        places.defined(method).equalTo(Constant.ONE),
        ifThen(isLed(), compared, Sentences.of(SecondOpinion.PUTS_FIRST, name, first)),
        Sentences.of(SecondOpinion.NO_FIGURES, name, why(method)));
  }

  private Formula why(Method method) {
    CellRef count = places.at(Single.CONTENDERS);
    Formula few = count.atMost(Constant.ONE);
    return switch (method) {
      case PRODUCT ->
          ifThen(
              count.equalTo(Constant.ZERO),
              words(WeightedProduct.NO_OPTION),
              words(WeightedProduct.NOT_POSITIVE));
      case TOPSIS -> ifThen(few, words(Topsis.TOO_FEW), words(Topsis.ALIKE));
      case VIKOR -> ifThen(few, words(Vikor.TOO_FEW), words(Vikor.ALIKE));
      case PROMETHEE -> words(Promethee2.TOO_FEW);
    };
  }

  private RangeRef ranks(Method method) {
    return places.all(
        switch (method) {
          case PRODUCT -> Line.PRODUCT_RANK;
          case TOPSIS -> Line.TOPSIS_RANK;
          case VIKOR -> Line.VIKOR_RANK;
          case PROMETHEE -> Line.PROMETHEE_RANK;
        });
  }

  private SecondOpinion of(Method method) {
    return analysis.secondOpinions().all().get(Positions.inEnum(method));
  }

  private static Formula isLed() {
    return Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE).equalTo(Constant.ONE);
  }
}
