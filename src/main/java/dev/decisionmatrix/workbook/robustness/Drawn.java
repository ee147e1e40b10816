package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.Samples;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the points of one model, and what they add up to in each sample, for each of some
 * things: options, or pairs of them.
 *
 * <p>What is multiplied stands in columns, the numbers of a point below one another: LibreOffice
 * takes several times as long to go along a row.
 */
final class Drawn<T> {
  /**
   * What tells one model from another.
   *
   * @param numbers of each point drawn, for a criterion before anyone has moved on
   * @param score from what there is before anything is drawn, and the sum of what is drawn times
   *     the points of a thing
   * @param start the same without what is drawn, from the points
   */
  record Kind(
      Function<Criterion, List<Double>> numbers,
      BinaryOperator<Formula> score,
      Function<RangeRef, Formula> start) {}

  /**
   * Where the samples stand, a row each.
   *
   * @param empty cells beside them
   */
  record Rows(Samples samples, Table<Integer> table, Cells<Integer> empty) {
    /** Of which point a sample is: so many rows there are from the first of its kind on. */
    Formula point(int sample) {
      CellRef first = empty.at(sample - samples.point(sample)).fixed();
      return Fn.ROWS.of(first.to(empty.beside(sample)));
    }
  }

  /** A row for each number of a point, a column for each point. */
  final Table<Criterion> numbers;

  private final Body<Criterion, Integer> drawn;
  private final Kind kind;
  private final Rows rows;

  /** By thing, of one criterion after the other, and of the first of them once more. */
  private final List<Cells<T>> points = new ArrayList<>();

  private @Nullable Body<Integer, T> sums;

  /** A figure where anything is sampled of the thing. */
  private @Nullable Cells<T> start;

  Drawn(String heading, Rows rows, Kind kind) {
    this.rows = rows;
    this.kind = kind;
    numbers = new Table<>(Names.of(rows.samples().inTurn(), "Criterion at first", Criterion::name));
    String why = "A point of Sobol's sequence, scrambled by the seed " + Samples.SEED;
    drawn =
        numbers
            .titled(heading + ": the points from the first on, a column for each")
            .across(
                IntStream.range(0, rows.samples().points()).boxed().toList(),
                point -> "",
                point ->
                    Content.numbers(
                        THREE, criterion -> kind.numbers().apply(criterion).get(point), why));
  }

  /**
   * Adds a column for each thing.
   *
   * @param otherwise what stands in every sample where nothing is sampled
   */
  Body<Integer, T> add(
      List<T> things,
      Function<T, String> head,
      Function<T, Formula> otherwise,
      BiFunction<Integer, T, Expected> expected) {
    sums =
        rows.table()
            .across(
                things,
                head,
                ONE,
                (sample, thing) -> sum(sample, thing, otherwise.apply(thing)),
                expected);
    return sums;
  }

  private Formula sum(int sample, T thing, Formula otherwise) {
    CellRef before = start(thing).anchored(Anchor.ROW);
    RangeRef parts = points(thing, rows.samples().turn(sample)).anchored(Anchor.ROW);
    Formula sum = sumProduct(drawn.all().fixed(), rows.point(sample), parts);
    return ifThen(isFigure(before), Guard.rounded(kind.score().apply(before, sum)), otherwise);
  }

  /** Adds a row above the samples. */
  Cells<T> above(Foot row, Content<T> content) {
    return row.below(Objects.requireNonNull(sums), content);
  }

  /** Adds what there is before anything is drawn. */
  void start(Foot row, Content<T> content) {
    start = above(row, content).looking(Look.TOTAL);
  }

  /** Adds the points on a criterion, in turn. */
  void add(Foot row, Content<T> parts) {
    points.add(above(row, parts));
  }

  /** Adds those of the criterion in that place once more. */
  void repeat(Foot row, int place) {
    add(row, points.get(place).repeated());
  }

  CellRef start(T thing) {
    return Objects.requireNonNull(start).at(thing);
  }

  /** Whether the thing has points on every criterion. */
  Formula isWhole(T thing) {
    return Guard.full(points(thing, 0));
  }

  Formula startOf(T thing) {
    return kind.start().apply(points(thing, 0));
  }

  /** All of them, from that of the criterion that has the first number of a point. */
  private RangeRef points(T thing, int turn) {
    int last = turn + rows.samples().inTurn().size() - 1;
    return points.get(turn).at(thing).to(points.get(last).at(thing));
  }
}
