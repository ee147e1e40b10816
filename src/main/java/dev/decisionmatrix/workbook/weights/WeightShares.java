package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What each team's numbers come to, together 1, and what the group makes of them. */
final class WeightShares {
  private final Analysis analysis;
  private final WeightsGiven given;

  /** Empty unless a team gave ranks. */
  final Optional<RankedWeights> ranked;

  /** Empty unless the group's weights are joined by it. */
  final Optional<GeometricMean> geometric;

  final Table<Criterion> table;
  final Cells<Criterion> lowest;
  final Cells<Criterion> highest;
  final Cells<Criterion> group;
  final Body<Criterion, Team> share;
  final Cells<Team> sums;

  WeightShares(Book book, WeightsGiven given) {
    this.analysis = book.analysis();
    this.given = given;
    List<Team> teams = book.decision().teams();
    table = new Table<>(book.criterionRows());
    lowest = spread("Lowest of the teams", Formulas::min, Spread::lowest);
    highest = spread("Highest of the teams", Formulas::max, Spread::highest);
    table.figures("Apart", PERCENT_ONE, this::apart, expected(Spread::apart));
    group =
        table.figures(
            WeightChoices.GROUP,
            PERCENT_ONE,
            this::joined,
            criterion -> Expected.number(analysis.groupWeights().of(criterion)));
    share =
        table.across(teams, new WeightChoices(teams)::of, PERCENT_ONE, this::share, this::weight);
    Foot sum = table.foot("Sum");
    sum.below(
            group, Content.figure(PERCENT_ONE, () -> whole(group.all()), () -> Expected.number(1)))
        .looking(Look.TOTAL);
    sums =
        sum.below(
                share,
                Content.figures(
                    PERCENT_ONE, team -> whole(share.column(team)), any -> Expected.number(1)))
            .looking(Look.TOTAL);
    ranked =
        teams.stream().anyMatch(team -> team.raw() instanceof RankWeights)
            ? Optional.of(new RankedWeights(book.decision().criteria().size()))
            : Optional.empty();
    geometric =
        book.decision().policy().group() == GroupRule.GEOMETRIC
            ? Optional.of(new GeometricMean(book, given, share))
            : Optional.empty();
  }

  void mark(SheetPlan.Builder sheet) {
    double most = analysis.spreads().stream().mapToDouble(Spread::highest).max().orElse(1);
    sheet.highlight(share.all(), new Highlight.Rule.Scale(0, most));
  }

  private Cells<Criterion> spread(
      String head, Function<RangeRef, Formula> formula, ToDoubleFunction<Spread> figure) {
    return table.figures(
        head,
        PERCENT_ONE,
        criterion -> {
          RangeRef shares = share.row(criterion);
          return onlyIf(count(shares).moreThan(0), formula.apply(shares));
        },
        expected(figure));
  }

  private Function<Criterion, Expected> expected(ToDoubleFunction<Spread> figure) {
    return criterion -> Expected.number(figure.applyAsDouble(analysis.spread(criterion)));
  }

  private Formula apart(Criterion criterion) {
    CellRef least = lowest.at(criterion);
    return Guard.whenFigure(least, highest.at(criterion).minus(least));
  }

  private Formula share(Criterion criterion, Team team) {
    CellRef sum = given.sums.at(team).anchored(Anchor.ROW);
    CellRef raw = given.raw.at(criterion, team);
    RangeRef all = given.raw.of(team).keepingRows();
    return Guard.whenFigure(
        sum,
        team.raw() instanceof RankWeights ? ranked.orElseThrow().share(raw, all) : raw.over(sum));
  }

  private Expected weight(Criterion criterion, Team team) {
    return Expected.number(analysis.team(team).weights().of(criterion));
  }

  private Formula joined(Criterion criterion) {
    CellRef power = given.totalPower.first().fixed();
    Formula arithmetic =
        Guard.whenFigure(
            power, sumProduct(given.power.keepingRows(), share.row(criterion)).over(power));
    return geometric.map(mean -> mean.shareOr(criterion, arithmetic)).orElse(arithmetic);
  }

  private static Formula whole(RangeRef shares) {
    return onlyIf(Guard.full(shares), sum(shares));
  }
}
