package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.rounded;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Vikor;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** VIKOR: losses, Q, and which options its conditions leave as a compromise. */
final class VikorSteps extends MethodSteps {
  private static final Sentence CONDITIONS =
      new Sentence(
          "By VIKOR's conditions: {}. Acceptable advantage: {}; acceptable stability: {}.");

  private final Ground ground;
  private final Vikor vikor;
  private final Body<Criterion, Option> values;
  private final Cells<Criterion> highest;
  private final Cells<Criterion> lowest;
  private final Cells<Option> s;
  private final Cells<Option> r;
  private final Ranked ranked;
  private final Cells<Option> q;
  private final Cells<Option> chosen;
  private final Cells<Option> compromise;
  private final Cells<String> v;
  private final Cells<String> threshold;
  private final Cells<String> advantage;
  private final Cells<String> stability;

  VikorSteps(Ground ground) {
    super(ground.opinions().vikor(), "VIKOR: Q, low is good", THREE);
    this.ground = ground;
    vikor = ground.opinions().vikor();
    Ground.Band band = ground.values();
    values = band.cells();
    highest = band.beside("Highest", PERCENT, k -> max(values.row(k)), vikor::highest);
    lowest = band.beside("Lowest", PERCENT, k -> min(values.row(k)), vikor::lowest);
    String title = "VIKOR: weight times share of the way from the highest value";
    Body<Criterion, Option> losses =
        ground.band(title, THREE, this::loss, Ground.orNought(vikor::loss)).cells();
    s = line("VIKOR: S, all losses", o -> sum(losses.column(o)), vikor::s);
    r = line("VIKOR: R, the largest loss", o -> max(losses.column(o)), vikor::r);
    ranked = ground.ranked(this, "VIKOR: Q", this::q, "Rank by VIKOR");
    q = ranked.figures();
    Cells<Option> stable =
        flags("VIKOR: first, and also first by S or R (1)", this::isStable, vikor::isStable);
    chosen =
        flags("VIKOR: in the compromise (1)", this::isChosen, vikor.compromise()::contains);
    compromise =
        ground
            .byOption()
            .add(
                "VIKOR: compromise up to here",
                ground.options(),
                Content.texts(this::namesUpTo, o -> Expected.text(names(upTo(o)))))
            .looking(Look.NOTE);
    v =
        ground
            .conditions()
            .single(
                "VIKOR: v, the weight of S against R",
                Content.numbers(
                    AS_TYPED, any -> Vikor.V, "Opricovic and Tzeng 2004: both weigh alike"));
    threshold =
        ground
            .conditions()
            .figure(
                "VIKOR: 1 by the number of other options",
                THREE,
                () -> onlyIf(ground.several(), Constant.ONE.over(ground.contenders().minus(1))),
                () -> Expected.number(vikor.threshold()));
    advantage =
        condition("VIKOR: first has acceptable advantage (1)", this::isAhead, vikor.advantage());
    stability =
        condition(
            "VIKOR: first is acceptably stable (1)",
            () -> min(Constant.ONE, sum(stable.all())),
            vikor.stability());
  }

  private Formula loss(Criterion criterion, Option option) {
    CellRef value = values.at(criterion, option);
    CellRef most = highest.at(criterion).anchored(Anchor.COLUMN);
    Formula range = most.minus(lowest.at(criterion).anchored(Anchor.COLUMN));
    Formula loss = ground.weight(criterion).times(most.minus(value)).over(range);
    return orZero(isFigure(value), orZero(rounded(range).moreThan(0), loss));
  }

  private Cells<Option> line(
      String title,
      Function<Option, Formula> formula,
      Function<Option, Optional<Double>> expected) {
    return ground.line(
        title,
        THREE,
        o -> onlyIf(ground.contends(o), formula.apply(o)),
        o -> Expected.number(expected.apply(o)));
  }

  private Formula q(Option option) {
    CellRef weight = v.first().fixed();
    Formula joined = weight.times(part(s, option)).plus(less(1, weight).times(part(r, option)));
    return ground.when(this, option, rounded(joined));
  }

  /** How far an option is from the least to the most of its line; 0 where all are alike. */
  private static Formula part(Cells<Option> line, Option option) {
    Formula least = min(line.keepingColumns());
    Formula range = max(line.keepingColumns()).minus(least);
    return orZero(rounded(range).moreThan(0), line.at(option).minus(least).over(range));
  }

  private Cells<Option> flags(
      String title, Function<Option, Formula> holds, Predicate<Option> expected) {
    return ground.line(
        title,
        WHOLE,
        o -> whenFigure(q.at(o), holds.apply(o)),
        o -> Expected.number(opinion.rank(o).map(rank -> expected.test(o) ? 1 : 0)));
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
    return Fn.SMALL.of(figures, Constant.ONE.plus(Constant.ONE));
  }

  private Formula isAhead() {
    Formula ahead = rounded(second(q.all()).minus(min(q.all())));
    return oneIf(ahead.atLeast(rounded(threshold.first())));
  }

  private Cells<String> condition(String title, Supplier<Formula> formula, boolean holds) {
    return ground
        .conditions()
        .figure(
            title,
            WHOLE,
            () -> onlyIf(ground.defined(this).is(1), formula.get()),
            () -> opinion.undefined().isEmpty() ? Expected.oneIf(holds) : Expected.none());
  }

  private Formula namesUpTo(Option option) {
    int place = ground.options().indexOf(option);
    Formula name = ground.byOption().head(place);
    Formula isIn = chosen.at(option).is(1);
    if (place == 0) {
      return ifThen(isIn, name.and(""), Guard.NOTHING);
    }
    Formula before = compromise.at(ground.options().get(place - 1));
    Formula added = ifThen(isEmpty(before), name, before.and(", ").and(name));
    return ifThen(isIn, added, before.and(""));
  }

  private List<Option> upTo(Option option) {
    return ground.options().subList(0, ground.options().indexOf(option) + 1);
  }

  /** Those that its conditions leave. */
  private String names(List<Option> among) {
    return among.stream()
        .filter(vikor.compromise()::contains)
        .map(Option::name)
        .collect(Collectors.joining(", "));
  }

  @Override
  Ranked ranked() {
    return ranked;
  }

  @Override
  Formula isDefined() {
    return all(ground.several(), rounded(max(s.all())).moreThan(0));
  }

  @Override
  Formula whyNot() {
    return ifThen(ground.contenders().atMost(1), words(Vikor.TOO_FEW), words(Vikor.ALIKE));
  }

  /** The names of the compromise stand in the last option's cell. */
  @Override
  Optional<Content<String>> conclusion() {
    return Optional.of(
        Content.text(
            () -> onlyIf(ground.defined(this).is(1), told()),
            () -> opinion.undefined().isEmpty() ? Expected.text(expected()) : Expected.none()));
  }

  private Formula told() {
    return Sentences.of(CONDITIONS, compromise.all().to(), yes(advantage), yes(stability));
  }

  private static Formula yes(Cells<String> flag) {
    return ifThen(flag.first().is(1), words("yes"), words("no"));
  }

  private String expected() {
    return CONDITIONS.with(
        names(ground.options()),
        vikor.advantage() ? "yes" : "no",
        vikor.stability() ? "yes" : "no");
  }

  @Override
  List<Check> checks() {
    return List.of(withinOne("Q of VIKOR"));
  }
}
