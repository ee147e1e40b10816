package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * By line of the list of ratings what is tried of its cell, in each what-if and in the one in use.
 */
final class TriedLines {
  private static final String NO_EVIDENCE = "none";
  private static final String AGAIN = "again";
  private static final String LISTED =
      "Cells without evidence first, the heaviest on top; any other can be chosen.";
  private static final String CHOOSE =
      "Choose an option and a criterion; then type a rating for A, B or C.";
  private static final String MEAN = "A cell that is listed again counts as the mean of its lines.";

  final Table<Integer> table;
  final Body<Integer, Letter> typed;
  final Body<Integer, Letter> mean;
  final Cells<Integer> inUse;
  private final Analysis analysis;
  private final Analysis delivered;
  private final Inputs inputs;
  private final Choices choices;
  private final ListedSpots spots;

  TriedLines(Book book, Inputs inputs, Choices choices, ListedSpots spots) {
    this.inputs = inputs;
    this.choices = choices;
    this.spots = spots;
    analysis = book.analysis();
    delivered = book.deliveredAnalysis();
    table = new Table<>(spots.names()).titled("Ratings to try, as typed and as they count");
    typed =
        across(
            "Typed in ",
            this::typed,
            (line, letter) -> Expected.number(spots.given(line).tried(letter)));
    mean = across("Tried in ", this::mean, this::isMean);
    inUse = table.figures("Tried in what is in use", AS_TYPED, this::inUse, this::isInUse);
  }

  private Body<Integer, Letter> across(
      String head,
      BiFunction<Integer, Letter, Formula> formula,
      BiFunction<Integer, Letter, Expected> expected) {
    return table.across(Cases.LETTERS, letter -> head + letter, AS_TYPED, formula, expected);
  }

  /** What the evidence says, beside the inputs; of a cell that is listed already, that it is. */
  Content<Integer> told() {
    return Content.figures(Decimals.thousands(1), this::told, this::isTold);
  }

  /** What the list is, or that a cell of the matrix is in it more than once. */
  Content<String> note() {
    boolean listed =
        delivered.scenario().whatIfs().ratings().stream().anyMatch(one -> one.option().isPresent());
    String usual = listed ? LISTED : CHOOSE;
    return Content.text(
        () -> ifThen(repeated().moreThan(0), words(MEAN), words(usual)),
        () -> Expected.text(inputs.lines().stream().anyMatch(this::isRepeated) ? MEAN : usual));
  }

  /** How many lines are about a cell that another line is about. */
  private Formula repeated() {
    return Formulas.count(spots.claims.fixed()).minus(Formulas.sum(spots.first.fixed()));
  }

  private boolean isRepeated(int line) {
    return spots.spot(line).isPresent() && !spots.isFirst(line);
  }

  private Formula told(int line) {
    CellRef said = spots.evidence.at(line);
    Formula once = ifThen(isFigure(said), said, words(NO_EVIDENCE));
    return ifThen(
        isFigure(spots.claims.at(line)),
        ifThen(spots.first.at(line).is(1), once, words(AGAIN)),
        Guard.NOTHING);
  }

  private Expected isTold(int line) {
    if (spots.spot(line).isEmpty()) {
      return Expected.text("");
    }
    return spots.isFirst(line)
        ? spots
            .spot(line)
            .map(spots::rating)
            .map(Rating::byEvidence)
            .map(Rating::rating)
            .filter(OptionalDouble::isPresent)
            .map(Expected::number)
            .orElseGet(() -> Expected.text(NO_EVIDENCE))
        : Expected.text(AGAIN);
  }

  private Formula typed(int line, Letter letter) {
    CellRef input = inputs.rating(letter).at(line);
    Formula within =
        all(input.atLeast(spots.lower.beside(line)), input.atMost(spots.upper.beside(line)));
    Formula mend = words(Findings.MEND);
    return ifThen(
        Fn.ISBLANK.of(input),
        words(Expected.NONE),
        ifThen(all(spots.isKnown(line), isFigure(input)), ifThen(within, input, mend), mend));
  }

  private Formula mean(int line, Letter letter) {
    Formula average =
        Fn.AVERAGEIFS.of(
            typed.column(letter).anchored(Anchor.ROW),
            spots.option.fixed(),
            spots.option.beside(line),
            spots.criterion.fixed(),
            spots.criterion.beside(line));
    return onlyIf(spots.first.beside(line).is(1), orNone(average));
  }

  private Expected isMean(int line, Letter letter) {
    return spots.isFirst(line)
        ? Expected.number(
            spots
                .spot(line)
                .map(
                    one ->
                        analysis.scenario().whatIfs().tried(letter, one.criterion(), one.option()))
                .orElseThrow())
        : Expected.none();
  }

  private Formula inUse(int line) {
    return orNone(
        choices.pick(
            words(Expected.NONE),
            mean.at(line, Letter.A),
            mean.at(line, Letter.B),
            mean.at(line, Letter.C)));
  }

  private Expected isInUse(int line) {
    return analysis
        .scenario()
        .whatIfs()
        .inUse()
        .map(letter -> isMean(line, letter))
        .orElseGet(Expected::none);
  }
}
