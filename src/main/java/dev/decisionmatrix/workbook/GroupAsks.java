package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.WhatIfLevel;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Runs;
import dev.decisionmatrix.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What is typed beside criteria and groups, upwards: what is taken in each group, and what others
 * weigh there.
 */
final class GroupAsks<K> {
  final Table<Criterion> criteria;
  final Table<Group> groups;
  final CriteriaTree tree;
  final Body<Criterion, K> taken;
  final Body<Group, K> given;
  final Body<Group, K> within;
  final Body<Group, K> others;
  private final List<K> cases;
  private final GroupShares.Basis<K> basis;
  private final GroupShares.Results<K> results;
  private final Body<Criterion, K> free;
  private final Body<Group, K> takenAbove;
  private final Body<Group, K> othersAbove;

  GroupAsks(Book book, List<K> cases, GroupShares.Basis<K> basis, GroupShares.Results<K> results) {
    this.tree = book.decision().weighedTree().orElseThrow();
    this.cases = cases;
    this.basis = basis;
    this.results = results;
    criteria = new Table<>(book.criterionRows());
    groups = new Table<>(Names.of(tree.groups(), "Group", Group::text).after(1));
    taken = ofCriteria("Takes, ", this::taken, this::isTaken);
    free = ofCriteria("Has no figure, ", this::free, this::isFree);
    given = of("Takes, ", this::given, level -> Expected.number(level.given()));
    within = figures("Taken within, ", this::within, WhatIfLevel::taken);
    others = figures("Others within, ", this::others, WhatIfLevel::others);
    takenAbove = figures("Takes above, ", this::takenAbove, WhatIfLevel::takenAbove);
    othersAbove = figures("Others above, ", this::othersAbove, WhatIfLevel::othersAbove);
  }

  private Body<Criterion, K> ofCriteria(
      String head,
      BiFunction<Criterion, K, Formula> formula,
      BiFunction<Criterion, K, OptionalDouble> expected) {
    return criteria.across(
        cases,
        one -> head + results.title(one),
        PERCENT_ONE,
        formula,
        (criterion, one) -> Expected.number(expected.apply(criterion, one)));
  }

  private Body<Group, K> of(
      String head,
      BiFunction<Group, K, Formula> formula,
      Function<WhatIfLevel, Expected> expected) {
    return groups.across(
        cases,
        one -> head + results.title(one),
        PERCENT_ONE,
        formula,
        (group, one) -> expected.apply(level(group, one)));
  }

  Body<Group, K> figures(
      String head, BiFunction<Group, K, Formula> formula, ToDoubleFunction<WhatIfLevel> expected) {
    return of(head, formula, Expected.numbers(expected));
  }

  WhatIfLevel level(Group group, K one) {
    return results.found(one).map(found -> found.level(group)).orElse(WhatIfLevel.NONE);
  }

  private OptionalDouble isTaken(Criterion criterion, K one) {
    Double takes = results.found(one).map(found -> found.given().get(criterion)).orElse(null);
    return takes == null ? OptionalDouble.empty() : OptionalDouble.of(takes);
  }

  private OptionalDouble isFree(Criterion criterion, K one) {
    OptionalDouble weight = results.weight(criterion, one);
    boolean typed = results.set(one).typed(criterion).isPresent();
    return typed && weight.isPresent() ? OptionalDouble.of(0) : weight;
  }

  CellRef base(Criterion criterion, K one) {
    return basis.base().apply(one).at(criterion);
  }

  CellRef figure(Criterion criterion, K one) {
    return basis.figure().apply(criterion, one);
  }

  CellRef factors(K one) {
    return basis.factors().apply(one);
  }

  private Formula takes(CellRef figure, Formula weight, K one) {
    return ifThen(factors(one).is(1), weight.times(figure), figure.over(Guard.HUNDRED));
  }

  private Formula taken(Criterion criterion, K one) {
    CellRef figure = figure(criterion, one);
    CellRef before = base(criterion, one);
    return onlyIf(all(isFigure(figure), isFigure(before)), takes(figure, before, one));
  }

  private Formula free(Criterion criterion, K one) {
    CellRef before = base(criterion, one);
    return Guard.whenFigure(
        before, ifThen(isFigure(figure(criterion, one)), Constant.ZERO, before));
  }

  private Formula given(Group group, K one) {
    CellRef figure = basis.ofGroup().apply(group, one);
    Formula[] weights = Runs.of(basis.base().apply(one), tree.within(group));
    Formula known = count(weights).moreThan(0);
    return onlyIf(all(isFigure(figure), known), takes(figure, sum(weights), one));
  }

  /** The sum of figures of what stands directly in a group. */
  private Formula direct(Group group, Cells<Criterion> alone, Cells<Group> inGroups) {
    List<Criterion> parts = tree.parts(group);
    List<Formula> sums = new ArrayList<>();
    List<Criterion> single = parts.stream().filter(part -> tree.group(part).isEmpty()).toList();
    List<Group> inner = parts.stream().flatMap(part -> tree.group(part).stream()).toList();
    sums.addAll(single.isEmpty() ? List.of() : List.of(Runs.of(alone, single)));
    sums.addAll(inner.isEmpty() ? List.of() : List.of(Runs.of(inGroups, inner)));
    return sum(sums.toArray(Formula[]::new));
  }

  Formula within(Group group, K one) {
    return direct(group, taken.of(one), takenAbove.of(one));
  }

  Formula others(Group group, K one) {
    return direct(group, free.of(one), othersAbove.of(one));
  }

  private Formula takenAbove(Group group, K one) {
    return ifThen(isGiven(group, one), given.at(group, one), within.at(group, one));
  }

  private Formula othersAbove(Group group, K one) {
    return ifThen(isGiven(group, one), Constant.ZERO, others.at(group, one));
  }

  Formula isGiven(Group group, K one) {
    return isFigure(given.at(group, one));
  }
}
