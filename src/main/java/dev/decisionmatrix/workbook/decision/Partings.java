package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The steps to what decides it: what each criterion makes of the distance between the two options
 * that are compared; then the criteria that make most of it, in their order, and all others
 * together behind them.
 */
final class Partings {
  /** Rows for them; where there are more criteria the last is that of all others. */
  private static final int ROOM = 9;

  final Table<Criterion> byCriterion;
  final Table<Integer> inOrder;

  /** Which criterion stands in a row, by its place in the file. */
  final Cells<Integer> which;

  final Cells<Integer> points;

  /** 1 where one of the two options has no evidence. */
  final Cells<Integer> unknown;

  /** The bars: what speaks for the first option, ... */
  final Cells<Integer> forFirst;

  /** ... and for the other one, below 0. */
  final Cells<Integer> forOther;

  private final Book book;
  private final Rivals rivals;
  private final List<Criterion> criteria;
  private final List<Difference> expected;
  private final Cells<Criterion> difference;
  private final Cells<Criterion> size;
  private final Cells<Criterion> order;
  private final Cells<Criterion> gap;

  Partings(Book book, Rivals rivals) {
    this.book = book;
    this.rivals = rivals;
    criteria = book.decision().criteria();
    expected = rivals.pair.map(Comparison::differences).orElse(List.of());
    byCriterion = new Table<>(Names.of(criteria, "Criterion", Criterion::name));
    difference =
        byCriterion.figures(
            "First less the other", ONE, this::difference, found(Difference::points));
    size = byCriterion.figures("Size", ONE, this::size, found(one -> Math.abs(one.points())));
    order =
        byCriterion.figures(
            "Place by size", WHOLE, this::order, found(one -> 1 + expected.indexOf(one)));
    gap =
        byCriterion.figures("No evidence on one of them (1)", WHOLE, this::gap, found(this::isGap));
    List<Integer> rows = IntStream.range(0, Math.min(criteria.size(), ROOM)).boxed().toList();
    inOrder = new Table<>(Names.of(rows, "Row", row -> String.valueOf(row + 1)));
    which =
        ofCriteria(
            "Criterion by its place in the file",
            this::which,
            one -> 1 + criteria.indexOf(one.criterion()));
    points = inOrder.figures("Points", ONE, this::points, this::arePoints);
    unknown = ofCriteria("No evidence on one side (1)", row -> at(gap, row), this::isGap);
    forFirst = bars("For the first", Fn.MAX, points -> Math.max(0, points));
    forOther = bars("For the other", Fn.MIN, points -> Math.min(0, points));
  }

  private Cells<Integer> ofCriteria(
      String head, Function<Integer, Formula> formula, ToDoubleFunction<Difference> figure) {
    Content<Integer> content =
        Content.figures(
            WHOLE,
            formula,
            row -> Expected.number(in(row).stream().mapToDouble(figure).findFirst()));
    return inOrder.add(head, Look.HEAD_FIGURE, content.onlyFor(row -> !isOfOthers(row)));
  }

  private Cells<Integer> bars(String head, Fn end, ToDoubleFunction<Double> bar) {
    return inOrder.figures(
        head,
        ONE,
        row -> orZero(isFigure(points.at(row)), end.of(Constant.ZERO, points.at(row))),
        row -> Expected.number(bar.applyAsDouble(figure(row).orElse(0.0))));
  }

  /** How many criteria the last row stands for; none where each has a row of its own. */
  int others() {
    return criteria.size() > ROOM ? criteria.size() - ROOM + 1 : 0;
  }

  boolean isOfOthers(int row) {
    return others() > 0 && row == ROOM - 1;
  }

  List<Integer> rows() {
    return points.things();
  }

  /** The criterion of a row; empty where there is none. */
  Optional<Criterion> criterion(int row) {
    return in(row).map(Difference::criterion);
  }

  boolean isUnknown(int row) {
    return in(row).filter(one -> isGap(one) > 0).isPresent();
  }

  private Optional<Difference> in(int row) {
    return isOfOthers(row) ? Optional.empty() : expected.stream().skip(row).findFirst();
  }

  private Function<Criterion, Expected> found(ToDoubleFunction<Difference> figure) {
    return criterion ->
        Expected.number(
            expected.stream()
                .filter(one -> one.criterion().equals(criterion))
                .mapToDouble(figure)
                .findFirst());
  }

  private double isGap(Difference one) {
    Ratings ratings = book.analysis().ratings();
    Comparison pair = rivals.pair.orElseThrow();
    return ratings.at(one.criterion(), pair.first()).missing()
            || ratings.at(one.criterion(), pair.second()).missing()
        ? 1
        : 0;
  }

  private Formula difference(Criterion criterion) {
    RangeRef points = book.matrix().contribution().row(criterion);
    return rivals.whenTwo(
        Formulas.orNone(Guard.rounded(rivals.ofFirst(points).minus(rivals.ofOther(points)))));
  }

  private Formula size(Criterion criterion) {
    CellRef own = difference.at(criterion);
    return Guard.whenFigure(own, Formulas.absolute(own));
  }

  /** Those of one size in file order. */
  private Formula order(Criterion criterion) {
    CellRef own = size.at(criterion);
    Formula alike = Formulas.countIf(Guard.upTo(size.first(), own), own);
    return Guard.whenFigure(own, Fn.RANK.of(own, size.keepingRows()).plus(alike).minus(1));
  }

  private Formula gap(Criterion criterion) {
    RangeRef known = book.matrix().known().row(criterion);
    return rivals.whenTwo(
        Formulas.oneIf(Formulas.any(rivals.ofFirst(known).is(0), rivals.ofOther(known).is(0))));
  }

  private Formula which(int row) {
    Formula number = Fn.ROWS.of(Guard.upTo(which.first(), which.at(row)));
    return Formulas.orNone(place(number, order.fixed()));
  }

  private Formula points(int row) {
    return isOfOthers(row)
        ? rivals.whenTwo(
            Guard.rounded(
                sum(difference.fixed()).minus(sum(points.first().to(points.at(row - 1))))))
        : at(difference, row);
  }

  private Formula at(Cells<Criterion> column, int row) {
    CellRef place = which.at(row);
    return onlyIf(isFigure(place), itemOf(column.fixed(), place, Constant.ONE));
  }

  private Expected arePoints(int row) {
    return Expected.number(figure(row));
  }

  /** The points of a row; empty where there are no two to compare. */
  Optional<Double> figure(int row) {
    if (!isOfOthers(row)) {
      return in(row).map(Difference::points);
    }
    return rivals.pair.map(
        any -> Rounding.rounded(points(expected) - points(expected.subList(0, row))));
  }

  private static double points(List<Difference> some) {
    return Sum.of(some.stream().mapToDouble(Difference::points));
  }
}
