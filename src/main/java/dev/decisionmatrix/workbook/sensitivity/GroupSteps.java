package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.GroupStability;
import dev.decisionmatrix.analysis.GroupStability.Behind;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Runs;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/** By group of criteria and option: how far each is behind the leader, and where the two tie. */
final class GroupSteps extends Area {
  /** What criteria weigh together, and what they add to each option. */
  private record Side(Cells<Group> weight, Body<Group, Option> points) {}

  final CriteriaTree tree;
  private final Map<Group, GroupStability> found = new LinkedHashMap<>();
  final Table<Group> table;
  private final Side within;
  private final Side without;
  private final Body<Group, Option> atAll;
  private final Body<Group, Option> atNone;
  final Body<Group, Option> down;
  final Body<Group, Option> up;
  private final Body<Group, Option> fastDown;
  private final Body<Group, Option> fastUp;

  /** The place of who passes the leader. */
  final Body<Group, End> passing;

  GroupSteps(SensitivitySheet sheet, CriteriaTree tree) {
    super(sheet);
    this.tree = tree;
    GroupStability.of(analysis).forEach(one -> found.put(one.group(), one));
    table = new Table<>(Names.of(tree.groups(), "Group", Group::text).after(1));
    within = side("in it", tree::within);
    without = side("in all others", tree::without);
    atAll = behind("Behind the leader on it alone, ", within, Behind::atAll);
    atNone = behind("Behind the leader without it, ", without, Behind::atNone);
    down = ties("Passes below, ", atNone, Behind::down);
    up = ties("Passes above, ", atAll, Behind::up);
    fastDown = fastest("How fast below, ", down, End.BELOW);
    fastUp = fastest("How fast above, ", up, End.ABOVE);
    passing =
        table.across(
            End.BOTH,
            end -> end.of("Place of who passes below", "Place of who passes above"),
            WHOLE,
            (group, end) -> steepest(end.of(fastDown, fastUp).row(group)),
            (group, end) ->
                Expected.number(
                    end.of(of(group).below(), of(group).above())
                        .map(option -> options.indexOf(option) + 1)));
  }

  GroupStability of(Group group) {
    return Optional.ofNullable(found.get(group)).orElseThrow();
  }

  /** Of all its criteria together, in use. */
  CellRef weight(Group group) {
    return within.weight().at(group);
  }

  /** Whether there is a leader, and something on both sides. */
  Formula known(Group group) {
    return all(
        isFigure(leaderPlace()),
        isFigure(weight(group)),
        weight(group).moreThan(0),
        without.weight().at(group).moreThan(0));
  }

  private Side side(String where, Function<Group, List<Criterion>> criteria) {
    return new Side(
        table.figures(
            "Weight " + where,
            PERCENT_ONE,
            group -> together(matrix().weight(), criteria.apply(group)),
            group -> Expected.number(GroupStability.weight(analysis, criteria.apply(group)))),
        table.across(
            options,
            option -> "Points " + where + ", " + option.name(),
            ONE,
            (group, option) -> together(matrix().contribution().of(option), criteria.apply(group)),
            (group, option) ->
                Expected.number(GroupStability.points(analysis, criteria.apply(group), option))));
  }

  /** The sum of figures by criterion, where each is one. */
  private static Formula together(Cells<Criterion> figures, List<Criterion> some) {
    return some.isEmpty()
        ? Constant.ZERO
        : onlyIf(Guard.full(figures.all()), Formulas.sum(Runs.of(figures, some)));
  }

  private Body<Group, Option> behind(String head, Side side, Function<Behind, Double> expected) {
    return across(
        head,
        ONE,
        (group, option) -> {
          CellRef share = side.weight().at(group);
          Formula apart = ofLeader(side.points().row(group)).minus(side.points().at(group, option));
          return onlyIf(all(contends(option), known(group)), orNone(rounded(apart.over(share))));
        },
        (group, option) -> behind(group, option).map(expected).map(OptionalDouble::of));
  }

  private Body<Group, Option> across(
      String head,
      Decimals shown,
      BiFunction<Group, Option, Formula> formula,
      BiFunction<Group, Option, Optional<OptionalDouble>> expected) {
    return table.across(
        options,
        option -> head + option.name(),
        shown,
        formula,
        (group, option) ->
            Expected.number(expected.apply(group, option).orElse(OptionalDouble.empty())));
  }

  private Optional<Behind> behind(Group group, Option option) {
    return GroupStability.behind(analysis, tree, group).stream()
        .filter(one -> one.option().equals(option))
        .findFirst();
  }

  /** Where it ties with the leader, if it is ahead beyond. */
  private Body<Group, Option> ties(
      String head, Body<Group, Option> ahead, Function<Behind, OptionalDouble> expected) {
    return across(
        head,
        PERCENT_ONE,
        (group, option) -> {
          CellRef none = atNone.at(group, option);
          Formula tie = none.over(none.minus(atAll.at(group, option)));
          return whenFigure(
              ahead.at(group, option), onlyIf(ahead.at(group, option).lessThan(0), rounded(tie)));
        },
        (group, option) -> behind(group, option).map(expected));
  }

  /** How fast the nearest of those passes, in points. */
  private Body<Group, Option> fastest(String head, Body<Group, Option> ties, End end) {
    return across(
        head,
        ONE,
        (group, option) -> {
          CellRef own = ties.at(group, option);
          RangeRef row = ties.row(group);
          Formula apart = atAll.at(group, option).minus(atNone.at(group, option));
          Formula nearest = own.equalTo(end.of(max(row), min(row)));
          return whenFigure(own, onlyIf(nearest, rounded(Formulas.absolute(apart))));
        },
        (group, option) ->
            behind(group, option)
                .filter(
                    one -> {
                      OptionalDouble own = end.of(one.down(), one.up());
                      return own.isPresent()
                          && own.equals(end.of(of(group).stableFrom(), of(group).stableTo()));
                    })
                .map(one -> OptionalDouble.of(one.steepness())));
  }

  private static Formula steepest(RangeRef row) {
    return whenPositive(count(row), place(max(row), row));
  }
}
