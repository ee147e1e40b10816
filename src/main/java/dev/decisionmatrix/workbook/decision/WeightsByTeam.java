package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Dressed;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What each criterion weighs for the teams, from the lowest to the highest, with a tick at the
 * weight in use; of many criteria those that weigh most.
 */
final class WeightsByTeam {
  private static final Room AXIS = new Room("Criterion on an axis", Arial.regular(9), 150);
  private static final String HEAD = "Weights";
  private static final String KEY =
      "from the lowest team to the highest; the tick is the weight in use";
  private static final String SHORT_KEY = "lowest to highest team, tick in use";
  private static final int MOST = 12;

  private final Book book;
  private final List<Criterion> criteria;
  private final List<Criterion> expected;
  private final boolean many;
  private final CutNames<Criterion> names;
  private final Cells<Criterion> lowest;
  private final Cells<Criterion> inUse;
  private final Cells<Criterion> highest;
  private final Cells<Criterion> order;
  private final Table<Integer> table;
  private final Cells<Integer> which;
  private final Cells<Integer> named;
  private final Cells<Integer> common;
  private final Cells<Integer> upToUse;
  private final Cells<Integer> upToHighest;
  private final Cells<Integer> tick;

  WeightsByTeam(Book book) {
    this.book = book;
    criteria = book.decision().criteria();
    many = criteria.size() > MOST;
    expected =
        many
            ? criteria.stream().sorted(Comparator.comparingDouble(this::weight).reversed()).toList()
            : criteria;
    Lines lines = Lines.beside();
    names = new CutNames<>(lines, AXIS, criteria, Criterion::name);
    Table<Criterion> byCriterion = new Table<>(Names.of(criteria, "Criterion", Criterion::name));
    inUse =
        byCriterion.figures(
            "In use",
            PERCENT_ONE,
            one -> orZero(isFigure(weightOf(one)), Guard.rounded(weightOf(one))),
            one -> Expected.number(weight(one)));
    lowest =
        byCriterion.figures(
            "Lowest",
            PERCENT_ONE,
            one -> Formulas.min(shares(one), inUse.at(one)),
            one -> Expected.number(lowest(one)));
    highest =
        byCriterion.figures(
            "Highest",
            PERCENT_ONE,
            one -> Formulas.max(shares(one), inUse.at(one)),
            one -> Expected.number(highest(one)));
    order =
        byCriterion.figures(
            many ? "Place by weight" : "Place",
            WHOLE,
            this::order,
            one -> Expected.number(1 + expected.indexOf(one)));
    List<Integer> rows = IntStream.range(0, Math.min(criteria.size(), MOST)).boxed().toList();
    table = new Table<>(Names.of(rows, "Row", row -> String.valueOf(row + 1)));
    which =
        table.figures(
            "Criterion by its place in the file",
            WHOLE,
            this::which,
            row -> Expected.number(1 + criteria.indexOf(expected.get(row))));
    named =
        table.texts(
            "Criterion",
            row -> names.at(which.at(row)),
            row -> Expected.text(names.of(expected.get(row))));
    common = bar("Every team gives at least", row -> at(lowest, row), this::lowest);
    upToUse =
        bar(
            "Up to the weight in use",
            row -> at(inUse, row).minus(at(lowest, row)),
            one -> weight(one) - lowest(one));
    upToHighest =
        bar(
            "Up to the highest team",
            row -> at(highest, row).minus(at(inUse, row)),
            one -> highest(one) - weight(one));
    tick =
        table.add(
            "Tick",
            Look.HEAD_FIGURE,
            Content.numbers(WHOLE, any -> 0, "Of no length: its ends mark the weight in use"));
    book.workings().section(HEAD, lines).gap(1).add(byCriterion).gap(1).add(table);
  }

  private Cells<Integer> bar(
      String head, Function<Integer, Formula> formula, ToDoubleFunction<Criterion> figure) {
    return table.figures(
        head,
        PERCENT_ONE,
        formula,
        row -> Expected.number(figure.applyAsDouble(expected.get(row))));
  }

  private CellRef weightOf(Criterion one) {
    return book.matrix().weight().at(one);
  }

  private RangeRef shares(Criterion one) {
    return book.weights().share().row(one);
  }

  private double weight(Criterion one) {
    return Rounding.rounded(book.analysis().weights().of(one));
  }

  private double lowest(Criterion one) {
    return Math.min(book.analysis().spread(one).lowest(), weight(one));
  }

  private double highest(Criterion one) {
    return Math.max(book.analysis().spread(one).highest(), weight(one));
  }

  /** Those that weigh the same in file order. */
  private Formula order(Criterion one) {
    CellRef own = inUse.at(one);
    RangeRef upTo = Guard.upTo(inUse.first(), own);
    return many
        ? Fn.RANK.of(own, inUse.keepingRows()).plus(Formulas.countIf(upTo, own)).minus(1)
        : Fn.ROWS.of(upTo);
  }

  private Formula which(int row) {
    Formula number = Fn.ROWS.of(Guard.upTo(which.first(), which.at(row)));
    return place(number, order.fixed());
  }

  private Formula at(Cells<Criterion> column, int row) {
    return itemOf(column.fixed(), which.at(row), Constant.ONE);
  }

  /** A heading with the key, and the chart over so many rows and columns. */
  Stack part(int rows, int columns) {
    String key = many ? "the " + MOST + " heaviest of " + criteria.size() + ": " + SHORT_KEY : KEY;
    Content<String> head =
        (at, any) ->
            Label.of(
                at, Look.SECTION, new Run(HEAD, Look.SECTION), new Run("   " + key, Look.SMALL));
    return new Stack()
        .add(new Dressed(Sayings.one(1, head), columns, Dress.RULE))
        .add(new ChartRoom(rows, columns, this::chart));
  }

  private ChartPlan chart(RangeRef room) {
    return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, "DecisionWeights")
        .titled(
            "",
            "Bars: the weight of each criterion, from the lowest to the highest that a team gives,"
                + " with a tick at the weight in use; the same figures stand on the sheet Weights.")
        .axes("", "", PERCENT)
        .from(0)
        .looking(
            ChartLook.usual()
                .bars(60, 100)
                .legend(ChartLook.Legend.NONE)
                .scale(ChartLook.Scale.ABOVE))
        .drawn(
            List.of(
                series(common, Hue.COMMON),
                series(upToUse, Hue.OTHER_STAND_IN).reaching(tick.all(), tick.all()),
                series(upToHighest, Hue.OTHER_STAND_IN)),
            room);
  }

  private ChartPlan.Series series(Cells<Integer> bars, Hue hue) {
    return new ChartPlan.Series(bars.head(), named.all(), bars.all(), new ChartPlan.Paint.Of(hue));
  }
}
