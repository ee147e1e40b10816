package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.OpinionWorkings;
import dev.decisionmatrix.analysis.Promethee2;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Topsis;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.analysis.WeightedProduct;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Column;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import dev.decisionmatrix.workbook.MethodsPlaces.Method;
import dev.decisionmatrix.workbook.MethodsPlaces.Single;
import java.util.Optional;

/** Which methods give figures, which agree with the leader, and what that is in words. */
final class MethodsWords {
  private final Analysis analysis;
  private final MethodsPlaces places;
  private final int contenders;
  private final Optional<Option> leader;

  MethodsWords(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.methods();
    this.contenders = new OpinionWorkings(analysis).contenders().size();
    this.leader = analysis.ranking().leader();
  }

  void addTo(SheetPlan.Builder sheet) {
    addSingles(sheet);
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

  private void addSingles(SheetPlan.Builder sheet) {
    CellRef count = places.at(Single.CONTENDERS);
    CellRef threshold = places.at(Single.THRESHOLD);
    RangeRef q = places.all(Line.Q);
    Vikor vikor = analysis.secondOpinions().vikor();
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
                contenders > 1
                    ? Expected.number(1.0 / (contenders - 1))
                    : Expected.text(Expected.NONE),
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
    boolean defined = analysis.secondOpinions().vikor().q().undefined().isEmpty();
    return new Live(
        places.at(single),
        onlyIf(places.defined(Method.VIKOR).equalTo(Constant.ONE), formula),
        defined ? Expected.number(holds ? 1 : 0) : Expected.text(Expected.NONE),
        Decimals.WHOLE);
  }

  private void label(SheetPlan.Builder sheet, Single single, String text) {
    sheet.add(new Label(places.at(single).right(-1), text, Look.LABEL));
  }

  private void addMethod(SheetPlan.Builder sheet, Method method) {
    CellRef defined = places.defined(method);
    CellRef agreeing = places.agreeing(method);
    CellRef told = MethodsPlaces.words(method);
    Opinion opinion = opinion(method);
    boolean agrees = opinion.leader().isPresent() && opinion.leader().equals(leader);
    String first =
        opinion.undefined().isPresent()
            ? Expected.NONE
            : opinion.leader().map(Option::name).orElse(SecondOpinions.SEVERAL);
    sheet
        .add(
            new Live(
                defined,
                Guard.oneIf(isDefined(method)),
                opinion.undefined().isEmpty() ? 1 : 0,
                Decimals.WHOLE))
        .add(new Live(agreeing, agrees(method), agrees ? 1 : 0, Decimals.WHOLE))
        .add(new Live(places.first(method), first(method), first).looking(Look.TOTAL))
        .add(
            new Live(
                    told,
                    sentence(method),
                    analysis.secondOpinions().words(leader).get(Positions.inEnum(method)))
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

  private Formula isDefined(Method method) {
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
            words(SecondOpinions.SEVERAL)));
  }

  private Formula sentence(Method method) {
    CellRef first = places.first(method);
    Formula name = words(name(method));
    Formula compared =
        ifThen(
            places.agreeing(method).equalTo(Constant.ONE),
            Sentences.of(SecondOpinions.AGREES, name, first),
            Sentences.of(differs(method), first));
    return ifThen(
        places.defined(method).equalTo(Constant.ONE),
        ifThen(isLed(), compared, Sentences.of(SecondOpinions.PUTS_FIRST, name, first)),
        Sentences.of(SecondOpinions.NO_FIGURES, name, why(method)));
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

  private Opinion opinion(Method method) {
    SecondOpinions opinions = analysis.secondOpinions();
    return switch (method) {
      case PRODUCT -> opinions.weightedProduct();
      case TOPSIS -> opinions.topsis();
      case VIKOR -> opinions.vikor().q();
      case PROMETHEE -> opinions.promethee2();
    };
  }

  private static String name(Method method) {
    return switch (method) {
      case PRODUCT -> SecondOpinions.PRODUCT;
      case TOPSIS -> SecondOpinions.TOPSIS;
      case VIKOR -> SecondOpinions.VIKOR;
      case PROMETHEE -> SecondOpinions.PROMETHEE;
    };
  }

  private static Sentence differs(Method method) {
    return switch (method) {
      case PRODUCT -> SecondOpinions.PRODUCT_DIFFERS;
      case TOPSIS -> SecondOpinions.TOPSIS_DIFFERS;
      case VIKOR -> SecondOpinions.VIKOR_DIFFERS;
      case PROMETHEE -> SecondOpinions.PROMETHEE_DIFFERS;
    };
  }

  private static Formula isLed() {
    return Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE).equalTo(Constant.ONE);
  }
}
