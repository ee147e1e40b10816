package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The options in the order of their ranks, whatever people change, and their bars. */
final class RankingTable {
  /**
   * An option at its place of the ranking.
   *
   * @param counted the option that has the same place in the file; below it the sheet Matrix tells
   *     which option stands here
   */
  record Placed(Option counted, OptionResult result) {
    Option option() {
      return result.option();
    }
  }

  private static final String LEADS = "leads";
  private static final String SHARES = "shares first place";
  private static final String BEHIND = " points behind";
  private static final String COULD = "; could come first";
  private static final String MAY = "; could be knocked out";
  private static final String GAP = " criterion without evidence";
  private static final String GAPS = " criteria without evidence";
  private static final String OUT = "knocked out; demands not reached: ";
  private static final String OF = " of ";

  private final Book book;
  private final Analysis analysis;
  private final List<Placed> placed = new ArrayList<>();
  private final Table<Placed> table;
  private final Cells<Placed> rank;
  private final Cells<Placed> option;
  private final Cells<Placed> score;
  private final Cells<Placed> leadShare;
  private final Cells<Placed> firstBy;
  private final Cells<Placed> remark;
  private final Table<Placed> bars;
  private final Cells<Placed> first;
  private final Cells<Placed> behind;

  RankingTable(Book book) {
    this.book = book;
    analysis = book.analysis();
    for (Standing standing : analysis.ranking().inOrder()) {
      Option counted = book.decision().options().get(placed.size());
      placed.add(new Placed(counted, analysis.option(standing.option())));
    }
    table = new Table<>(Names.none(placed));
    rank = column("Rank", WHOLE, Name.RANK, one -> Expected.number(one.rank()));
    option =
        table.texts(
            "Option",
            one -> Guard.pick(Name.OPTIONS.ref(), place(one)),
            one -> Expected.text(one.option().name()));
    score = column("Score of 100", ONE, Name.SCORE, Expected.numbers(OptionResult::score));
    column("Lowest", ONE, Name.LOWEST, MatrixCells::isLowest);
    column("Highest", ONE, Name.HIGHEST, Expected.numbers(OptionResult::highest));
    column(
        "Weight with evidence", PERCENT, Name.COVERAGE, Expected.numbers(OptionResult::coverage));
    leadShare = column("Leads in so many samples", PERCENT_ONE, Name.LEAD_SHARE, this::leadShare);
    firstBy =
        table.figures(
            "Teams that put it first, of " + analysis.teams().size(),
            WHOLE,
            one -> Formulas.itemOf(book.teams().firstBy().fixed(), place(one), Constant.ONE),
            one -> Expected.number(analysis.agreement().firstBy(one.option())));
    remark = table.texts("Remark", this::remark, this::isRemark);
    bars = new Table<>(Names.none(placed)).gap();
    first = bar("First", this::isFirst, this::isLeading);
    behind = bar("Behind", one -> not(isFirst(one)), one -> !isLeading(one));
  }

  private Cells<Placed> column(
      String head, Decimals shown, Name name, Function<OptionResult, Expected> expected) {
    return table.figures(
        head,
        shown,
        one -> Guard.pick(name.ref(), place(one)),
        one -> expected.apply(one.result()));
  }

  /** The score of some of the options. */
  private Cells<Placed> bar(
      String head, Function<Placed, Formula> condition, Predicate<Placed> holds) {
    Content<Placed> scores =
        Content.figures(
            ONE,
            one -> onlyIf(all(isFigure(score.at(one)), condition.apply(one)), score.at(one)),
            one -> holds.test(one) ? Expected.number(one.result().score()) : Expected.none());
    return bars.add(head, Look.NOTE, scores).looking(Look.NOTE);
  }

  Table<Placed> table() {
    return table;
  }

  /** What the chart shows: the scores of those in first place, and of all others. */
  Table<Placed> bars() {
    return bars;
  }

  List<Placed> placed() {
    return placed;
  }

  /** The name of an option at its place. */
  CellRef name(Placed one) {
    return option.at(one);
  }

  /** Which option stands there, counted from 1. */
  CellRef place(Placed one) {
    return book.matrix().atPlace().at(one.counted()).fixed();
  }

