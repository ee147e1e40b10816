package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.absolute;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.WhatIf;
import dev.decisionmatrix.analysis.WhatIfLevel;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How what is typed beside criteria and groups shares the weights, group by group, for each of
 * several things: the what-ifs, or those whose weights they start from. Upwards each group says
 * what is taken in it and what others weigh; downwards how its weight is shared.
 */
public final class GroupShares<K> {
  /**
   * What it starts from.
   *
   * @param base the weight of each criterion; no figure where there are no weights
   * @param figure typed beside a criterion; no figure where nothing is
   * @param ofGroup the same beside a group
   * @param factors 1 where figures are factors, 0 where they are percent
   * @param slack by how much percent may miss the whole
   * @param left to the criteria of no group with a figure
   * @param total of what is taken and left, by which all are divided
   */
  public record Basis<K>(
      Function<K, Cells<Criterion>> base,
      BiFunction<Criterion, K, CellRef> figure,
      BiFunction<Group, K, CellRef> ofGroup,
      Function<K, CellRef> factors,
      Function<K, CellRef> slack,
      Function<K, CellRef> left,
      Function<K, CellRef> total) {}

  /** What the analysis found of each. */
  public interface Results<K> {
    String title(K one);

    WhatIfSet set(K one);

    /** Empty where there are no weights. */
    Optional<WhatIf> found(K one);

    /** Before the what-if. */
    OptionalDouble weight(Criterion criterion, K one);
  }

  private final Basis<K> basis;
  private final GroupAsks<K> asks;
  private final Body<Group, K> left;
  private final Body<Group, K> perTaken;
  private final Body<Group, K> perOther;
  private final Body<Group, K> whole;

  public GroupShares(Book book, List<K> cases, Basis<K> basis, Results<K> results) {
    this.basis = basis;
    asks = new GroupAsks<>(book, cases, basis, results);
    left = asks.figures("Left within, ", this::left, WhatIfLevel::left);
    perTaken = asks.figures("Weight for each taken, ", this::perTaken, WhatIfLevel::perTaken);
    perOther = asks.figures("Weight for each other, ", this::perOther, WhatIfLevel::perOther);
    whole =
        asks.groups.across(
            cases,
            one -> "Makes it whole (1), " + results.title(one),
            WHOLE,
            this::whole,
            (group, one) ->
                Expected.oneIf(asks.level(group, one).isWhole(results.set(one).mode())));
  }

  /** In the order in which they follow from each other. */
  public List<Table<?>> tables() {
    return List.of(asks.criteria, asks.groups);
  }

  /** What is taken of all. */
  public Formula taken(K one) {
    return asks.within(Group.ALL, one);
  }

  /** What those weigh that have no figure, nor stand in a group with one. */
  public Formula others(K one) {
    return asks.others(Group.ALL, one);
  }

  private Formula left(Group group, K one) {
    CellRef rest = asks.others.at(group, one);
    Formula share =
        orZero(
            rest.moreThan(0),
            max(Constant.ZERO, asks.given.at(group, one).minus(asks.within.at(group, one))));
    return orZero(asks.isGiven(group, one), ifThen(asks.factors(one).is(1), rest, share));
  }

  private Formula total(Group group, K one) {
    return asks.within.at(group, one).plus(left.at(group, one));
  }

  private Formula weight(Group group, K one) {
    return asks.given.at(group, one).times(perTakenIn(group.above(), one));
  }

  /** Of a group, or of all. */
  private Formula perTakenIn(Group group, K one) {
    CellRef total = basis.total().apply(one);
    return group.isAll()
        ? orZero(total.moreThan(0), Constant.ONE.over(total))
        : perTaken.at(group, one);
  }

  private Formula perOtherIn(Group group, K one) {
    if (!group.isAll()) {
      return perOther.at(group, one);
    }
    CellRef total = basis.total().apply(one);
    CellRef rest = basis.left().apply(one);
    Formula some = others(one);
    return orZero(all(total.moreThan(0), some.moreThan(0)), rest.over(some).over(total));
  }

  private Formula perTaken(Group group, K one) {
    Formula shared =
        orZero(total(group, one).moreThan(0), weight(group, one).over(total(group, one)));
    return ifThen(asks.isGiven(group, one), shared, perTakenIn(group.above(), one));
  }

  private Formula perOther(Group group, K one) {
    CellRef some = asks.others.at(group, one);
    Formula shared = perTaken.at(group, one).times(left.at(group, one)).over(some);
    return ifThen(
        asks.isGiven(group, one), orZero(some.moreThan(0), shared), perOtherIn(group.above(), one));
  }

  /** Whether what is typed in a group makes what it takes. */
  private Formula whole(Group group, K one) {
    CellRef takes = asks.given.at(group, one);
    Formula some = any(total(group, one).moreThan(0), takes.is(0));
    Formula miss = Guard.rounded(absolute(total(group, one).minus(takes)));
    Formula near = any(asks.factors(one).is(1), miss.atMost(basis.slack().apply(one)));
    return ifThen(asks.isGiven(group, one), oneIf(all(some, near)), Constant.ONE);
  }

  /** Whether all groups are whole. */
  public Formula areWhole(K one) {
    return Fn.MIN.of(whole.column(one)).is(1);
  }

  /** The name of the first group that is not. */
  public Formula first(K one) {
    return itemOf(asks.groups.names().all(), place(one), Constant.ONE);
  }

  /** What is typed in it and left, and what it takes, in percent. */
  public Formula firstSum(K one, String between) {
    Formula taken = itemOf(asks.within.column(one), place(one), Constant.ONE);
    Formula rest = itemOf(left.column(one), place(one), Constant.ONE);
    Formula takes = itemOf(asks.given.column(one), place(one), Constant.ONE);
    return percent(taken.plus(rest)).and(between).and(percent(takes));
  }

  private Formula place(K one) {
    return Formulas.place(Constant.ZERO, whole.column(one));
  }

  private static Formula percent(Formula share) {
    return Formulas.shown(Formulas.rounded(Guard.HUNDRED.times(share), 0), Decimals.WHOLE);
  }

  /** What a criterion weighs, if something is typed. */
  public Formula share(Criterion criterion, K one) {
    Group group = Group.of(criterion.group());
    return ifThen(
        isFigure(asks.figure(criterion, one)),
        asks.taken.at(criterion, one).times(perTakenIn(group, one)),
        asks.base(criterion, one).times(perOtherIn(group, one)));
  }
}
