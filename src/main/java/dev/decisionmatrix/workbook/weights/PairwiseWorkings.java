package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How the weights are found: the matrix as it is reckoned with, its squares, then steps from equal
 * parts.
 */
final class PairwiseWorkings<T> {
  /** A matrix and its mirror image, rows and columns exchanged. */
  private record Factors<E>(Body<E, E> matrix, Body<E, E> mirror) {
    /** A row of the matrix times one of its columns, which is a row of its mirror image. */
    Formula product(E row, E column) {
      return sumProduct(
          matrix.row(row).anchored(Anchor.COLUMN), mirror.row(column).anchored(Anchor.COLUMN));
    }
  }

  /**
   * A matrix times itself.
   *
   * @param names of its rows; their head is what it is divided by
   */
  private record Square<E>(Table<E> table, Cells<E> names, Body<E, E> matrix) {}

  private final PowerIteration iteration;
  private final List<T> things;
  private final ReckonedJudgements<T> reckoned;
  private final Function<T, String> name;
  private final Table<T> exchanged;
  private final List<Square<T>> squares = new ArrayList<>();
  private final Body<T, T> last;
  private final Cells<T> columnSums;
  private final Table<Integer> steps;
  private final Body<Integer, T> parts;

  /** How far each part moved in the last step. */
  final Cells<T> moves;

  /**
   * The workings of a comparison.
   *
   * @param name of what is compared
   */
  PairwiseWorkings(
      PowerIteration iteration, ReckonedJudgements<T> reckoned, Function<T, String> name) {
    this.iteration = iteration;
    this.reckoned = reckoned;
    this.name = name;
    Body<T, T> matrix = reckoned.matrix;
    this.things = matrix.others();
    exchanged = new Table<>(Names.none(things).after(2));
    Factors<T> factors = new Factors<>(matrix, mirror(exchanged, 0, matrix));
    for (int number = 1; number < iteration.squares(); number++) {
      Square<T> square = square(number, factors);
      factors =
          new Factors<>(square.matrix(), mirror(square.table().gap(), number, square.matrix()));
    }
    Square<T> end = square(iteration.squares(), factors);
    last = end.matrix();
    Foot sums = end.table().foot("Sum");
    sums.below(end.names(), Content.labels(title -> title)).looking(Look.NOTE);
    columnSums = sums.figures(last, THREE, of -> Guard.whole(last.column(of)), this::expectedSum);
    List<Integer> numbers = IntStream.rangeClosed(0, PowerIteration.STEPS).boxed().toList();
    steps = new Table<>(Names.of(numbers, "", PairwiseWorkings::name).after(1));
    steps.names().looking(Look.NOTE);
    parts = steps.across(things, any -> "", PERCENT_ONE, this::part, this::expectedPart);
    moves =
        steps
            .foot("Moved in the last step")
            .looking(Look.NOTE)
            .figures(parts, THREE, this::move, any -> Expected.number(0));
  }

  void addTo(Flow flow) {
    flow.section(ReckonedJudgements.TITLE, reckoned.table);
    flow.section("The same with rows and columns exchanged", exchanged);
    squares.forEach(
        square ->
            flow.section(
                "The matrix before times itself, divided by its first entry, which is:",
                square.table()));
    int worth = 1 << squares.size();
    flow.section(
        "Weights, step by step: each is the last matrix times the step before, divided by its sum,"
            + " and worth "
            + worth
            + " steps with the judgements themselves",
        steps);
  }

  /**
   * A row of the last square: above 0 for all that are compared with the first thing, if only
   * through others, and 0 for the rest.
   */
  RangeRef reached() {
    return last.row(things.get(0));
  }

  /** The parts after the last step, which are the weights. */
  RangeRef weights() {
    return parts.row(PowerIteration.STEPS);
  }

  CellRef weight(T thing) {
    return parts.at(PowerIteration.STEPS, thing);
  }

  private Square<T> square(int number, Factors<T> of) {
    Table<T> table = new Table<>(Names.none(things).after(1));
    T first = things.get(0);
    Content<String> divisor =
        Content.figure(
            THREE,
            () -> Formulas.onlyIf(reckoned.usable(), orNone(of.product(first, first))),
            () -> Expected.number(iteration.divisor(number)));
    Cells<T> names = table.headed(divisor, Content.labels(name)).looking(Look.NOTE);
    Body<T, T> matrix =
        table.across(
            things,
            column -> "",
            THREE,
            (row, column) -> orNone(of.product(row, column).over(names.head().fixed())),
            (row, column) -> entry(number, row, column));
    Square<T> square = new Square<>(table, names, matrix);
    squares.add(square);
    return square;
  }

  private Body<T, T> mirror(Table<T> table, int number, Body<T, T> matrix) {
    return table.across(
        things,
        mirrored -> "",
        THREE,
        (own, mirrored) -> orNone(matrix.at(mirrored, own)),
        (own, mirrored) -> entry(number, mirrored, own));
  }

  private Expected entry(int square, T row, T column) {
    return Expected.number(iteration.square(square, things.indexOf(row), things.indexOf(column)));
  }

  private Expected expectedSum(T column) {
    return Expected.number(iteration.columnSum(things.indexOf(column)));
  }

  private static String name(Integer step) {
    return step == 0 ? "Start: equal parts" : "Step " + step;
  }

  private Expected expectedPart(Integer step, T thing) {
    return Expected.number(iteration.step(step, things.indexOf(thing)));
  }

  private Formula part(Integer step, T thing) {
    if (step == 0) {
      return Constant.ONE.over(Fn.COLUMNS.of(parts.row(step).fixed()));
    }
    RangeRef before = parts.row(step - 1).anchored(Anchor.COLUMN);
    RangeRef row = last.row(thing).fixed();
    return orNone(sumProduct(row, before).over(sumProduct(columnSums.fixed(), before)));
  }

  private Formula move(T thing) {
    CellRef before = parts.at(PowerIteration.STEPS - 1, thing);
    return orNone(Formulas.absolute(weight(thing).minus(before)));
  }
}