  /** How many teams put the first option first. */
  Content<String> firstByTeams() {
    Option leading = placed.get(0).option();
    String expected = analysis.agreement().firstBy(leading) + OF + analysis.teams().size();
    return Content.text(this::ofTeams, () -> Expected.text(expected));
  }

  private Formula ofTeams() {
    Formula teams = Guard.length(book.weights().teamNames().fixed());
    return Guard.whenFigure(firstBy.first(), firstBy.first().and(OF).and(teams));
  }

  /** The share of the samples that the first option leads. */
  Content<String> firstShare() {
    return Content.figure(PERCENT_ONE, leadShare::first, () -> leadShare(placed.get(0).result()));
  }

  private Expected leadShare(OptionResult result) {
    return Expected.number(analysis.robustness().leadShare(result.option()));
  }

  void mark(SheetPlan.Builder sheet) {
    Formula leads = rank.first().anchored(Anchor.COLUMN).is(1);
    sheet.highlight(rank.first().to(remark.all().to()), leads, Highlight.Tone.LEADS);
  }

  ChartPlan chart(RangeRef room) {
    return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, "Ranking")
        .titled(
            "Score of 100",
            "Bars: the score of each option in the order of the ranking, the first in the accent"
                + " colour; the same figures stand in the table.")
        .axes("", "", WHOLE)
        .from(0)
        .upTo(100)
        .drawn(List.of(series(first, 0), series(behind, 1)), room);
  }

  /** The accent, and a shade that is still seen from the last row. */
  private ChartPlan.Series series(Cells<Placed> bar, int shade) {
    return new ChartPlan.Series(
        bar.head(), option.all(), bar.all(), new ChartPlan.Paint.Step(shade, 3));
  }

  private Formula isFirst(Placed one) {
    return rank.at(one).is(1);
  }

  private boolean isLeading(Placed one) {
    return analysis.ranking().first().contains(one.option());
  }

  /** What a row says beyond its figures. */
  private Formula remark(Placed one) {
    Formula missed = Guard.pick(book.matrix().missed().fixed(), place(one));
    Formula missing = Guard.pick(book.matrix().missing().fixed(), place(one));
    Formula overtakes = Guard.pick(book.matrix().overtakes().fixed(), place(one));
    Formula undecided = Guard.pick(book.matrix().undecided().fixed(), place(one));
    Formula shared = Formulas.countIf(rank.fixed(), Constant.ONE).moreThan(1);
    Formula best = score.first().anchored(Anchor.ROW);
    Formula behind = Guard.shown(best.minus(score.at(one)), ONE).and(BEHIND);
    Formula contends =
        ifThen(isFirst(one), ifThen(shared, words(SHARES), words(LEADS)), behind)
            .and(ifThen(overtakes.moreThan(0), words(COULD), Guard.NOTHING))
            .and(ifThen(undecided.moreThan(0), words(MAY), Guard.NOTHING));
    Formula counted = words("; ").and(missing).and(ifThen(missing.is(1), words(GAP), words(GAPS)));
    return onlyIf(
        isFigure(score.at(one)),
        ifThen(isFigure(rank.at(one)), contends, words(OUT).and(missed))
            .and(ifThen(missing.is(0), Guard.NOTHING, counted)));
  }

  private Expected isRemark(Placed one) {
    int missing = one.result().missing().size();
    String gaps = missing == 0 ? "" : "; " + missing + (missing == 1 ? GAP : GAPS);
    return Expected.text(
        (one.result().knockedOut() ? OUT + one.result().knockedOutBy().size() : contends(one))
            + gaps);
  }

  private String contends(Placed one) {
    double best = placed.get(0).result().score();
    String leads = analysis.ranking().leader().isPresent() ? LEADS : SHARES;
    String behind = ONE.text(Rounding.rounded(best - one.result().score())) + BEHIND;
    return (isLeading(one) ? leads : behind)
        + (analysis.overtaking().couldComeFirst(one.result()) ? COULD : "")
        + (one.result().mayBeKnockedOut() ? MAY : "");
  }
}
