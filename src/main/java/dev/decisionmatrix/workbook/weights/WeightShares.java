package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Spread;
import dev.decisionmatrix.cells.Anchor;
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
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
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
  /** The group's weights as a geometric mean of the teams', by logarithms. */
  final class GeometricMean {
    final Table<Criterion> table;
    private final Cells<Criterion> joined;
    final Body<Criterion, Team> logarithm;

    private GeometricMean(Table<Criterion> table, List<Team> teams) {
      this.table = table;
      joined =
          table.figures(
              "Joined by power",
              THREE,
              this::product,
              row -> Expected.number(analysis.groupWithout(Optional.empty()).product(row)));
      logarithm =
          table.across(
              teams,
              Team::name,
              THREE,
              this::logarithm,
              (row, team) -> Expected.number(log(analysis.team(team).weights().of(row))));
    }

    /**
     * Divided by the sum of all, as a geometric mean of shares does not sum to 1 by itself; where
     * every product is zero there is none, and the arithmetic mean takes its place.
     */
    Formula shareOr(Criterion criterion, Formula arithmetic) {
      RangeRef all = joined.keepingRows();
      return ifThen(sum(all).moreThan(0), joined.at(criterion).over(sum(all)), arithmetic);
    }

    private Formula logarithm(Criterion criterion, Team team) {
      CellRef weight = share.at(criterion, team);
      return Guard.whenFigure(weight, orZero(weight.moreThan(0), Fn.LN.of(weight)));
    }

    /** 0 where a team with power gives the criterion no weight: its logarithm does not exist. */
    private Formula product(Criterion criterion) {
      RangeRef powers = given.power.keepingRows();
      CellRef total = given.totalPower.first().fixed();
      Formula vetoes = Fn.COUNTIFS.of(share.row(criterion), Constant.ZERO, powers, words(">0"));
      Formula mean = sumProduct(powers, logarithm.row(criterion)).over(total);
      return Guard.whenFigure(total, ifThen(vetoes.moreThan(0), Constant.ZERO, Fn.EXP.of(mean)));
    }
  }

  private static final String TITLE = "Weights: what these come to, together 100%";

  /** Over the columns of one team there is no room for more. */
  private static final String SHORT_TITLE = "Weights, together 100%";

  private final Analysis analysis;
  private final WeightsGiven given;

  /** Empty unless a team gave ranks. */
  final Optional<RankedWeights> ranked;

  /** Empty unless the group's weights are joined by it. */
  final Optional<GeometricMean> geometric;

  final Cells<Criterion> lowest;
  final Cells<Criterion> highest;
  final Cells<Criterion> group;
  final Body<Criterion, Team> share;
  final Cells<Team> sums;

  WeightShares(Book book, WeightsGiven given) {
    this.analysis = book.analysis();
    this.given = given;
    List<Team> teams = book.decision().teams();
    WeightChoices choices = new WeightChoices(teams);
    given.table.gap().over(teams.size() > 1 ? TITLE : SHORT_TITLE);
    lowest = spread("Lowest team", Formulas::min, Spread::lowest);
    highest = spread("Highest team", Formulas::max, Spread::highest);
    given.table.figures("Apart", PERCENT_ONE, this::apart, expected(Spread::apart));
    group =
        given.table.figures(
            choices.group(),
            PERCENT_ONE,
            this::joined,
            criterion -> Expected.number(analysis.groupWeights().of(criterion)));
    share = given.table.across(teams, choices::of, PERCENT_ONE, this::share, this::weight);
    Foot sum = given.total;
    sum.figure(group, PERCENT_ONE, () -> Guard.whole(group.all()), () -> Expected.number(1))
        .looking(Look.TOTAL);
    sums =
        sum.figures(
                share, PERCENT_ONE, of -> Guard.whole(share.column(of)), any -> Expected.number(1))
            .looking(Look.TOTAL);
    ranked =
        teams.stream().anyMatch(team -> team.raw() instanceof RankWeights)
            ? Optional.of(new RankedWeights(book.decision().criteria().size()))
            : Optional.empty();
    geometric =
        book.decision().policy().group() == GroupRule.GEOMETRIC
            ? Optional.of(new GeometricMean(new Table<>(book.criterionRows()), teams))
            : Optional.empty();
  }

  /** Where teams differ, who gives a criterion the most. */
  void mark(SheetPlan.Builder sheet) {
    CellRef first = share.first();
    CellRef least = lowest.first().anchored(Anchor.COLUMN);
    CellRef most = highest.first().anchored(Anchor.COLUMN);
    sheet.highlight(
        share.all(), Formulas.all(first.equalTo(most), most.moreThan(least)), Highlight.Tone.LEADS);
  }

  private Cells<Criterion> spread(
      String head, Function<RangeRef, Formula> formula, ToDoubleFunction<Spread> figure) {
    return given.table.figures(
        head,
        PERCENT_ONE,
        row -> onlyIf(count(share.row(row)).moreThan(0), formula.apply(share.row(row))),
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
    if (team.raw() instanceof TreeWeights) {
      return Guard.whenFigure(sum, product(criterion, team).over(sum));
    }
    return Guard.whenFigure(
        sum,
        team.raw() instanceof RankWeights ? ranked.orElseThrow().share(raw, all) : raw.over(sum));
  }

  private CellRef product(Criterion criterion, Team team) {
    return given.levels.orElseThrow().product(team).at(criterion);
  }

  /** As the sheet has it, 0 for 0. */
  private static double log(double weight) {
    return weight > 0 ? StrictMath.log(weight) : 0;
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
}
