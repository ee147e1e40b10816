package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Expected.numbers;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.GroupWithout;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.GroupShares;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The group's weights with nobody left out and without each team: joined by the rule of the
 * decision, then with what-if.
 */
final class WithoutTeams {
  private final Book book;
  private final List<GroupWithout> groups = new ArrayList<>();
  private final Table<Criterion> productTable;
  private final Body<Criterion, GroupWithout> product;
  private final Table<Criterion> joinedTable;
  private final Cells<Criterion> free;
  private final Body<Criterion, GroupWithout> joined;
  private final Cells<GroupWithout> power;
  private final Cells<GroupWithout> untyped;
  private final Cells<GroupWithout> given;
  private final Cells<GroupWithout> left;
  private final Cells<GroupWithout> total;
  private final Optional<GroupShares<GroupWithout>> ofGroups;
  private final Table<Criterion> inUseTable;
  private final Body<Criterion, GroupWithout> inUse;

  WithoutTeams(Book book) {
    this.book = book;
    groups.add(book.analysis().groupWithout(Optional.empty()));
    book.decision()
        .teams()
        .forEach(team -> groups.add(book.analysis().groupWithout(Optional.of(team))));
    productTable = table("The group without each team: powers joined").gap();
    product = across(productTable, Decimals.THREE, this::product, GroupWithout::product);
    joinedTable = table("The group's weights without each team");
    free =
        joinedTable.figures("No what-if typed (1)", Decimals.WHOLE, this::free, this::freeExpected);
    joined = across(joinedTable, PERCENT_ONE, this::joined, GroupWithout::joined);
    power =
        joinedTable
            .foot("Power of these teams")
            .figures(joined, Decimals.AS_TYPED, this::power, numbers(GroupWithout::power));
    untyped = foot("Weight beside which nothing is typed", this::untyped, GroupWithout::untyped);
    given = foot("Taken by what is typed", this::given, GroupWithout::typed);
    left = foot("Left to the other criteria", this::left, GroupWithout::leftToUntyped);
    total =
        foot(
            "Taken and left together",
            group -> given.at(group).plus(left.at(group)),
            GroupWithout::total);
    ofGroups =
        book.decision().weighedTree().map(any -> GroupsTried.of(book, groups, joined, left, total));
    inUseTable = table("The same with what-if weights").gap();
    inUse = across(inUseTable, PERCENT_ONE, this::inUse, GroupWithout::inUse);
  }

  private Table<Criterion> table(String title) {
    return new Table<>(book.criterionRows()).titled(title);
  }

  private Body<Criterion, GroupWithout> across(
      Table<Criterion> table,
      Decimals shown,
      BiFunction<Criterion, GroupWithout, Formula> formula,
      BiFunction<GroupWithout, Criterion, OptionalDouble> figure) {
    return table
        .wide(12)
        .across(
            groups,
            group -> group.left().map(team -> "Without " + team.name()).orElse("All teams"),
            shown,
            formula,
            (criterion, group) -> Expected.number(figure.apply(group, criterion)));
  }

  private Cells<GroupWithout> foot(
      String title,
      Function<GroupWithout, Formula> formula,
      ToDoubleFunction<GroupWithout> figure) {
    return joinedTable.foot(title).figures(joined, PERCENT_ONE, formula, numbers(figure));
  }

  void addTo(Flow flow) {
    if (isGeometric()) {
      flow.add(productTable).gap(2);
    }
    flow.add(joinedTable).gap(2);
    ofGroups.stream().flatMap(all -> all.tables().stream()).forEach(one -> flow.add(one).gap(2));
    flow.add(inUseTable).gap(2);
  }

  /** What is in use without the team, or with nobody left out, when the group is looked at. */
  RangeRef inUse(Optional<Team> team) {
    return groups.stream()
        .filter(group -> group.left().equals(team))
        .map(inUse::column)
        .findFirst()
        .orElseThrow()
        .fixed();
  }

  private boolean isGeometric() {
    return book.decision().policy().group() == GroupRule.GEOMETRIC;
  }

  private CellRef typed(Criterion criterion) {
    return book.whatIf().typed().at(criterion);
  }

  private Formula isFactors() {
    return book.whatIf().factors().first().fixed().is(1);
  }

  private Formula free(Criterion criterion) {
    return ifThen(isFigure(typed(criterion)), Constant.ZERO, Constant.ONE);
  }

  private Expected freeExpected(Criterion criterion) {
    return Expected.oneIf(
        book.analysis().scenario().whatIfs().setInUse().typed(criterion).isEmpty());
  }

