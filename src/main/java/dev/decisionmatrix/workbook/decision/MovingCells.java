package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.FindingsNext;
import dev.decisionmatrix.analysis.FindingsNext.Finding;
import dev.decisionmatrix.analysis.FindingsNext.Lead;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The cells of the matrix that move the lead most, in their order. A key for each cell says how
 * much it moves it, with a step for those without evidence and a trace of its place so that no two
 * are alike; the largest keys are found again by the criterion and the option that have them. Each
 * formula looks at the cells once, so that it stays quick however many there are.
 */
final class MovingCells {
  static final int TOLD = 4;

  private static final double STEP = 1000;

  /** So little that all places together are less than what parts two cells. */
  private static final double TRACE = 1e-9;

  private static final String WHY = "A rule of ours, as About says";

  /** A row of those that are told. */
  final Table<Integer> told;

  final Cells<Integer> criterion;
  final Cells<Integer> option;
  final Cells<Integer> worst;
  final Cells<Integer> best;
  private final List<Criterion> criteria;
  private final List<Option> options;
  private final List<Finding> expected;
  private final LeadsByCell leads;
  private final Book book;
  private final Cells<String> least;
  private final Cells<String> step;
  private final Cells<String> trace;
  private final Cells<Criterion> onwards;
  private final Body<Criterion, Option> key;
  private final Body<Criterion, Integer> inCriterion;
  private final Map<Integer, Cells<Option>> inOption = new LinkedHashMap<>();
  private final Cells<Integer> largest;

  MovingCells(Book book, Rivals rivals, Stack steps) {
    this.book = book;
    criteria = book.decision().criteria();
    options = book.decision().options();
    expected = FindingsNext.of(book.analysis()).all();
    Lines lines = Lines.beside();
    least = constant(lines, "Told from so many points on", FindingsNext.TOLD);
    step = constant(lines, "A step for cells without evidence", STEP);
    trace = constant(lines, "A trace for each place", TRACE);
    Table<Criterion> table = new Table<>(Names.of(criteria, "Criterion", Criterion::name));
    onwards =
        table.figures(
            "Cells from here on",
            WHOLE,
            this::onwards,
            one -> Expected.number((criteria.size() - criteria.indexOf(one)) * options.size()));
    leads = new LeadsByCell(book, rivals, lines, table);
    key =
        table
            .over("How much it moves the lead, as a key")
            .across(options, Option::name, AS_TYPED, this::key, this::isKey);
    List<Integer> rows = IntStream.range(0, TOLD).boxed().toList();
    inCriterion =
        table
            .over("Has the largest key (1), the second ...")
            .across(
                rows,
                row -> String.valueOf(row + 1),
                WHOLE,
                (one, row) -> has(key.row(one), row),
                (one, row) -> isOf(row, found -> found.criterion().equals(one)));
    for (int row : rows) {
      inOption.put(
          row,
          lines.figures(
              "Has key " + (row + 1) + " by size (1)",
              options,
              WHOLE,
              one -> has(key.column(one), row),
              one -> isOf(row, found -> found.option().equals(one))));
    }
    told = new Table<>(Names.of(rows, "Row", row -> String.valueOf(row + 1)));
    largest =
        told.figures(
            "Key", AS_TYPED, this::largest, row -> Expected.number(finding(row).map(this::key)));
    criterion =
        place(
            "Criterion by its place in the file",
            inCriterion::column,
            found -> 1 + criteria.indexOf(found.criterion()));
    option =
        place(
            "Option by its place in the file",
            row -> Objects.requireNonNull(inOption.get(row)).all(),
            found -> 1 + options.indexOf(found.option()));
    worst = lead("Lead at its worst", leads.worst, Finding::worst);
    best = lead("Lead at its best", leads.best, Finding::best);
    steps.add(lines).gap(1).add(table).gap(1).add(told);
  }

  private static Cells<String> constant(Lines lines, String title, double figure) {
    return lines.single(title, Content.numbers(AS_TYPED, any -> figure, WHY));
  }

  private Cells<Integer> place(
      String head, Function<Integer, RangeRef> marks, ToDoubleFunction<Finding> found) {
    return told.figures(
        head,
        WHOLE,
        row ->
            Guard.whenFigure(
                largest.at(row), Formulas.place(Constant.ONE, marks.apply(row).fixed())),
        row -> Expected.number(finding(row).stream().mapToDouble(found).findFirst()));
  }

  private Cells<Integer> lead(
      String head, Body<Criterion, Option> from, Function<Finding, Lead> lead) {
    return told.figures(
        head,
        ONE,
        row -> Guard.whenFigure(largest.at(row), at(from.all().fixed(), row)),
        row -> finding(row).map(lead).map(LeadsByCell::expected).orElseGet(Expected::none));
  }

  /** Of a block, criteria x options, the cell that a row tells of. */
  Formula at(RangeRef block, int row) {
    return itemOf(block, criterion.at(row), option.at(row));
  }

  /** What a row tells of; empty where fewer cells move the lead. */
  Optional<Finding> finding(int row) {
    return expected.stream().skip(row).findFirst();
  }

  private Formula onwards(Criterion one) {
    CellRef last = onwards.all().to().anchored(Anchor.ROW);
    return Fn.ROWS.of(onwards.at(one).to(last)).times(Fn.COLUMNS.of(leads.position.fixed()));
  }

  private static Formula counted(CellRef lead) {
    Formula end = ifThen(lead.is(Lead.OUT_WORD), Constant.ZERO.minus(Guard.HUNDRED), Guard.HUNDRED);
    return ifThen(isFigure(lead), lead, end);
  }

  private Formula key(Criterion one, Option other) {
    Formula moves =
        Guard.rounded(
            Formulas.absolute(
                counted(leads.best.at(one, other)).minus(counted(leads.worst.at(one, other)))));
    Formula gap = orZero(book.matrix().known().at(one, other).is(0), step.first().fixed());
    Formula place = onwards.at(one).minus(leads.position.at(other).anchored(Anchor.ROW));
    Formula key =
        gap.plus(Formulas.rounded(moves, FindingsNext.ALIKE_DIGITS))
            .plus(trace.first().fixed().times(place));
    return onlyIf(moves.atLeast(least.first().fixed()), key);
  }

  private Expected isKey(Criterion one, Option other) {
    return Expected.number(
        leads
            .finding(one, other)
            .filter(found -> found.moves() >= FindingsNext.TOLD)
            .map(this::key));
  }

  private double key(Finding found) {
    int place =
        (criteria.size() - criteria.indexOf(found.criterion())) * options.size()
            - (1 + options.indexOf(found.option()));
    return (found.cell().missing() ? STEP : 0) + found.alike() + TRACE * place;
  }

  private Formula largest(int row) {
    Formula number = Fn.ROWS.of(Guard.upTo(largest.first(), largest.at(row)));
    return orNone(Fn.LARGE.of(key.all().fixed(), number));
  }

  private Formula has(RangeRef keys, int row) {
    CellRef sought = largest.at(row).fixed();
    return orZero(isFigure(sought), Formulas.countIf(keys, sought));
  }

  private Expected isOf(int row, Predicate<Finding> thing) {
    return Expected.oneIf(finding(row).filter(thing).isPresent());
  }
}
