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
import dev.decisionmatrix.model.Criterion;
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
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How the weights are found: squares of the matrix, then steps from equal parts. */
final class PairwiseWorkings {
  /** A matrix and its mirror image, rows and columns exchanged. */
  private record Factors(Body<Criterion, Criterion> matrix, Body<Criterion, Criterion> mirror) {
    /** A row of the matrix times one of its columns, which is a row of its mirror image. */
    Formula product(Criterion row, Criterion column) {
      return sumProduct(
          matrix.row(row).anchored(Anchor.COLUMN), mirror.row(column).anchored(Anchor.COLUMN));
    }
  }

  /**
   * A matrix times itself.
   *
   * @param names of its rows; their head is what it is divided by
   */
  private record Square(
      Table<Criterion> table, Cells<Criterion> names, Body<Criterion, Criterion> matrix) {}

  private final PowerIteration iteration;
  private final List<Criterion> criteria;
  private final Supplier<Formula> usable;
  private final Table<Criterion> exchanged;
  private final List<Square> squares = new ArrayList<>();
  private final Body<Criterion, Criterion> last;
  private final Cells<Criterion> columnSums;
  private final Table<Integer> steps;
  private final Body<Integer, Criterion> parts;

  /** How far each part moved in the last step. */
  final Cells<Criterion> moves;

  /**
   * The workings of a comparison.
   *
   * @param usable whether all of the matrix is
   */
  PairwiseWorkings(
      PowerIteration iteration, Body<Criterion, Criterion> matrix, Supplier<Formula> usable) {
    this.iteration = iteration;
    this.criteria = matrix.others();
    this.usable = usable;
    exchanged = new Table<>(Names.none(criteria).after(2));
    Factors factors = new Factors(matrix, mirror(exchanged, 0, matrix));
    for (int number = 1; number < iteration.squares(); number++) {
      Square square = square(number, factors);
      factors = new Factors(square.matrix(), mirror(square.table().gap(), number, square.matrix()));
    }
    Square end = square(iteration.squares(), factors);
    last = end.matrix();
    Foot sums = end.table().foot("Sum");
    sums.below(end.names(), Content.labels(title -> title)).looking(Look.NOTE);
    columnSums = sums.figures(last, THREE, of -> Guard.whole(last.column(of)), this::expectedSum);
    List<Integer> numbers = IntStream.rangeClosed(0, PowerIteration.STEPS).boxed().toList();
    steps = new Table<>(Names.of(numbers, "", PairwiseWorkings::name).after(1));
    steps.names().looking(Look.NOTE);
    parts = steps.across(criteria, any -> "", PERCENT_ONE, this::part, this::expectedPart);
    moves =
        steps
            .foot("Moved in the last step")
            .looking(Look.NOTE)
            .figures(parts, THREE, this::move, any -> Expected.number(0));
  }

  void addTo(Flow flow) {
    flow.section("The matrix with rows and columns exchanged", exchanged);
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

  /** The parts after the last step, which are the weights. */
  RangeRef weights() {
    return parts.row(PowerIteration.STEPS);
  }

  CellRef weight(Criterion criterion) {
    return parts.at(PowerIteration.STEPS, criterion);
  }

  private Square square(int number, Factors of) {
    Table<Criterion> table = new Table<>(Names.none(criteria).after(1));
    Criterion first = criteria.get(0);
    Content<String> divisor =
        Content.figure(
            THREE,
            () -> Formulas.onlyIf(usable.get(), orNone(of.product(first, first))),
            () -> Expected.number(iteration.divisor(number)));
    Cells<Criterion> names =
        table.headed(divisor, Content.labels(Criterion::name)).looking(Look.NOTE);
    Body<Criterion, Criterion> matrix =
        table.across(
            criteria,
            column -> "",
            THREE,
            (row, column) -> orNone(of.product(row, column).over(names.head().fixed())),
            (row, column) -> entry(number, row, column));
    Square square = new Square(table, names, matrix);
    squares.add(square);
    return square;
  }

  private Body<Criterion, Criterion> mirror(
      Table<Criterion> table, int number, Body<Criterion, Criterion> matrix) {
    return table.across(
        criteria,
        mirrored -> "",
        THREE,
        (own, mirrored) -> orNone(matrix.at(mirrored, own)),
        (own, mirrored) -> entry(number, mirrored, own));
  }

  private Expected entry(int square, Criterion row, Criterion column) {
    return Expected.number(
        iteration.square(square, criteria.indexOf(row), criteria.indexOf(column)));
  }

  private Expected expectedSum(Criterion column) {
    return Expected.number(iteration.columnSum(criteria.indexOf(column)));
  }

  private static String name(Integer step) {
    return step == 0 ? "Start: equal parts" : "Step " + step;
  }

  private Expected expectedPart(Integer step, Criterion criterion) {
    return Expected.number(iteration.step(step, criteria.indexOf(criterion)));
  }

  private Formula part(Integer step, Criterion criterion) {
    if (step == 0) {
      return Constant.ONE.over(Fn.COLUMNS.of(parts.row(step).fixed()));
    }
    RangeRef before = parts.row(step - 1).anchored(Anchor.COLUMN);
    RangeRef row = last.row(criterion).fixed();
    return orNone(sumProduct(row, before).over(sumProduct(columnSums.fixed(), before)));
  }

  private Formula move(Criterion criterion) {
    CellRef before = parts.at(PowerIteration.STEPS - 1, criterion);
    return orNone(Formulas.absolute(weight(criterion).minus(before)));
  }
}