  private Formula product(Criterion criterion, GroupWithout group) {
    CellRef powers = inRow(power, group);
    Function<Team, CellRef> shares = each -> book.weights().share().at(criterion, each);
    Formula vetoes =
        ofStaying(
            group,
            rest ->
                Fn.COUNTIFS.of(rest.in(shares), Constant.ZERO, powers(rest), Formulas.words(">0")));
    Body<Criterion, Team> logarithms = book.weights().logarithm().orElseThrow();
    Formula mean = byPower(group, each -> logarithms.at(criterion, each)).over(powers);
    return whenPower(powers, ifThen(vetoes.moreThan(0), Constant.ZERO, Fn.EXP.of(mean)));
  }

  private Formula joined(Criterion criterion, GroupWithout group) {
    CellRef powers = inRow(power, group);
    Formula mean = byPower(group, each -> book.weights().share().at(criterion, each)).over(powers);
    return whenPower(powers, isGeometric() ? geometric(criterion, group, mean) : mean);
  }

  private Formula geometric(Criterion criterion, GroupWithout group, Formula mean) {
    Formula products = sum(product.of(group).keepingRows());
    return ifThen(products.moreThan(0), product.at(criterion, group).over(products), mean);
  }

  private static Formula whenPower(Formula power, Formula then) {
    return Guard.whenFigure(power, Guard.whenPositive(power, then));
  }

  private Formula power(GroupWithout group) {
    return Guard.whenFigure(
        book.weights().totalPower().first().fixed(), ofStaying(group, rest -> sum(powers(rest))));
  }

  /** The sum of power x figure over the teams that stay. */
  private Formula byPower(GroupWithout group, Function<Team, CellRef> figures) {
    return ofStaying(group, rest -> sumProduct(powers(rest), rest.in(figures)));
  }

  private Formula ofStaying(GroupWithout group, Function<Rest<Team>, Formula> part) {
    return Rest.of(book.decision().teams(), group.left()).stream()
        .map(part)
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  private RangeRef powers(Rest<Team> rest) {
    return rest.in(team -> inRow(book.weights().power(), team));
  }

  private Formula untyped(GroupWithout group) {
    return ofGroups
        .map(shares -> shares.others(group))
        .orElseGet(() -> sumProduct(free.keepingColumns(), joined.column(group)));
  }

  /** Factors are of the weights that these teams give. */
  private Formula given(GroupWithout group) {
    RangeRef figures = book.whatIf().typed().fixed();
    RangeRef weights = joined.column(group);
    Formula taken =
        ifThen(isFactors(), sumProduct(figures, weights), sum(figures).over(Guard.HUNDRED));
    return ofGroups
        .map(shares -> shares.taken(group))
        .orElseGet(() -> orZero(Formulas.count(weights).moreThan(0), taken));
  }

  private Formula left(GroupWithout group) {
    Formula rest = Formulas.max(Constant.ZERO, Formulas.less(1, given.at(group)));
    CellRef others = untyped.at(group);
    return ifThen(isFactors(), others, orZero(others.moreThan(0), rest));
  }

  private Formula inUse(Criterion criterion, GroupWithout group) {
    CellRef weight = joined.at(criterion, group);
    CellRef figure = typed(criterion).anchored(Anchor.COLUMN);
    CellRef others = inRow(untyped, group);
    Formula taken = ifThen(isFactors(), weight.times(figure), figure.over(Guard.HUNDRED));
    Formula kept = orZero(others.moreThan(0), weight.times(inRow(left, group)).over(others));
    Formula alone = ifThen(isFigure(figure), taken, kept).over(inRow(total, group));
    Formula part = ofGroups.map(shares -> shares.share(criterion, group)).orElse(alone);
    Formula tried = Formulas.onlyIf(isUsable(group), part);
    return Guard.whenFigure(weight, ifThen(book.whatIf().figures().is(0), weight, tried));
  }

  /** Whether what is in use leaves weights when these are the ones that are looked at. */
  private Formula isUsable(GroupWithout group) {
    Formula usable = book.whatIf().leaves(inRow(total, group));
    return ofGroups.map(shares -> Formulas.all(usable, shares.areWhole(group))).orElse(usable);
  }

  /** A cell of a line, as the cells of columns refer to it. */
  private static <T> CellRef inRow(Cells<T> line, T thing) {
    return line.at(thing).anchored(Anchor.ROW);
  }
}
