package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.analysis.WhatIfResult;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Each what-if as a whole: its weights, whether it can be used, and why not. */
final class Weighed {
  private static final String MODE = "say times or percent above its figures";
  private static final String FIGURE = "not a number from 0 to 100 beside ";
  private static final String RATING = "a rating to try is not on its scale, in line ";
  private static final String RATING_HELD =
      "a rating to try is off its scale, or too low to be held against others, in line ";
  private static final String SUM = "its percents come to ";
  private static final String NOT_ALL = ", not 100";
  private static final String NOTHING_LEFT = "its factors leave nothing";

  final Lines lines = Lines.wide();
  final Cells<Letter> usable;
  final Cells<Letter> problem;
  final Cells<Letter> below;
  final Cells<String> usableInUse;
  private final Map<Letter, Sayings<Criterion>> gives = new EnumMap<>(Letter.class);
  private final Cells<Letter> offScale;
  private final Map<Optional<Letter>, WhatIfResult> results = new LinkedHashMap<>();
  private final Book book;
  private final TypedWeights typed;
  private final TriedLines tried;
  private final Choices choices;

  Weighed(Book book, TypedWeights typed, TriedLines tried, Choices choices) {
    this.book = book;
    this.typed = typed;
    this.tried = tried;
    this.choices = choices;
    Cases.ALL.forEach(one -> results.put(one, book.analysis().with(one)));
    for (Letter letter : Cases.LETTERS) {
      gives.put(
          letter,
          new Sayings<>(
              book.decision().criteria(),
              1,
              Content.figures(
                  Decimals.PERCENT_ONE,
                  criterion -> gives(criterion, letter),
                  criterion ->
                      Expected.number(
                          result(Optional.of(letter))
                              .whatIf()
                              .weights()
                              .map(all -> all.of(criterion))))));
    }
    offScale =
        lines.figures(
            "Ratings to try that are not on their scale",
            Cases.LETTERS,
            WHOLE,
            letter -> Guard.count(tried.typed.column(letter), Findings.MEND),
            any -> Expected.number(0));
    usable =
        lines.figures(
            "Can be used (1)",
            Cases.LETTERS,
            WHOLE,
            this::usable,
            letter -> Expected.oneIf(result(Optional.of(letter)).ranking().isPresent()));
    problem =
        lines.add(
            "Why not",
            Cases.LETTERS,
            Content.texts(this::problem, letter -> Expected.text(isProblem(letter))));
    below =
        lines.figures(
            "Percents below 1, perhaps typed with a sign",
            Cases.LETTERS,
            WHOLE,
            this::below,
            letter -> Expected.oneIf(isBelow(letter)));
    usableInUse =
        lines.figure(
            "What is in use can be used (1)", WHOLE, this::usableInUse, () -> Expected.number(1));
  }

  WhatIfResult result(Optional<Letter> one) {
    return Objects.requireNonNull(results.get(one));
  }

  /** A cell of the matrix in a case. */
  Rating then(Spot spot, Optional<Letter> one) {
    return result(one).ratings().at(spot.criterion(), spot.option());
  }

  RangeRef weights(Optional<Letter> one) {
    return one.map(letter -> gives(letter).all()).orElseGet(() -> book.weights().base().all());
  }

  Sayings<Criterion> saying(Letter letter) {
    return Objects.requireNonNull(gives.get(letter));
  }

  Cells<Criterion> gives(Letter letter) {
    return saying(letter).cells();
  }

  Map<Letter, Cells<Criterion>> gives() {
    Map<Letter, Cells<Criterion>> all = new EnumMap<>(Letter.class);
    gives.forEach((letter, sayings) -> all.put(letter, sayings.cells()));
    return all;
  }

  Formula isUsable(Optional<Letter> one) {
    return one.<Formula>map(letter -> usable.at(letter).fixed().is(1))
        .orElseGet(() -> Guard.full(book.weights().base().fixed()));
  }

