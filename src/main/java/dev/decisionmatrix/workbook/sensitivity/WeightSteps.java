package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which option leads and which is second, and by criterion the leader's side, which line crosses
 * the leader's first, and whether the ends of the interval hold.
 */
final class WeightSteps extends Area {
  private static final Constant TWO = new Constant(2);

  /** Fewer than scores have, as both scores and the weight itself are rounded. */
  private static final int DIGITS = 6;

  private final Lines leaders = Lines.beside();
  private final Lines seconds = Lines.wide();

  /** Their places in file order. */
  final Side leading = new Side().at(0, leaders).at(3, seconds);

  final Cells<String> leader =
      leaders.figure(
          "Place of the leader in file order",
          WHOLE,
          () -> single(Constant.ONE),
          () -> ofOption(leader()));
  final Cells<String> second =
      seconds.figure(
          "Place of the second",
          WHOLE,
          () -> whenFigure(leader.first(), single(TWO)),
          () -> ofOption(analysis.ranking().runnerUp()));

  final Table<Criterion> table = new Table<>(book.criterionRows());
  final Cells<Criterion> others =
      table.figures(
          "All others weigh", PERCENT_ONE, this::rest, k -> number(stability(k).sweep().others()));
  final Cells<Criterion> leaderValue =
      table.figures(
          "Leader: value",
          PERCENT_ONE,
          k -> ofLeader(matrix().value().row(k)),
          k -> ofLeader(o -> analysis.ratings().at(k, o).value()));
  final Cells<Criterion> leaderWithout =
      table.figures(
          "Leader: score without it",
          ONE,
          k -> ofLeader(sheet.pairs.without.row(k)),
          k -> ofLeader(stability(k).atNone()::get));
  final Cells<Criterion> leaderClaims =
      table.figures(
          "Leader: there is evidence (1)",
          WHOLE,
          k -> ofLeader(matrix().known().row(k)),
          k -> ofLeader(o -> analysis.ratings().at(k, o).missing() ? 0.0 : 1.0));
  final Cells<Criterion> chosen =
      table.figures(
          "Chosen above (1)",
          WHOLE,
          k -> oneIf(matrix().criteria().at(k).equalTo(sheet.sweep.typed())),
          k -> Expected.oneIf(book.swept().filter(k::equals).isPresent()));
  final Cells<Criterion> leastDown =
      table.figures(
          "Nearest flip below",
          PERCENT_ONE,
          k -> sheet.pairs.crossings.fall(k),
          k -> number(stability(k).fall()));
  final Cells<Criterion> downPlace =
      table.figures(
          "Place of who passes",
          WHOLE,
          k -> sheet.pairs.crossings.firstBelow(k),
          k -> ofOption(stability(k).below()));
  final Cells<Criterion> leastUp =
      table.figures(
          "Nearest flip above",
          PERCENT_ONE,
          k -> sheet.pairs.crossings.rise(k),
          k -> number(stability(k).rise()));
  final Cells<Criterion> upPlace =
      table.figures(
          "Place of who passes",
          WHOLE,
          k -> sheet.pairs.crossings.firstAbove(k),
          k -> ofOption(stability(k).above()));
  final Cells<Criterion> demanded =
      table.figures(
          "Must reach, as a value",
          PERCENT_ONE,
          this::demanded,
          k -> number(analysis.ratings().at(k, options.get(0)).demanded().value()));
  final Cells<Criterion> outBy =
      table.figures(
          "Leader's fall until it is out",
          PERCENT_ONE,
          this::outBy,
          k ->
              leader()
                  .map(o -> analysis.ratings().knockOuts().outBy(analysis.ratings().at(k, o)))
                  .map(WeightSteps::rounded)
                  .orElse(Expected.none()));
  final Cells<Criterion> within =
      table.figures(
          "Weight lies where it leads (1)",
          WHOLE,
          this::within,
          k -> number(stability(k).stableFrom().stream().map(from -> 1).findFirst()));
  final Body<Criterion, End> apart =
      table.across(
          End.BOTH,
          end -> "Points apart at the %s end".formatted(end.of("lower", "upper")),
          ONE,
          this::apart,
          (k, end) -> number(end.of(stability(k).below(), stability(k).above()).map(o -> 0)));

