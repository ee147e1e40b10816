package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.PairwiseCells;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Comparisons in pairs, the weights that follow, and how consistent they are. */
final class PairwiseSheet<T> {
  private static final double COLUMN_WIDTH = 10.5;

  private final Book book;
  private final PairwiseSubject<T> subject;
  private final List<T> things;
  final PairwiseCells<T> cells;
  final PairwiseConsistency<T> consistency;
  private final JudgedPairs<T> pairs;
  private final ReckonedJudgements<T> reckoned;
  private final PairwiseWorkings<T> workings;
  private final Flow flow;

  /** Among the sheets of comparisons, counted from 1. */
  private final int number;

  private PairwiseSheet(Book book, PairwiseSubject<T> subject, int number) {
    this.book = book;
    this.number = number;
    this.subject = subject;
    things = subject.things();
    Table<T> table = new Table<>(subject.rows()).gap().over("Judgements");
    Table<T> products = new Table<>(subject.rows());
    cells =
        new PairwiseCells<>(
            table.across(things, subject.name(), column -> (at, row) -> judgement(at, row, column)),
            table
                .figures(
                    subject.words().weight(),
                    Decimals.PERCENT_ONE,
                    this::weight,
                    this::expectedWeight)
                .looking(Look.TOTAL),
            this::apart);
    pairs = new JudgedPairs<>(subject.comparison(), cells, subject.name());
    reckoned = new ReckonedJudgements<>(iteration(), cells.judgements());
    Cells<T> times =
        products.figures("Row times weights", Decimals.THREE, this::times, this::expectedTimes);
    workings = new PairwiseWorkings<>(iteration(), reckoned, subject.name());
    consistency =
        new PairwiseConsistency<>(
            subject, new PairwiseConsistency.Basis<>(cells, reckoned, times, workings));
    PairwiseWords<T> words = new PairwiseWords<>(subject, consistency, workings, table.names());
    Sayings<String> verdict = Sayings.one(1, Content.text(words::told, words::expected));
    verdict.cells().looking(Look.TEXT).marked(Highlight.Tone.WARNS, any -> fails());
    Side beside = new Side().add(0, table);
    pairs.least().ifPresent(least -> beside.add(1, least));
    beside.add(1, before());
    flow =
        book.flow(
                subject.sheet(),
                SheetPlan.Kind.INPUT,
                "Comparisons in pairs: " + subject.title(),
                subject.words().shows())
            .add(verdict)
            .add(beside);
    addWorkings(products);
  }

  private PowerIteration iteration() {
    return subject.comparison().iteration();
  }

  private Formula apart() {
    return consistency.apart();
  }

  /** What was delivered in what differs now, in the upper half as well. */
  private Table<T> before() {
    Table<T> before = new Table<>(Names.none(things)).over("As delivered, where it differs");
    Body<T, T> was = before.across(things, subject.name(), this::was);
    was.wide(COLUMN_WIDTH);
    cells
        .judgements()
        .marked(Highlight.Tone.CHANGED, any -> was.first().differentFrom(Guard.NOTHING));
    return before;
  }

  private Content<T> was(T column) {
    Content<T> was = (at, row) -> book.changes().was(at, cells.judgements().at(row, column));
    return was.onlyFor(row -> things.indexOf(row) < things.indexOf(column));
  }

  private void addWorkings(Table<T> products) {
    Flow steps = book.workings().section("Comparisons in pairs: " + subject.title());
    steps.gap(1).add(products).gap(1).add(consistency.facts);
    pairs.addTo(steps);
    workings.addTo(steps);
  }

