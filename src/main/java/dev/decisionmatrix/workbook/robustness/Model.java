package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What the weights may be, on the sheet Samples: random numbers by criterion, and the scores and
 * standings of the options that follow in each sample.
 */
final class Model {
  /**
   * What tells one model from another.
   *
   * @param numbers drawn for a criterion
   * @param total of a sample's weights
   * @param score before it is divided by that: from the score before anything is drawn, and the sum
   *     of what is drawn times the option's points
   */
  record Kind(
      SampledScores scores,
      Function<Criterion, List<Double>> numbers,
      IntFunction<Formula> total,
      BinaryOperator<Formula> score) {}

  /**
   * What an option's scores are made from.
   *
   * @param parts by criterion
   * @param start the score before anything is drawn, where the option is in contention
   */
  private record Points(Cells<Criterion> parts, Cells<String> start) {}

  final SampledScores scores;
  final Body<Integer, Criterion> drawn;

  /** The sum of a sample's weights. */
  final Cells<Integer> total;

  private final BinaryOperator<Formula> moved;
  private final Body<Integer, Option> score;

  /** 100 x rank + how many share it. */
  private final Body<Integer, Option> standing;

  private final Map<Option, Points> points = new LinkedHashMap<>();

  Model(String heading, Book book, Table<Integer> table, Kind kind) {
    Decision decision = book.decision();
    String why = "Drawn at random with the seed " + book.analysis().robustness().seed();
    scores = kind.scores();
    moved = kind.score();
    drawn =
        table
            .wide(8)
            .over(heading)
            .across(
                decision.criteria(),
                Criterion::name,
                criterion -> Content.numbers(THREE, kind.numbers().apply(criterion)::get, why));
    total =
        table
            .wide(Widths.FIGURE)
            .figures(
                "Sum of the weights", THREE, kind.total()::apply, Expected.numbers(scores::total));
    score =
        table
            .over("Score of 100")
            .across(decision.options(), Option::name, ONE, this::score, this::scoreExpected);
    standing =
        table
            .over("100 x rank + how many share it")
            .across(
                decision.options(), Option::name, WHOLE, this::standing, this::standingExpected);
  }

  /** Adds an option's points to a row above the samples. */
  void add(Option option, Foot row, Content<Criterion> parts, Content<String> start) {
    points.put(
        option, new Points(row.below(drawn, parts), row.below(total, start).looking(Look.TOTAL)));
  }

  RangeRef points(Option option) {
    return of(option).parts().all();
  }

  /** A figure where the option is in contention and anything is sampled. */
  CellRef start(Option option) {
    return of(option).start().first();
  }

  /** An option's standings in all samples. */
  RangeRef standings(Option option) {
    return standing.column(option);
  }

  private Points of(Option option) {
    return Objects.requireNonNull(points.get(option));
  }

  private Formula score(int sample, Option option) {
    CellRef before = start(option).fixed();
    Formula sum = sumProduct(drawn.row(sample), of(option).parts().keepingRows());
    Formula after = moved.apply(before, sum).over(total.at(sample));
    return Guard.whenFigure(before, Guard.rounded(after));
  }

  private Expected scoreExpected(int sample, Option option) {
    return Expected.number(scores.score(sample, option));
  }

  private Formula standing(int sample, Option option) {
    CellRef own = score.at(sample, option);
    RangeRef all = score.row(sample).anchored(Anchor.COLUMN);
    return Guard.whenFigure(own, Fn.RANK.of(own, all).times(100).plus(countIf(all, own)));
  }

  private Expected standingExpected(int sample, Option option) {
    return Expected.number(
        scores.place(sample, option).map(place -> 100 * place.rank() + place.shared()));
  }
}