  WeightSteps(SensitivitySheet sheet) {
    super(sheet);
  }

  private static Formula single(Formula rank) {
    return onlyIf(Formulas.countIf(Name.RANK.ref(), rank).is(1), place(rank, Name.RANK.ref()));
  }

  private Expected ofOption(Optional<Option> option) {
    return number(option.map(found -> options.indexOf(found) + 1));
  }

  private Expected ofLeader(Function<Option, Double> figure) {
    return number(leader().map(figure));
  }

  private Formula rest(Criterion criterion) {
    RangeRef weights = matrix().weight().all();
    return onlyIf(Guard.full(weights.fixed()), sumWithout(weights, criteria.indexOf(criterion)));
  }

  /** The sum over a column but for one row, added up without it lest a difference leave a speck. */
  static Formula sumWithout(RangeRef column, int row) {
    int last = column.height() - 1;
    CellRef to = column.to().anchored(Anchor.ROW);
    if (last == 0) {
      return Constant.ZERO;
    }
    if (row == 0) {
      return sum(column.at(1, 0).to(to));
    }
    RangeRef above = column.from().anchored(Anchor.ROW).to(column.at(row - 1, 0));
    return row == last ? sum(above) : sum(above, column.at(row + 1, 0).to(to));
  }

  private Formula demanded(Criterion criterion) {
    CellRef demand = matrix().mustReach().at(criterion);
    if (!criterion.isLinear()) {
      return whenFigure(demand, orNone(book.values().value(criterion, demand)));
    }
    CellRef worst = matrix().worst().at(criterion);
    CellRef best = matrix().best().at(criterion);
    return whenFigure(demand, demand.minus(worst).over(best.minus(worst)));
  }

  private Formula outBy(Criterion criterion) {
    CellRef demand = demanded.at(criterion);
    CellRef value = leaderValue.at(criterion);
    Formula rated = leaderClaims.at(criterion).moreThan(0);
    Formula fall =
        criterion.isLinear()
            ? onlyIf(rounded(demand).moreThan(0), rounded(absolute(demand.minus(value))))
            : sheet.bent.fall(criterion);
    Formula outByIt =
        matrix()
            .shared(criterion)
            .map(some -> onlyIf(leaderFallsShort(some, some.others(criterion)), fall))
            .orElse(fall);
    return onlyIf(all(isFigure(leaderPlace()), isFigure(demand), isFigure(value), rated), outByIt);
  }

  /** True where the leader falls short of all that these demand. */
  private Formula leaderFallsShort(EitherOrCells some, List<Criterion> criteria) {
    return EitherOrCells.sum(
            criteria, one -> Guard.pick(some.fallsShort(one).fixed(), leaderPlace()))
        .equalTo(EitherOrCells.sum(criteria, one -> some.asks(one).fixed()));
  }

  private Formula within(Criterion criterion) {
    CellRef from = sheet.ranges.leads.at(criterion, End.BELOW);
    CellRef own = sheet.ranges.weight.at(criterion);
    CellRef to = sheet.ranges.leads.at(criterion, End.ABOVE);
    return whenFigure(
        from, oneIf(all(rounded(from.minus(own)).atMost(0), rounded(own.minus(to)).atMost(0))));
  }

  /** How far the leader and the one that passes it are apart at an end. */
  private Formula apart(Criterion criterion, End end) {
    CellRef share = sheet.ranges.leads.at(criterion, end);
    CellRef passing = passing(criterion, end);
    Formula ahead =
        scoreAt(criterion, share, leaderPlace()).minus(scoreAt(criterion, share, passing));
    return onlyIf(
        all(isFigure(passing), isFigure(share)), Formulas.rounded(absolute(ahead), DIGITS));
  }

  /** The place of who passes the leader there. */
  CellRef passing(Criterion criterion, End end) {
    return end.of(downPlace, upPlace).at(criterion);
  }

  private Formula scoreAt(Criterion criterion, CellRef share, CellRef option) {
    Formula without = Guard.pick(sheet.pairs.without.row(criterion), option);
    Formula alone = Guard.pick(matrix().value().row(criterion), option);
    return Formulas.less(1, share).times(without).plus(share.times(100).times(alone));
  }
}
