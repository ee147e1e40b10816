package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.ChoiceWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.DecisionCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Told;

/**
 * The sheet for the projector, made to fit one screen. On the left the reasons, the key figures,
 * the ranking, what decides it and what would change it; on the right the controls, what was
 * changed with them, and a chart. Workings stand right of it all.
 */
public final class DecisionSheet {
  /** Over how many columns of the ranking other things stand: rank and option, ... */
  static final int NAMES = 2;

  /** ... the scores, ... */
  static final int SCORES = 3;

  /** ... the shares, and then the remark alone. */
  static final int SHARES = 3;

  private static final String PENDING = ". Not decided yet: people choose.";
  private static final String NOT_CHOSEN = ". No option was chosen.";
  private static final int LEAST_CHART = 11;

  private final RankingTable ranking;
  private final Controls controls;
  private final Sayings<String> leader;
  private final Side keys = new Side();
  private final Cells<String> verdict;
  private final Cells<String> margin;
  private final Flow flow;

  public DecisionSheet(Book book) {
    ranking = new RankingTable(book);
    controls = new Controls(book);
    Headline headline = new Headline(book, ranking.table().columns());
    leader = Sayings.one(1, headline.leader()).looking(Look.NOTE);
    verdict = key(NAMES, "Verdict", headline.kind());
    margin = key(SCORES, "Lead, points of 100", headline.margin());
    key(SHARES, "Teams that put it first", ranking.firstByTeams());
    key(1, "Share of the samples that it leads", ranking.firstShare());
    Subject subject = book.decision().subject();
    Stack left = new Stack().add(headline.reasons()).add(keys).section("Ranking", ranking.table());
    Stack workings = workings(left.rows() - ranking.table().rows());
    addReasons(left, new Deciders(book, ranking));
    Side below = new Side().add(0, left).add(1, controls.stack());
    Sayings<String> said = Sayings.one(below.columns(), headline.headline()).looking(Look.HEADLINE);
    Sayings<String> condition = Sayings.one(1, headline.condition()).looking(Look.NOTE);
    workings.add(condition);
    flow =
        new Flow(Tab.DECISION.sheet(), SheetPlan.Kind.RESULT)
            .add(
                new Side()
                    .add(0, book.opening(subject.title(), subject.question()))
                    .at(left.columns() + 1, 1, line(status(subject))))
            .add(said)
            .add(below.add(1, workings));
    book.offer(
        new DecisionCells(
            controls.inputs(),
            new Told(condition.cells().first(), headline.isCondition()),
            new Told(said.cells().first(), headline.isHeadline())));
  }

  private Cells<String> key(int columns, String caption, Content<String> content) {
    Sayings<String> figure = Sayings.one(columns, content).looking(Look.KEY_FIGURE);
    figure.cells().tall(2);
    keys.add(0, new Stack().add(figure).line(caption, Look.NOTE));
    return figure.cells();
  }

  /** Who leads, and beside the ranking what the chart shows. */
  private Stack workings(int rankingRow) {
    Stack workings = new Stack().add(new Side().add(0, line("First")).add(0, leader));
    return workings.gap(rankingRow - workings.rows()).add(ranking.bars());
  }

  /** Where there are options to compare; the chart beside them ends where the deciders do. */
  private void addReasons(Stack left, Deciders deciders) {
    int options = ranking.placed().size();
    if (options > 1) {
      left.section("What decides it", deciders.deciders());
    }
    Stack right = controls.stack();
    int rows = Math.max(left.rows() - right.rows(), 1 + Math.max(LEAST_CHART, options));
    right.add(new ChartRoom(rows, right.columns(), ranking::chart));
    if (options > 1) {
      left.section(deciders.changesTitle(), deciders.changes());
    }
  }

  private static Sayings<String> line(String text) {
    return Sayings.one(1, Content.labels(any -> text)).looking(Look.NOTE);
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          controls.defineAndMark(sheet);
          ranking.mark(sheet);
          CellRef units = controls.inputs().first().right(1);
          sheet.widths(Flow.COLUMN, 6, 32, 11, 11, 11, 12, 16, 15, 40, 3, 28, 24, 24);
          sheet
              .define(Name.LEADER.text(), leader.cells().first())
              .define(Name.VERDICT.text(), verdict.first())
              .define(Name.MARGIN.text(), margin.first())
              .resultsUpTo(Tab.DECISION.at(flow.next().row() - 1, units.column()));
        });
  }

  private static String status(Subject subject) {
    String status = Phrases.capitalised(subject.standing());
    String dated = subject.date().map(date -> status + ", " + date).orElse(status);
    return subject
        .choice()
        .map(
            choice ->
                "%s. %s: %s."
                    .formatted(
                        dated,
                        Phrases.capitalised(ChoiceWords.of(subject.status())),
                        choice.option().name()))
        .orElse(dated + (subject.status().isPending() ? PENDING : NOT_CHOSEN));
  }
}
