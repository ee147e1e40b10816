package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.FindingsNext.Finding;
import dev.decisionmatrix.analysis.FindingsNext.Lead;
import dev.decisionmatrix.analysis.FindingsNext.Leads;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * By how many points the first option would lead with a cell of the matrix at either of its ends:
 * without evidence the worst and the best of the scale, else the least and the most favourable
 * source.
 */
final class LeadsByCell {
  final Body<Criterion, Option> worst;
  final Body<Criterion, Option> best;

  /** Of each option, from 1. */
  final Cells<Option> position;

  private final Book book;
  private final Rivals rivals;
  private final List<Option> options;
  private final Optional<Leads> leads;
  private final Cells<String> own;
  private final Cells<Option> rival;
  private final Cells<Criterion> demanded;

  /**
   * The leads.
   *
   * @param lines which get what is asked of each option
   * @param table which gets the columns
   */
  LeadsByCell(Book book, Rivals rivals, Lines lines, Table<Criterion> table) {
    this.book = book;
    this.rivals = rivals;
    options = book.decision().options();
    leads = Leads.of(book.analysis());
    own =
        lines.figure(
            "Score of the first option",
            ONE,
            () -> orNone(rivals.ofFirst(book.matrix().score().fixed())),
            () -> Expected.number(leads.map(Leads::score)));
    position =
        lines.figures(
            "Place in the file",
            options,
            WHOLE,
            this::position,
            option -> Expected.number(1 + options.indexOf(option)));
    rival =
        lines.figures(
            "Best score beside the first option and this one",
            options,
            ONE,
            this::rival,
            option ->
                leads.map(all -> Expected.number(all.rival(option))).orElseGet(Expected::none));
    demanded =
        table.figures(
            "Demanded, 0 to 1",
            PERCENT,
            this::demanded,
            criterion ->
                Expected.number(
                    book.analysis()
                        .ratings()
                        .at(criterion, options.get(0))
                        .demanded()
                        .value()
                        .orElse(0)));
    worst = leads(table.over("Lead with the cell at its worst"), Constant.ZERO, Finding::worst);
    best = leads(table.over("Lead with the cell at its best"), Constant.ONE, Finding::best);
  }

  private Body<Criterion, Option> leads(
      Table<Criterion> table, Constant end, Function<Finding, Lead> lead) {
    return table.across(
        options,
        Option::name,
        ONE,
        (criterion, option) -> lead(criterion, option, end),
        (criterion, option) ->
            finding(criterion, option)
                .map(lead)
                .map(LeadsByCell::expected)
                .orElseGet(Expected::none));
  }

  /** What is to be found of a cell; empty where every option is knocked out. */
  Optional<Finding> finding(Criterion criterion, Option option) {
    return leads.map(all -> all.at(criterion, option));
  }

  static Expected expected(Lead lead) {
    return lead.points().isPresent() ? Expected.number(lead.points()) : Expected.text(lead.words());
  }

  private Formula position(Option option) {
    return Fn.COLUMNS.of(Guard.upTo(position.first(), position.at(option)));
  }

  /** The second in the ranking, or the third for the second. */
  private Formula rival(Option option) {
    if (options.size() == 1) {
      return words(Expected.NONE);
    }
    CellRef second = book.matrix().atPlace().at(options.get(1)).fixed();
    return ifThen(position.at(option).equalTo(second), contending(2), contending(1));
  }

  /** The score at a place of the ranking, where it is in contention. */
  private Formula contending(int place) {
    return place < options.size()
        ? Guard.pick(
            book.matrix().contending().fixed(),
            book.matrix().atPlace().at(options.get(place)).fixed())
        : words(Expected.NONE);
  }

  private Formula demanded(Criterion criterion) {
    CellRef demand = book.matrix().mustReach().at(criterion);
    if (!criterion.isLinear()) {
      return orZero(
          isFigure(demand),
          Formulas.orElse(Guard.rounded(book.values().value(criterion, demand)), Constant.ZERO));
    }
    CellRef from = book.matrix().worst().at(criterion);
    CellRef to = book.matrix().best().at(criterion);
    return orZero(isFigure(demand), Guard.rounded(demand.minus(from).over(to.minus(from))));
  }

  private Formula lead(Criterion criterion, Option option, Constant end) {
    MatrixCells matrix = book.matrix();
    Formula then = then(criterion, option, end);
    Formula change = then.minus(matrix.value().at(criterion, option));
    Formula score =
        inRow(matrix.score(), option)
            .plus(Guard.HUNDRED.times(matrix.weight().at(criterion)).times(change));
    Formula missed =
        missedBeside(criterion, option).plus(Formulas.oneIf(isOutBelow(criterion, option, end)));
    Formula out = new TooLowThen(book).added(missed, new Spot(criterion, option), then).moreThan(0);
    CellRef other = inRow(rival, option);
    CellRef first = own.first().fixed();
    Formula against =
        ifThen(
            out, overOthers(first, other), Guard.rounded(first.minus(Formulas.max(score, other))));
    Formula lead =
        ifThen(
            inRow(position, option).equalTo(rivals.place()),
            ifThen(out, words(Lead.OUT_WORD), overOthers(score, other)),
            against);
    return onlyIf(isFigure(first), orNone(lead));
  }

  /** The value at that end. */
  private Formula then(Criterion criterion, Option option, Constant end) {
    MatrixCells matrix = book.matrix();
    return ifThen(
        matrix.known().at(criterion, option).is(0),
        end,
        (end.equals(Constant.ZERO) ? matrix.least() : matrix.most()).at(criterion, option));
  }

  /** How many demands are missed but for that which the criterion makes, be it with others. */
  private Formula missedBeside(Criterion criterion, Option option) {
    MatrixCells matrix = book.matrix();
    Formula its =
        matrix
            .shared(criterion)
            .<Formula>map(some -> some.missed(criterion, option))
            .orElseGet(() -> matrix.fallsShort().at(criterion, option));
    return inRow(matrix.ownMissed(), option).minus(its);
  }

  private Formula isOutBelow(Criterion criterion, Option option, Constant end) {
    Formula below = isBelow(criterion, option, end);
    return book.matrix()
        .shared(criterion)
        .map(
            some ->
                ifThen(
                    some.asks(criterion).is(1),
                    Formulas.all(below, some.allFallShort(some.others(criterion), option)),
                    some.isMissed(some.with(criterion), option)))
        .orElse(below);
  }

  private Formula isBelow(Criterion criterion, Option option, Constant end) {
    return criterion.isLinear()
        ? Guard.rounded(then(criterion, option, end)).lessThan(demanded.at(criterion))
        : new BelowDemand(book).at(criterion, option, end).is(1);
  }

  private static Formula overOthers(Formula score, CellRef rival) {
    return ifThen(isFigure(rival), Guard.rounded(score.minus(rival)), words(Lead.ALONE_WORD));
  }

  /** A cell of a line, as the cells of columns refer to it. */
  private static CellRef inRow(Cells<Option> line, Option option) {
    return line.at(option).anchored(Anchor.ROW);
  }
}
