package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.GroupWithout;
import dev.decisionmatrix.analysis.Weights;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The group's weights with nobody left out and without each team: joined by the rule of the
 * decision, then with what-if.
 */
final class WithoutTeams {
  private final Book book;
  private final Map<Optional<Team>, GroupWithout> groups = new LinkedHashMap<>();
  private final Table<Criterion> productTable;
  private final Body<Criterion, Optional<Team>> product;
  private final Table<Criterion> joinedTable;
  private final Cells<Criterion> free;
  private final Body<Criterion, Optional<Team>> joined;
  private final Cells<Optional<Team>> power;
  private final Cells<Optional<Team>> untyped;
  private final Cells<Optional<Team>> left;
  private final Cells<Optional<Team>> total;
  private final Table<Criterion> inUseTable;
  private final Body<Criterion, Optional<Team>> inUse;

  WithoutTeams(Book book) {
    this.book = book;
    addGroup(Optional.empty());
    book.decision().teams().forEach(team -> addGroup(Optional.of(team)));
    productTable = table("The group without each team: powers joined").gap();
    product =
        across(
            productTable,
            group ->
                Content.figures(
                    THREE,
                    criterion -> product(criterion, group),
                    criterion -> Expected.number(of(group).product(criterion))));
    joinedTable = table("The group's weights without each team");
    free =
        joinedTable.figures(
            "No what-if typed (1)",
            WHOLE,
            criterion -> ifThen(isFigure(typed(criterion)), Constant.ZERO, Constant.ONE),
            criterion ->
                Expected.oneIf(!book.analysis().scenario().whatIf().containsKey(criterion)));
    joined = shares(joinedTable, this::joined, GroupWithout::joined);
    power =
        joinedTable
            .foot("Power of these teams")
            .below(
                joined,
                Content.figures(
                    AS_TYPED, this::power, group -> Expected.number(of(group).power())));
    untyped =
        foot(
            "Weight that no what-if replaces",
            group -> sumProduct(free.keepingColumns(), joined.column(group)),
            GroupWithout::untyped);
    left = foot("Left to the criteria that are not typed", this::left, GroupWithout::left);
    total =
        foot(
            "Typed and left together",
            group -> typedSum().plus(left.at(group)),
            group -> book.analysis().scenario().whatIfTotal() + group.left());
    inUseTable = table("The same with what-if weights").gap();
    inUse = shares(inUseTable, this::inUse, GroupWithout::inUse);
  }

  private void addGroup(Optional<Team> left) {
    groups.put(left, book.analysis().groupWithout(left));
  }

  private Table<Criterion> table(String title) {
    return new Table<>(book.criterionRows()).titled(title);
  }

  private Body<Criterion, Optional<Team>> across(
      Table<Criterion> table, Function<Optional<Team>, Content<Criterion>> content) {
    return table
        .across(
            List.copyOf(groups.keySet()),
            team -> team.map(one -> "Without " + one.name()).orElse("All teams"),
            content)
        .wide(12);
  }

  private Body<Criterion, Optional<Team>> shares(
      Table<Criterion> table,
      BiFunction<Criterion, Optional<Team>, Formula> formula,
      Function<GroupWithout, Optional<Weights>> weights) {
    return across(
        table,
        team ->
            Content.figures(
                PERCENT_ONE,
                criterion -> formula.apply(criterion, team),
                criterion ->
                    Expected.number(weights.apply(of(team)).map(all -> all.of(criterion)))));
  }

  private Cells<Optional<Team>> foot(
      String title,
      Function<Optional<Team>, Formula> formula,
      Function<GroupWithout, Double> figure) {
    return joinedTable
        .foot(title)
        .below(
            joined,
            Content.figures(PERCENT_ONE, formula, team -> Expected.number(figure.apply(of(team)))));
  }

  void addTo(Flow flow) {
    if (isGeometric()) {
      flow.add(productTable).gap(2);
    }
    flow.add(joinedTable).gap(2).add(inUseTable).gap(2);
  }

  /** What is in use without the team, or with nobody left out, when the group is looked at. */
  RangeRef inUse(Optional<Team> team) {
    return inUse.of(team).fixed();
  }

  private boolean isGeometric() {
    return book.decision().policy().group() == GroupRule.GEOMETRIC;
  }

  private GroupWithout of(Optional<Team> team) {
    return Objects.requireNonNull(groups.get(team));
  }

  private CellRef typed(Criterion criterion) {
    return book.weights().typed().at(criterion);
  }

  private Formula typedSum() {
    return book.weights().typedSum().first().fixed();
  }

  private Formula product(Criterion criterion, Optional<Team> team) {
    CellRef powers = inRow(power, team);
    Function<Team, CellRef> shares = each -> book.weights().share().at(criterion, each);
    Formula vetoes =
        ofStaying(
            team,
            rest -> Fn.COUNTIFS.of(rest.in(shares), Constant.ZERO, powers(rest), words(">0")));
    Body<Criterion, Team> logarithms = book.weights().logarithm().orElseThrow();
    Formula mean = byPower(team, each -> logarithms.at(criterion, each)).over(powers);
    return whenPower(powers, ifThen(vetoes.moreThan(0), Constant.ZERO, Fn.EXP.of(mean)));
  }

  private Formula joined(Criterion criterion, Optional<Team> team) {
    CellRef powers = inRow(power, team);
    Formula mean = byPower(team, each -> book.weights().share().at(criterion, each)).over(powers);
    return whenPower(powers, isGeometric() ? geometric(criterion, team, mean) : mean);
  }

  private Formula geometric(Criterion criterion, Optional<Team> team, Formula mean) {
    Formula products = sum(product.of(team).keepingRows());
    return ifThen(products.moreThan(0), product.at(criterion, team).over(products), mean);
  }

  private static Formula whenPower(Formula power, Formula then) {
    return Guard.whenFigure(power, Guard.whenPositive(power, then));
  }

  private Formula power(Optional<Team> team) {
    return Guard.whenFigure(
        book.weights().totalPower().first().fixed(), ofStaying(team, rest -> sum(powers(rest))));
  }

  /** The sum of power x figure over the teams that stay. */
  private Formula byPower(Optional<Team> team, Function<Team, CellRef> figures) {
    return ofStaying(team, rest -> sumProduct(powers(rest), rest.in(figures)));
  }

  private Formula ofStaying(Optional<Team> team, Function<Rest<Team>, Formula> part) {
    return Rest.of(book.decision().teams(), team).stream()
        .map(part)
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  private RangeRef powers(Rest<Team> rest) {
    return rest.in(team -> inRow(book.weights().power(), team));
  }

  private Formula left(Optional<Team> team) {
    return orZero(untyped.at(team).moreThan(0), max(Constant.ZERO, less(1, typedSum())));
  }

  private Formula inUse(Criterion criterion, Optional<Team> team) {
    CellRef weight = joined.at(criterion, team);
    CellRef given = typed(criterion).anchored(Anchor.COLUMN);
    CellRef others = inRow(untyped, team);
    CellRef both = inRow(total, team);
    Formula kept = orZero(others.moreThan(0), weight.times(inRow(left, team)).over(others));
    Formula part = ifThen(isFigure(given), given, kept);
    return Guard.whenFigure(weight, ifThen(both.moreThan(0), part.over(both), weight));
  }

  /** A cell of a line, as the cells of columns refer to it. */
  private static <T> CellRef inRow(Cells<T> line, T thing) {
    return line.at(thing).anchored(Anchor.ROW);
  }
}
