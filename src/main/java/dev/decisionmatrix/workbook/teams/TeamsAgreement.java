package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;

import dev.decisionmatrix.analysis.Agreement;
import dev.decisionmatrix.analysis.Concordance;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.function.BiFunction;

/** How far the teams agree: Borda points, Kendall's W, and the duels between options. */
final class TeamsAgreement {
  private static final String EACH_ONCE =
      "Each team counts once, whatever its power. Kendall's W goes from 0, no agreement, to 1, the"
          + " same order.";

  /** Beyond this the duels of all pairs would outgrow the rest of the workbook. */
  private static final int MOST_DUELLISTS = 20;

  private static final Formula HALF = Fn.AVERAGE.of(Constant.ZERO, Constant.ONE);

  private final Book book;
  private final Agreement agreement;
  private final Body<Option, Team> ranks;
  private final Table<Option> results;
  private final Cells<Option> borda;
  private final RankSums<Option> byOption;
  private final Body<Criterion, Team> compared;

  /**
   * How far they agree.
   *
   * @param optionRanks the first of the steps, which gets further columns
   * @param steps to which it adds its own
   * @param columns of the sheet, over which the winner of the duels is told
   */
  TeamsAgreement(
      Book book, Body<Option, Team> ranks, Table<Option> optionRanks, Stack steps, int columns) {
    this.book = book;
    this.ranks = ranks;
    agreement = book.analysis().agreement();
    List<Option> options = book.decision().options();
    List<Criterion> criteria = book.decision().criteria();
    results = new Table<>(Names.of(options, "Option", Option::name));
    borda =
        results.figures(
            "Borda points", ONE, this::borda, one -> Expected.number(agreement.borda(one)));
    byOption = new RankSums<>(optionRanks, agreement.ranks(), this::rank);
    Table<Criterion> weights = new Table<>(Names.of(criteria, "", Criterion::name)).gap().gap();
    compared =
        weights.across(
            ranks.others(),
            Team::name,
            Decimals.PERCENT_ONE,
            this::compared,
            (criterion, team) -> Expected.number(agreement.weights().figure(team, criterion)));
    Table<Criterion> criterionRanks = new Table<>(Names.of(criteria, "", Criterion::name)).gap();
    RankSums<Criterion> byCriterion =
        new RankSums<>(criterionRanks, agreement.weights(), this::rank);
    steps
        .gap(2)
        .section("Weights as they are compared", weights)
        .gap(1)
        .section("Ranks of the criteria, shared ones in their middle", criterionRanks);
    addConcordance("Kendall's W of the options' ranks", byOption);
    addConcordance("Kendall's W of the weights", byCriterion);
    if (options.size() > MOST_DUELLISTS) {
      results.foot(
          "Duels of each option with each other (Condorcet) are shown for up to "
              + MOST_DUELLISTS
              + " options.");
    } else {
      Foot winner = results.foot("Wins every duel (Condorcet)");
      Duels duels = new Duels(book.analysis(), results, borda, ranks, steps);
      winner.below(borda, duels.winner()).spanning(columns - 1);
    }
  }

  private void addConcordance(String title, RankSums<?> ranked) {
    results
        .foot(title)
        .figure(borda, Decimals.TWO, ranked::w, () -> Expected.number(ranked.concordance.w()))
        .looking(Look.TOTAL);
  }

  /** What a meeting reads, below a chart. */
  Part below(ChartRoom chart) {
    return new Stack()
        .gap(1)
        .add(new Side().at(1, chart))
        .section("How far they agree", new Stack().line(EACH_ONCE, Look.NOTE).add(results));
  }

  private Formula borda(Option option) {
    CellRef sum = byOption.sums.at(option);
    Formula contenders = count(byOption.sums.fixed());
    return Guard.whenFigure(
        sum, Fn.COLUMNS.of(byOption.ranks.row(option)).times(contenders).minus(sum));
  }

  private Formula rank(Option option, Team team) {
    CellRef rank = ranks.at(option, team);
    return middle(rank, rank, ranks.of(team));
  }

  private Formula compared(Criterion criterion, Team team) {
    CellRef share = book.weights().share().at(criterion, team);
    return Guard.whenFigure(share, Guard.rounded(share));
  }

  private Formula rank(Criterion criterion, Team team) {
    CellRef weight = compared.at(criterion, team);
    return middle(Fn.RANK.of(weight, compared.of(team).keepingRows()), weight, compared.of(team));
  }

  /** The middle of the ranks that equal figures take up, from the first of them. */
  private static Formula middle(Formula first, CellRef figure, Cells<?> figures) {
    Formula sharing = Formulas.countIf(figures.keepingRows(), figure).minus(1);
    return Guard.whenFigure(figure, first.plus(sharing.times(HALF)));
  }

  /** The ranks that the teams give to the same things, and the sum of each thing's ranks. */
  private static final class RankSums<T> {
    private final Concordance<T> concordance;
    private final Cells<T> sums;
    private final Body<T, Team> ranks;

    RankSums(Table<T> table, Concordance<T> concordance, BiFunction<T, Team, Formula> rank) {
      this.concordance = concordance;
      sums =
          table.figures(
              "Sum of ranks", ONE, this::sum, thing -> Expected.number(concordance.rankSum(thing)));
      ranks =
          table.across(
              List.copyOf(concordance.ranks().keySet()),
              Team::name,
              ONE,
              rank,
              (thing, team) -> Expected.number(concordance.rank(team, thing)));
    }

    private Formula sum(T thing) {
      return Guard.whole(ranks.row(thing));
    }

    /**
     * Kendall's W: the spread of the rank sums over the most that it could be, teams x the sum of
     * the spreads of each team's ranks. That is the tie-corrected formula without its constants.
     */
    Formula w() {
      RangeRef all = ranks.all();
      Formula judges = Fn.COLUMNS.of(all);
      Formula things = count(sums.all());
      Formula total = Formulas.sum(sums.all());
      Formula spread = sumProduct(sums.all(), sums.all()).minus(total.times(total).over(things));
      Formula perTeam = total.over(judges);
      Formula own = sumProduct(all, all).minus(judges.times(perTeam).times(perTeam).over(things));
      return Formulas.orNone(
          Formulas.onlyIf(
              Formulas.all(
                  judges.moreThan(1),
                  things.moreThan(1),
                  count(all).equalTo(judges.times(things)),
                  own.moreThan(0)),
              spread.over(judges.times(own))));
    }
  }
}
