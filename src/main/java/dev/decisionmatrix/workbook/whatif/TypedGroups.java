package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;

import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.analysis.WhatIfLevel;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.GroupShares;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is typed beside groups of criteria, and how these share the weights. */
final class TypedGroups implements GroupShares.Results<Letter> {
  private static final String FACTORS = "its factors";
  private static final String PERCENTS = "its percents";
  private static final String WITHIN = " within ";
  private static final String NOTHING_LEFT = " leave nothing";
  private static final String COME_TO = " come to ";
  private static final String NOT = ", not ";

  final Table<Group> table;
  final Body<Group, Letter> typed;
  final Cells<Group> inUse;
  final GroupShares<Letter> shares;
  private final Book book;
  private final TypedWeights weights;
  private final List<Group> groups;

  TypedGroups(Book book, Inputs inputs, Choices choices, TypedWeights weights) {
    this.book = book;
    this.weights = weights;
    groups = book.decision().weighedTree().orElseThrow().groups();
    table = new Table<>(Names.of(groups, "Group", Group::text).after(1));
    typed =
        table.across(
            Cases.LETTERS,
            letter -> "Typed in " + letter,
            AS_TYPED,
            (group, letter) -> read(inputs.group(letter).at(group)),
            (group, letter) -> Expected.number(set(letter).typed(group)));
    inUse =
        table.figures(
            "Typed in what is in use",
            AS_TYPED,
            group ->
                orNone(
                    choices.pick(
                        words(Expected.NONE),
                        typed.at(group, Letter.A),
                        typed.at(group, Letter.B),
                        typed.at(group, Letter.C))),
            group -> Expected.number(book.analysis().scenario().whatIfs().setInUse().typed(group)));
    shares =
        new GroupShares<>(
            book,
            Cases.LETTERS,
            new GroupShares.Basis<>(
                any -> book.weights().base(),
                (criterion, letter) -> weights.typed.at(criterion, letter),
                (group, letter) -> typed.at(group, letter),
                letter -> weights.factors.at(letter),
                any -> weights.slack.first(),
                letter -> weights.left.at(letter),
                letter -> weights.total.at(letter)),
            this);
  }

  static Optional<TypedGroups> of(Book book, Inputs inputs, Choices choices, TypedWeights weights) {
    return book.decision()
        .weighedTree()
        .map(any -> new TypedGroups(book, inputs, choices, weights));
  }

  /** A figure from 0 to 100, or what is wrong. */
  static Formula read(CellRef input) {
    Formula within = all(input.atLeast(0), input.atMost(Guard.HUNDRED));
    Formula mend = words(Findings.MEND);
    return ifThen(
        Fn.ISBLANK.of(input),
        words(Expected.NONE),
        ifThen(isFigure(input), ifThen(within, input, mend), mend));
  }

  /** Why weights cannot be used: in a group, or else in all. */
  Formula problem(Letter letter, Formula ofAll) {
    Formula within = words(WITHIN).and(shares.first(letter));
    Formula sum = words(COME_TO).and(shares.firstSum(letter, NOT));
    Formula told =
        ifThen(
            weights.factors.at(letter).is(1),
            words(FACTORS).and(within).and(NOTHING_LEFT),
            words(PERCENTS).and(within).and(sum));
    return ifThen(shares.areWhole(letter), ofAll, told);
  }

  /** The same by the analysis. */
  String isProblem(Letter letter, String ofAll) {
    return groups.stream()
        .filter(group -> !level(letter, group).isWhole(set(letter).mode()))
        .findFirst()
        .map(group -> isProblem(letter, group))
        .orElse(ofAll);
  }

  private String isProblem(Letter letter, Group group) {
    WhatIfLevel level = level(letter, group);
    return set(letter).mode() == Mode.TIMES
        ? FACTORS + WITHIN + group.text() + NOTHING_LEFT
        : PERCENTS
            + WITHIN
            + group.text()
            + COME_TO
            + percent(level.total())
            + NOT
            + percent(level.given().orElseThrow());
  }

  private WhatIfLevel level(Letter letter, Group group) {
    return book.analysis().whatIf(letter).level(group);
  }

  private static String percent(double share) {
    return Decimals.WHOLE.text(100 * share);
  }

  @Override
  public String title(Letter one) {
    return one.name();
  }

  @Override
  public WhatIfSet set(Letter one) {
    return book.analysis().scenario().whatIfs().set(one);
  }

  @Override
  public Optional<WhatIf> found(Letter one) {
    return Optional.of(book.analysis().whatIf(one));
  }

  @Override
  public OptionalDouble weight(Criterion criterion, Letter one) {
    return OptionalDouble.of(book.analysis().baseWeights().of(criterion));
  }
}
