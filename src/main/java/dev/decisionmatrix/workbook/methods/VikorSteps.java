package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.workbook.Guard.rounded;

import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** VIKOR: losses, Q, and which options its conditions leave as a compromise. */
final class VikorSteps {
  private static final Sentence CONDITIONS =
      new Sentence(
          "By VIKOR's conditions: {}. Acceptable advantage: {}; acceptable stability: {}.");

  private final Ground ground;
  private final Vikor vikor;
  private final Cells<Option> s;
  private final Cells<Option> r;
  private final Cells<Option> q;
  private final Cells<Option> ranks;
  private final Cells<Option> stable;
  private final Cells<Option> chosen;
  private final Cells<Option> compromise;
  private final Cells<String> v;
  private final Cells<String> threshold;
  private final Cells<String> advantage;
  private final Cells<String> stability;

  VikorSteps(Ground ground) {
    this.ground = ground;
    vikor = ground.opinions.vikor();
    Ground.Band losses = losses(ground.values());
    s = line("VIKOR: S, all losses", o -> sum(losses.column(o)), vikor::s);
    r = line("VIKOR: R, the largest loss", o -> max(losses.column(o)), vikor::r);
    q = ground.line("VIKOR: Q", this::q, vikor.opinion()::compared);
    ranks = ground.ranks("Rank by VIKOR", vikor, q);
    stable = flags("first, and also first by S or R (1)", this::isStable, vikor::isStable);
    chosen = flags("in the compromise (1)", this::isChosen, vikor.compromise()::contains);
    compromise =
        ground
            .byOption
            .add(
                "VIKOR: compromise up to here",
                ground.options,
                Content.texts(this::namesUpTo, this::expectedNamesUpTo))
            .looking(Look.NOTE);
    String why = "Opricovic and Tzeng 2004: both weigh alike";
    v =
        ground.conditions.single(
            "VIKOR: v, the weight of S against R",
            Content.numbers(Decimals.AS_TYPED, any -> Vikor.V, why));
    threshold =
        ground.conditions.figure(
            "VIKOR: 1 by the number of other options",
            Decimals.THREE,
            () -> onlyIf(ground.several(), Constant.ONE.over(ground.contenders.first().minus(1))),
            () -> Expected.number(vikor.threshold()));
    advantage = condition("first has acceptable advantage (1)", this::isAhead, vikor.advantage());
    stability = condition("first is acceptably stable (1)", this::isStable, vikor.stability());
  }

  MethodSteps steps() {
    return new MethodSteps(
        vikor,
        vikor.name(),
        "VIKOR: Q, low is good",
        q,
        ranks,
        () -> all(ground.several(), rounded(max(s.all())).moreThan(0)),
        () -> ifThen(ground.contenders.first().atMost(1), words(Vikor.TOO_FEW), words(Vikor.ALIKE)),
        Optional.of(this::conclusion),
        () -> List.of(Ground.withinOne("Q of VIKOR", q)));
  }

  /** In a row that holds all options too. */
  private Cell conclusion(CellRef at, String any) {
    Content<String> told = Content.text(this::conditions, this::expectedConditions);
    String all = ground.options.stream().map(Option::name).collect(Collectors.joining(", "));
    return ((Live) told.cell(at, any)).asLongAs(CONDITIONS.with(all, "yes", "yes"));
  }

  private Ground.Band losses(Ground.Band values) {
    Cells<Criterion> highest = values.beside("Highest", k -> max(values.row(k)), vikor::highest);
    Cells<Criterion> lowest = values.beside("Lowest", k -> min(values.row(k)), vikor::lowest);
    return ground.band(
        "VIKOR: weight times share of the way from the highest value",
        Decimals.THREE,
        (k, o) ->
            orZero(
                ground.contendsAbove(o),
                loss(k, values.at(k, o), highest.beside(k), lowest.beside(k))),
        (k, o) -> Expected.number(vikor.loss(k, o).orElse(0.0)));
  }

  private Formula loss(Criterion criterion, CellRef value, CellRef highest, CellRef lowest) {
    Formula range = highest.minus(lowest);
    Formula loss = ground.weight(criterion).times(highest.minus(value)).over(range);
    return orZero(rounded(range).moreThan(0), loss);
  }

