package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.TeamsCells;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Optional;

/** What each team's own weights would say. */
public final class TeamsSheet {
  /** Columns beyond which they are narrower, so that a wide table still fits on a screen. */
  private static final int MANY = 8;

  private static final int FEWEST = 5;

  /** Columns that fill a screen. */
  private static final int CHART = 10;

  /** Columns for the name of an option. */
  private static final int FIRSTS = 3;

  private static final String TIE = "tie";
  private static final String STEPS =
      "From the teams' ranks and weights to the figures on how far they agree (sheet Teams)";

  private final Book book;
  private final Analysis analysis;
  private final Table<Option> scored;
  private final Cells<Option> firstBy;
  private final Cells<Option> inUse;
  private final OwnRatings own;
  private final Body<Option, Team> scores;
  private final Cells<Option> missed;
  private final Body<Option, Team> ranks;
  private final Cells<Team> lead;
  private final Optional<RatersByGroup> raters;
  private final int byTeam;
  private final Flow flow;

  public TeamsSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    List<Option> options = book.decision().options();
    List<Team> teams = book.decision().teams();
    own = new OwnRatings(book);
    scored = new Table<>(Names.of(options, "Option", Option::name)).wide(Widths.FIGURE);
    firstBy =
        scored.figures(
            "First for so many teams",
            WHOLE,
            this::firstBy,
            option -> Expected.number(analysis.agreement().firstBy(option)));
    inUse =
        scored.figures(
            "In use",
            ONE,
            option -> own.score(book.matrix().weight().fixed(), own.ofAll(option)),
            option -> Expected.number(analysis.option(option).score()));
    scores =
        scored.across(
            teams,
            Team::name,
            ONE,
            (option, team) ->
                own.score(book.weights().share().of(team).keepingRows(), own.of(team, option)),
            (option, team) -> Expected.number(ranking(team).of(option).score()));
    Table<Option> ranked = new Table<>(Names.of(options, "Option", Option::name));
    missed = beside(ranked);
    ranks =
        ranked
            .across(
                teams,
                Team::name,
                WHOLE,
                this::rank,
                (option, team) -> Expected.number(ranking(team).of(option).rank()))
            .marked(Highlight.Tone.LEADS, first -> first.is(1));
    scores.marked(Highlight.Tone.LEADS, any -> ranks.first().is(1));
    lead = leads();
    raters = RatersByGroup.of(book, own, this::rank);
    byTeam = Math.max(Math.max(options.size(), teams.size()), FEWEST);
    flow = flow(ranked, scored.columns() - teams.size() + byTeam);
  }

  /** What stands left of the teams' ranks; the demands not reached. */
  private Cells<Option> beside(Table<Option> ranked) {
    Cells<Option> demands =
        ranked.figures(
            "Demands not reached",
            WHOLE,
            option -> book.matrix().missed().at(option),
            option -> Expected.number(analysis.option(option).demandsMissed()));
    ranked.figures(
        "In use",
        WHOLE,
        option -> book.matrix().rank().at(option),
        option -> Expected.number(analysis.option(option).rank()));
    return demands;
  }

  /** Who is first by each team, and by how much. */
  private Cells<Team> leads() {
    return scored
        .top("Lead, points of 100")
        .figures(scores, ONE, this::margin, team -> Expected.number(ranking(team).margin()));
  }

  /** Whom each team puts first, and by how much: names may be long, and teams many. */
  private Table<Team> outcomes() {
    Table<Team> outcomes = new Table<>(Names.of(book.decision().teams(), "Team", Team::name));
    outcomes
        .wideTexts("Puts first", FIRSTS, this::leader, this::isLeader)
        .asLongAs(any -> book.longestOption());
    outcomes.add("Lead, points of 100", Look.HEAD_FIGURE, lead.repeated());
    return outcomes;
  }

  private Flow flow(Table<Option> ranked, int columns) {
    Table<Option> compared =
        new Table<>(Names.of(scored.names().things(), "", Option::name))
            .titled("Ranks of the options, shared ones in their middle");
    Cells<Option> against =
        compared.figures("Against Matrix", ONE, this::against, option -> Expected.number(0));
    book.offer(
        new TeamsCells(
            firstBy,
            scores,
            ranks,
            raters.map(some -> some.ranks),
            lead,
            raters.map(some -> some.lead),
            against));
    Stack steps = new Stack().line(STEPS, Look.NOTE).gap(1).add(compared);
    Part agreement = agreement(compared, steps, columns);
    book.workings().gap(1).add(steps);
    String subtitle =
        "What each team's own weights would say; the mean of the group can hide that they"
            + " disagree.";
    return AwaitedNote.below(
            book.flow(Tab.TEAMS, SheetPlan.Kind.DETAIL, "Teams", subtitle), book.decision())
        .section("What each team puts first", outcomes())
        .section("Scores, points of 100", scored)
        .section("Ranks", ranked)
        .note("A dash: the option is knocked out, or there is no figure.")
        .add(RatersByGroup.told(raters))
        .add(agreement);
  }

  /** Nothing where there is one team alone. */
  private Part agreement(Table<Option> compared, Stack steps, int columns) {
    if (!book.decision().hasSeveralTeams()) {
      return new Stack();
    }
    TeamsChart chart = new TeamsChart(analysis, scored.names(), scores, compared);
    return new TeamsAgreement(book, ranks, compared, steps, columns)
        .below(chart.room(Math.min(CHART, columns - 1)));
  }

  public SheetPlan plan() {
    scored.names().wide(36);
    return flow.plan(
        sheet -> {
          sheet.sameWidth(scores.first().column(), byTeam, byTeam > MANY ? Widths.FIGURE : 13);
          sheet
              .define(Name.TEAM_SCORE.text(), scores.all())
              .define(Name.TEAM_RANK.text(), ranks.all())
              .freeze(Tab.TEAMS.at(0, firstBy.first().column()));
        });
  }

  private Ranking ranking(Team team) {
    return analysis.team(team).ranking();
  }

  private Formula firstBy(Option option) {
    return countIf(ranks.row(option), Constant.ONE);
  }

  private Formula rank(Option option, Team team) {
    return rank(option, scores.at(option, team), scores.of(team));
  }

  private Formula rank(Option option, CellRef score, Cells<Option> among) {
    Formula better =
        Fn.COUNTIFS.of(among.keepingRows(), words(">").and(score), missed.fixed(), Constant.ZERO);
    return onlyIf(all(isFigure(score), missed.beside(option).is(0)), Constant.ONE.plus(better));
  }

  /** How far the score in use is from that of the steps. */
  private Formula against(Option option) {
    CellRef score = inUse.at(option);
    CellRef matrix = book.matrix().score().at(option);
    return onlyIf(all(isFigure(score), isFigure(matrix)), Formulas.absolute(score.minus(matrix)));
  }

  private Formula leader(Team team) {
    RangeRef own = ranks.column(team);
    Formula firsts = countIf(own, Constant.ONE);
    return ifThen(
        firsts.is(1),
        lookUp(Constant.ONE, own, scored.names().fixed()),
        onlyIf(firsts.moreThan(1), words(TIE)));
  }

  private Expected isLeader(Team team) {
    String shared = ranking(team).first().isEmpty() ? Expected.NONE : TIE;
    return Expected.text(ranking(team).leader().map(Option::name).orElse(shared));
  }

  private Formula margin(Team team) {
    return Margin.of(ranks.column(team), scores.column(team));
  }
}