  private Formula gives(Criterion criterion, Letter letter) {
    CellRef before = book.weights().base().at(criterion);
    CellRef own = typed.given.at(criterion, letter);
    CellRef rest = typed.others.at(letter).anchored(Anchor.ROW);
    CellRef left = typed.left.at(letter).anchored(Anchor.ROW);
    Formula kept = orZero(rest.moreThan(0), before.times(left).over(rest));
    Formula alone =
        ifThen(isFigure(own), own, kept).over(typed.total.at(letter).anchored(Anchor.ROW));
    Formula part = typed.groups.map(tree -> tree.shares.share(criterion, letter)).orElse(alone);
    Formula nothing = typed.together(letter, column -> count(column.anchored(Anchor.ROW))).is(0);
    return onlyIf(
        typed.usable.at(letter).anchored(Anchor.ROW).is(1), ifThen(nothing, before, part));
  }

  private Formula usable(Letter letter) {
    return oneIf(all(typed.usable.at(letter).is(1), offScale.at(letter).is(0)));
  }

  /** 1 where 25% may have been typed, which is a quarter of one percent here. */
  private Formula below(Letter letter) {
    Formula some =
        typed.together(
            letter, figures -> Fn.COUNTIFS.of(figures, words(">0"), figures, words("<1")));
    return oneIf(all(typed.factors.at(letter).is(0), some.moreThan(0)));
  }

  boolean isBelow(Letter letter) {
    WhatIfSet set = book.analysis().scenario().whatIfs().set(letter);
    return set.mode() == Mode.PERCENT
        && Stream.concat(set.typed().values().stream(), set.groups().values().stream())
            .anyMatch(figure -> figure > 0 && figure < 1);
  }

  private Formula usableInUse() {
    return orElse(
        choices.pick(Constant.ONE, usable.at(Letter.A), usable.at(Letter.B), usable.at(Letter.C)),
        Constant.ZERO);
  }

  /** Where the weights themselves cannot be used, no what-if is to blame. */
  private Formula problem(Letter letter) {
    Formula criterion = mended(Name.CRITERIA.ref(), typed.typed.column(letter));
    Formula unread =
        typed
            .groups
            .map(
                tree ->
                    orElse(criterion, mended(tree.table.names().all(), tree.typed.column(letter))))
            .orElse(criterion);
    Formula line = place(words(Findings.MEND), tried.typed.column(letter));
    Formula percent =
        Formulas.shown(
            Formulas.rounded(Guard.HUNDRED.times(typed.total.at(letter)), 0), Decimals.WHOLE);
    Formula ofAll =
        ifThen(
            typed.factors.at(letter).is(1),
            words(NOTHING_LEFT),
            words(SUM).and(percent).and(NOT_ALL));
    Formula whole = typed.groups.map(tree -> tree.problem(letter, ofAll)).orElse(ofAll);
    Formula blamed = ifThen(isUsable(Optional.empty()), whole, Guard.NOTHING);
    Formula found =
        ifThen(
            not(isFigure(typed.factors.at(letter))),
            words(MODE),
            ifThen(
                typed.mend.at(letter).moreThan(0),
                words(FIGURE).and(unread),
                ifThen(offScale.at(letter).moreThan(0), words(offScaleWords()).and(line), blamed)));
    return ifThen(usable.at(letter).is(1), Guard.NOTHING, orElse(found, words(MODE)));
  }

  /** The name beside the first that has to be mended. */
  private static Formula mended(Formula names, RangeRef figures) {
    return itemOf(names, place(words(Findings.MEND), figures), Constant.ONE);
  }

  private String offScaleWords() {
    return book.analysis().ratings().relative().isEmpty() ? RATING : RATING_HELD;
  }

  String isProblem(Letter letter) {
    WhatIf found = book.analysis().whatIf(letter);
    if (found.weights().isPresent()) {
      return "";
    }
    boolean times = book.analysis().scenario().whatIfs().set(letter).mode() == Mode.TIMES;
    String ofAll = times ? NOTHING_LEFT : SUM + Decimals.WHOLE.text(100 * found.total()) + NOT_ALL;
    return typed.groups.map(tree -> tree.isProblem(letter, ofAll)).orElse(ofAll);
  }
}
