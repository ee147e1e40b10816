package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What the figures typed beside the weights come to, in each what-if and in the one in use. */
final class TypedWeights {
  final Table<Criterion> table;
  final Body<Criterion, Letter> typed;
  final Cells<Criterion> typedInUse;
  final Lines lines = Lines.wide();
  final Cells<Letter> factors;
  final Cells<String> factorsInUse;
  final Cells<String> slack;
  final Cells<Letter> mend;
  final Cells<Letter> usable;
  final Cells<Letter> total;
  private final Body<Criterion, Letter> free;
  final Body<Criterion, Letter> given;
  final Cells<Letter> others;
  private final Cells<Letter> taken;
  final Cells<Letter> left;
  private final Book book;
  private final Analysis analysis;
  private final Inputs inputs;
  private final Choices choices;

  /** Empty where nobody weighs groups. */
  final Optional<TypedGroups> groups;

  TypedWeights(Book book, Inputs inputs, Choices choices) {
    this.book = book;
    this.inputs = inputs;
    this.choices = choices;
    analysis = book.analysis();
    table = new Table<>(book.criterionRows());
    typed = across("Typed in ", AS_TYPED, this::typed, this::isTyped);
    free =
        across(
            "Nothing typed in ",
            WHOLE,
            (criterion, letter) -> oneIf(typed.at(criterion, letter).is(Expected.NONE)),
            (criterion, letter) -> Expected.oneIf(!set(letter).typed().containsKey(criterion)));
    given =
        across(
            "Taken in ",
            PERCENT_ONE,
            this::given,
            (criterion, letter) ->
                Expected.number(Optional.ofNullable(found(letter).given().get(criterion))));
    groups = TypedGroups.of(book, inputs, choices, this);
    typedInUse =
        table.figures(
            "Typed in what is in use",
            AS_TYPED,
            criterion -> inUse(letter -> typed.at(criterion, letter)),
            criterion ->
                Expected.number(analysis.scenario().whatIfs().setInUse().typed(criterion)));
    factors =
        line("Figures are factors (1), or percent (0)", WHOLE, this::factors, this::isFactors);
    mend = line("Figures that are none from 0 to 100", WHOLE, this::mend, any -> 0);
    others =
        line(
            "Weight beside which nothing is typed",
            PERCENT_ONE,
            this::others,
            l -> found(l).others());
    taken = line("Taken by what is typed", PERCENT_ONE, this::taken, l -> found(l).typed());
    left = line("Left to the other criteria", PERCENT_ONE, this::left, l -> found(l).left());
    total =
        line(
            "Taken and left together",
            PERCENT_ONE,
            letter -> taken.at(letter).plus(left.at(letter)),
            l -> found(l).total());
    slack =
        lines.single(
            "By so much percent may miss the whole",
            Content.numbers(
                PERCENT_ONE, any -> WhatIf.SLACK, "That of a file of weights in percent"));
    usable = line("The weights can be used (1)", WHOLE, this::usable, this::isUsable);
    factorsInUse =
        lines.figure(
            "Figures in use are factors (1), or percent (0)",
            WHOLE,
            () -> inUse(factors::at),
            this::isFactorsInUse);
  }

  private Body<Criterion, Letter> across(
      String head,
      Decimals shown,
      BiFunction<Criterion, Letter, Formula> formula,
      BiFunction<Criterion, Letter, Expected> expected) {
    return table.across(Cases.LETTERS, letter -> head + letter, shown, formula, expected);
  }

  private Cells<Letter> line(
      String title,
      Decimals shown,
      Function<Letter, Formula> formula,
      ToDoubleFunction<Letter> expected) {
    return lines.figures(title, Cases.LETTERS, shown, formula, Expected.numbers(expected));
  }

  private WhatIfSet set(Letter letter) {
    return analysis.scenario().whatIfs().set(letter);
  }

  private WhatIf found(Letter letter) {
    return analysis.whatIf(letter);
  }

  private CellRef base(Criterion criterion) {
    return book.weights().base().at(criterion);
  }

  private RangeRef allOfBase() {
    return book.weights().base().fixed();
  }

  private Formula typed(Criterion criterion, Letter letter) {
    return TypedGroups.read(inputs.weight(letter).at(criterion));
  }

  private Expected isTyped(Criterion criterion, Letter letter) {
    return Expected.number(set(letter).typed(criterion));
  }

  private Formula given(Criterion criterion, Letter letter) {
    CellRef figure = typed.at(criterion, letter);
    CellRef before = base(criterion);
    CellRef factor = factors.at(letter).anchored(Anchor.ROW);
    return onlyIf(
        all(isFigure(figure), isFigure(before)),
        ifThen(factor.is(1), before.times(figure), figure.over(Guard.HUNDRED)));
  }

  private Formula factors(Letter letter) {
    CellRef mode = choices.modes.at(letter);
    return ifThen(
        mode.is(Mode.TIMES.word()),
        Constant.ONE,
        ifThen(mode.is(Mode.PERCENT.word()), Constant.ZERO, words(Expected.NONE)));
  }

  private double isFactors(Letter letter) {
    return set(letter).mode() == Mode.TIMES ? 1 : 0;
  }

  private double isUsable(Letter letter) {
    return found(letter).weights().isPresent() ? 1 : 0;
  }

  private Expected isFactorsInUse() {
    Optional<Letter> inUse = analysis.scenario().whatIfs().inUse();
    return inUse.<Expected>map(any -> Expected.number(isFactors(any))).orElseGet(Expected::none);
  }

  private Formula mend(Letter letter) {
    return together(letter, column -> Guard.count(column, Findings.MEND));
  }

  /** What is counted among the figures beside criteria, and beside groups where there are any. */
  Formula together(Letter letter, Function<RangeRef, Formula> counted) {
    Formula alone = counted.apply(typed.column(letter));
    return groups.map(tree -> alone.plus(counted.apply(tree.typed.column(letter)))).orElse(alone);
  }

  private Formula others(Letter letter) {
    return groups
        .map(tree -> tree.shares.others(letter))
        .orElseGet(() -> sumProduct(free.column(letter), allOfBase()));
  }

  private Formula taken(Letter letter) {
    return groups.map(tree -> tree.shares.taken(letter)).orElseGet(() -> sum(given.column(letter)));
  }

  private Formula left(Letter letter) {
    CellRef rest = others.at(letter);
    Formula share = orZero(rest.moreThan(0), max(Constant.ZERO, less(1, taken.at(letter))));
    return ifThen(factors.at(letter).is(1), rest, share);
  }

  private Formula whole(Letter letter) {
    Formula sum = total.at(letter);
    Formula miss = Guard.rounded(absolute(sum.minus(1)));
    Formula whole =
        ifThen(factors.at(letter).is(1), sum.moreThan(0), miss.atMost(slack.first().fixed()));
    return groups.map(tree -> all(whole, tree.shares.areWhole(letter))).orElse(whole);
  }

  private Formula usable(Letter letter) {
    return oneIf(
        all(
            isFigure(factors.at(letter)),
            mend.at(letter).is(0),
            Guard.full(allOfBase()),
            any(together(letter, Formulas::count).is(0), whole(letter))));
  }

  private Formula inUse(Function<Letter, CellRef> of) {
    return orNone(
        choices.pick(
            words(Expected.NONE), of.apply(Letter.A), of.apply(Letter.B), of.apply(Letter.C)));
  }
}
