package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.Consistency;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sentence;
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
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.PairwiseCells;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One team's comparisons in pairs, the weights that follow, and how consistent they are. */
final class PairwiseSheet {
  private static final Sentence HOLDS =
      new Sentence(
          "The judgements agree well enough with each other: their consistency ratio is {}; up to"
              + " {} is acceptable.");
  private static final Sentence CONTRADICT =
      new Sentence(
          "The judgements contradict each other: their consistency ratio is {}; up to {} is"
              + " acceptable. Look again at those named on the right: what would fit the others"
              + " stands beside them.");
  private static final String UNSETTLED =
      "No weights: a judgement is missing or not above 0, or they contradict each other beyond"
          + " measure.";
  private static final double CRITERION_WIDTH = 10.5;

  private final Book book;
  private final SheetName name;
  private final PairwiseComparison comparison;
  private final List<Criterion> criteria;
  final PairwiseCells cells;
  final PairwiseConsistency consistency;
  private final PairwiseWorkings workings;
  private final Flow flow;

  private PairwiseSheet(Book book, Team team, SheetName name) {
    this.book = book;
    this.name = name;
    comparison = book.analysis().team(team).comparison().orElseThrow();
    criteria = book.decision().criteria();
    Table<Criterion> table = new Table<>(book.criterionRows()).gap().over("Judgements");
    Table<Criterion> products = new Table<>(book.criterionRows());
    cells =
        new PairwiseCells(
            table.across(
                criteria, Criterion::name, column -> (at, row) -> judgement(at, row, column)),
            table
                .figures("Weight", Decimals.PERCENT_ONE, this::weight, this::expectedWeight)
                .looking(Look.TOTAL));
    Cells<Criterion> times =
        products.figures("Row times weights", Decimals.THREE, this::times, this::expectedTimes);
    consistency = new PairwiseConsistency(comparison, cells, times, this::moves);
    workings =
        new PairwiseWorkings(comparison.iteration(), cells.judgements(), consistency::usable);
    Sayings<String> verdict = Sayings.one(1, Content.text(this::told, this::expected));
    verdict.cells().looking(Look.TEXT).marked(Highlight.Tone.WARNS, any -> fails());
    Side beside = new Side().add(0, table);
    consistency.judgements.least().ifPresent(least -> beside.add(1, least));
    beside.add(1, before());
    flow =
        book.flow(
                name,
                SheetPlan.Kind.INPUT,
                "Comparisons in pairs: " + team.name(),
                "How many times as important the row's criterion is as the column's. Fill in the"
                    + " upper half; the lower half and the weights follow.")
            .add(verdict)
            .add(beside);
    addWorkings(team, products);
    book.offer(team, cells);
  }

  /** What was delivered in what differs now, in the upper half as well. */
  private Table<Criterion> before() {
    Table<Criterion> before =
        new Table<>(Names.none(criteria)).over("As delivered, where it differs");
    Body<Criterion, Criterion> was = before.across(criteria, Criterion::name, this::was);
    was.wide(CRITERION_WIDTH);
    cells
        .judgements()
        .marked(Highlight.Tone.CHANGED, any -> was.first().differentFrom(Guard.NOTHING));
    return before;
  }

  private Content<Criterion> was(Criterion column) {
    Content<Criterion> was =
        (at, row) -> book.changes().was(at, cells.judgements().at(row, column));
    return was.onlyFor(row -> criteria.indexOf(row) < criteria.indexOf(column));
  }

  private void addWorkings(Team team, Table<Criterion> products) {
    Flow steps = book.workings().section("Comparisons in pairs: " + team.name());
    steps.gap(1).add(products).gap(1).add(consistency.facts);
    consistency.judgements.addTo(steps);
    workings.addTo(steps);
  }

  /** The sheet of each team that compared in pairs. */
  static Map<Team, PairwiseSheet> of(Book book) {
    Map<Team, PairwiseSheet> sheets = new LinkedHashMap<>();
    PairwiseNames.of(book.decision().teams())
        .forEach((team, name) -> sheets.put(team, new PairwiseSheet(book, team, name)));
    return sheets;
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          CellRef first = cells.judgements().first();
          sheet.width(Flow.COLUMN, Widths.ofHeadings(book.decision()));
          sheet.widths(Flow.COLUMN + 1, Widths.ofCriteria(book.decision()), Widths.GAP);
          sheet.sameWidth(first.column(), criteria.size(), CRITERION_WIDTH);
          sheet.width(first.column() + criteria.size() + 1, Widths.GAP);
          sheet.freeze(first);
          sheet.resultsUpTo(new CellRef(name, flow.next().row() - 1, lastShown()));
        });
  }

  /** Of the columns; what was delivered is no result. */
  private int lastShown() {
    int least = consistency.judgements.least().map(table -> 1 + table.columns()).orElse(0);
    return cells.weight().first().column() + least;
  }

  /** The upper left corner. */
  CellRef top() {
    return new CellRef(name, 0, 0);
  }

  private Expected expectedWeight(Criterion row) {
    return Expected.number(comparison.weights().of(row));
  }

  private Expected expectedTimes(Criterion row) {
    return Expected.number(comparison.iteration().times(criteria.indexOf(row)));
  }

  private RangeRef moves() {
    return workings.moves.all();
  }

  private Cell judgement(CellRef at, Criterion row, Criterion column) {
    int down = criteria.indexOf(row);
    int across = criteria.indexOf(column);
    double given = comparison.iteration().square(0, down, across);
    if (down < across) {
      return Input.figure(at, given, TWO, Rules.JUDGEMENT);
    }
    if (down == across) {
      return new Fixed(at, 1, TWO, "A criterion is as important as itself");
    }
    CellRef mirrored = cells.judgements().at(column, row);
    Formula reciprocal = onlyIf(mirrored.moreThan(0), Constant.ONE.over(mirrored));
    return new Live(at, orNone(Guard.whenFigure(mirrored, reciprocal)), given, TWO);
  }

  /** Only when the iteration has settled. */
  private Formula weight(Criterion row) {
    CellRef moved = consistency.moved.first().fixed();
    Formula settled = Formulas.rounded(moved, PowerIteration.DIGITS).is(0);
    return Guard.whenFigure(moved, onlyIf(settled, workings.weight(row)));
  }

  /** Together they are the largest eigenvalue. */
  private Formula times(Criterion row) {
    RangeRef weights = workings.weights().anchored(Anchor.ROW);
    return Guard.whenFigure(
        cells.weight().at(row), orNone(Formulas.sumProduct(cells.judgements().row(row), weights)));
  }

  private Formula fails() {
    return consistency.holds.first().fixed().differentFrom(Constant.ONE);
  }

  private Expected expected() {
    Consistency found = comparison.consistency();
    return Expected.text(
        (found.acceptable() ? HOLDS : CONTRADICT)
            .with(Rounding.percent(found.ratio()), Decimals.PERCENT.text(Consistency.ACCEPTABLE)));
  }

  private Formula told() {
    CellRef answer = consistency.holds.first();
    return ifThen(
        Formulas.isFigure(answer),
        ifThen(answer.is(1), said(HOLDS), said(CONTRADICT)),
        words(UNSETTLED));
  }

  private Formula said(Sentence sentence) {
    Formula ratio = Sentences.share(consistency.ratio.first());
    Formula most = Sentences.share(consistency.acceptable.first(), Constant.ZERO);
    return Sentences.of(sentence, ratio, most);
  }
}