  /** The sheet of whatever teams compared in pairs. */
  static Map<Compared, PairwiseSheet<Criterion>> of(Book book) {
    Map<Compared, PairwiseSheet<Criterion>> sheets = new LinkedHashMap<>();
    PairwiseNames.of(Compared.all(book.decision()))
        .forEach(
            (compared, name) -> {
              PairwiseSheet<Criterion> sheet =
                  new PairwiseSheet<>(
                      book, PairwiseSubject.ofCriteria(book, compared, name), sheets.size() + 1);
              book.offer(compared, sheet.cells);
              sheets.put(compared, sheet);
            });
    return sheets;
  }

  /** The sheet of each criterion on which options are compared. */
  static Map<Criterion, PairwiseSheet<Option>> ofOptions(Book book) {
    Map<Criterion, PairwiseSheet<Option>> sheets = new LinkedHashMap<>();
    List<Compared> before = Compared.all(book.decision());
    PairwiseNames.of(before, book.decision().inPairs().keySet())
        .forEach(
            (criterion, name) -> {
              PairwiseSheet<Option> sheet =
                  new PairwiseSheet<>(
                      book,
                      PairwiseSubject.ofOptions(book, criterion, name),
                      before.size() + sheets.size() + 1);
              book.offer(criterion, sheet.cells);
              sheets.put(criterion, sheet);
            });
    return sheets;
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          CellRef first = cells.judgements().first();
          sheet.width(Flow.COLUMN, subject.before());
          sheet.widths(Flow.COLUMN + 1, Widths.ofCriteria(book.decision()), Widths.GAP);
          sheet.sameWidth(first.column(), things.size(), COLUMN_WIDTH);
          sheet.width(first.column() + things.size() + 1, Widths.GAP);
          sheet.freeze(first);
          if (things.size() > 1) {
            sheet.define(Name.JUDGEMENTS.of(number), cells.typed());
          }
          sheet.resultsUpTo(new CellRef(subject.sheet(), flow.next().row() - 1, lastShown()));
        });
  }

  /** Of the columns; what was delivered is no result. */
  private int lastShown() {
    int least = pairs.least().map(table -> 1 + table.columns()).orElse(0);
    return cells.weight().first().column() + least;
  }

  /** The upper left corner. */
  CellRef top() {
    return new CellRef(subject.sheet(), 0, 0);
  }

  private Expected expectedWeight(T row) {
    return Expected.number(subject.comparison().weights().getOrDefault(row, 0.0));
  }

  private Expected expectedTimes(T row) {
    return Expected.number(iteration().times(things.indexOf(row)));
  }

  private Cell judgement(CellRef at, T row, T column) {
    int down = things.indexOf(row);
    int across = things.indexOf(column);
    if (down == across) {
      return new Fixed(at, 1, TWO, subject.words().itself());
    }
    double times = iteration().square(0, down, across);
    OptionalDouble given = times > 0 ? OptionalDouble.of(times) : OptionalDouble.empty();
    if (down < across) {
      return new Input(at, Input.Content.of(given), TWO, subject.words().judgement());
    }
    CellRef mirrored = cells.judgements().at(column, row);
    Formula reciprocal = onlyIf(mirrored.moreThan(0), Constant.ONE.over(mirrored));
    return new Live(
        at,
        orNone(Guard.whenFigure(mirrored, reciprocal)),
        Expected.number(given),
        TWO,
        Look.LIVE,
        Optional.empty());
  }

  /** Only when the iteration has settled. */
  private Formula weight(T row) {
    CellRef moved = consistency.moved.first().fixed();
    Formula settled = Formulas.rounded(moved, PowerIteration.DIGITS).is(0);
    return Guard.whenFigure(moved, onlyIf(settled, workings.weight(row)));
  }

  /** Together they are the largest eigenvalue. */
  private Formula times(T row) {
    RangeRef weights = workings.weights().anchored(Anchor.ROW);
    return Guard.whenFigure(
        cells.weight().at(row), orNone(Formulas.sumProduct(reckoned.matrix.row(row), weights)));
  }

  private Formula fails() {
    return consistency.holds.first().fixed().differentFrom(Constant.ONE);
  }
}