  private Cells<Option> line(
      String title,
      Function<Option, Formula> formula,
      Function<Option, Optional<Double>> expected) {
    return ground.line(title, o -> onlyIf(ground.contends(o), formula.apply(o)), expected);
  }

  private Formula q(Option option) {
    CellRef weight = v.first().fixed();
    Formula joined =
        weight.times(part(s, option)).plus(Formulas.less(1, weight).times(part(r, option)));
    return ground.when(vikor, option, rounded(joined));
  }

  /** How far an option is from the least to the most of its line; 0 where all are alike. */
  private static Formula part(Cells<Option> line, Option option) {
    Formula least = min(line.keepingColumns());
    Formula range = max(line.keepingColumns()).minus(least);
    return orZero(rounded(range).moreThan(0), line.at(option).minus(least).over(range));
  }

  private Cells<Option> flags(
      String title, Function<Option, Formula> flag, Predicate<Option> expected) {
    return ground.line(
        "VIKOR: " + title,
        Decimals.WHOLE,
        o -> Guard.whenFigure(q.at(o), flag.apply(o)),
        o -> Expected.number(vikor.opinion().rank(o).map(rank -> expected.test(o) ? 1 : 0)));
  }

  private Formula isStable(Option option) {
    Formula first = q.at(option).equalTo(min(q.keepingColumns()));
    return oneIf(all(first, any(isLeast(s, option), isLeast(r, option))));
  }

  private static Formula isLeast(Cells<Option> line, Option option) {
    return rounded(line.at(option)).equalTo(rounded(min(line.keepingColumns())));
  }

  private Formula isChosen(Option option) {
    CellRef own = q.at(option);
    RangeRef all = q.keepingColumns();
    Formula limit = ifThen(stability.first().fixed().is(1), min(all), second(all));
    Formula near = rounded(own.minus(min(all))).lessThan(rounded(threshold.first().fixed()));
    return ifThen(advantage.first().fixed().is(1), oneIf(own.atMost(limit)), oneIf(near));
  }

  private static Formula second(RangeRef figures) {
    return Fn.SMALL.of(figures, Formulas.number(2));
  }

  private Formula isStable() {
    return min(Constant.ONE, sum(stable.all()));
  }

  private Formula isAhead() {
    Formula ahead = rounded(second(q.all()).minus(min(q.all())));
    return oneIf(ahead.atLeast(rounded(threshold.first())));
  }

  private Cells<String> condition(String title, Supplier<Formula> formula, boolean holds) {
    return ground.conditions.figure(
        "VIKOR: " + title,
        Decimals.WHOLE,
        () -> onlyIf(ground.defined.apply(vikor).is(1), formula.get()),
        () -> isDefined() ? Expected.oneIf(holds) : Expected.none());
  }

  private boolean isDefined() {
    return vikor.opinion().undefined().isEmpty();
  }

  private Formula namesUpTo(Option option) {
    int place = ground.options.indexOf(option);
    Formula name = ground.byOption.head(place);
    Formula isIn = chosen.at(option).is(1);
    if (place == 0) {
      return ifThen(isIn, name.and(""), Guard.NOTHING);
    }
    Formula before = compromise.at(ground.options.get(place - 1));
    Formula added = ifThen(Formulas.isEmpty(before), name, before.and(", ").and(name));
    return ifThen(isIn, added, before.and(""));
  }

  private Expected expectedNamesUpTo(Option option) {
    return Expected.text(names(ground.options.subList(0, ground.options.indexOf(option) + 1)));
  }

  /** Those that the conditions leave. */
  private String names(List<Option> among) {
    return among.stream()
        .filter(vikor.compromise()::contains)
        .map(Option::name)
        .collect(Collectors.joining(", "));
  }

  /** The names of the compromise stand in the last option's cell. */
  private Formula conditions() {
    Formula names = compromise.all().to();
    Formula told = Sentences.of(CONDITIONS, names, yes(advantage), yes(stability));
    return onlyIf(ground.defined.apply(vikor).is(1), told);
  }

  private static Formula yes(Cells<String> flag) {
    return ifThen(flag.first().is(1), words("yes"), words("no"));
  }

  private Expected expectedConditions() {
    String advantage = vikor.advantage() ? "yes" : "no";
    String stability = vikor.stability() ? "yes" : "no";
    return isDefined()
        ? Expected.text(CONDITIONS.with(names(ground.options), advantage, stability))
        : Expected.none();
  }
}
