package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Foot;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Who takes which rank in the samples of one model. */
abstract class Standings {
  /** Samples one after the other, up to, not including, the last; from 0. */
  record Stretch(int from, int to) {}

  /** A figure of each option. */
  record OfOption(Function<Option, Formula> formula, ToDoubleFunction<Option> expected) {}

  private final Drawn<?> drawn;

  Standings(Drawn<?> drawn) {
    this.drawn = drawn;
  }

  /** The first column of what follows in each sample. */
  abstract Cells<Integer> column();

  /** Adds a row of what the options have on a criterion, above the samples. */
  abstract void add(Foot row, OfOption points);

  /** Adds such a row once more. */
  final void repeat(Foot row, int place) {
    drawn.repeat(row, place);
  }

  /**
   * Adds the rows of what there is before anything is drawn.
   *
   * @param row by title
   * @param start of an option
   */
  abstract void start(Function<String, Foot> row, ToDoubleFunction<Option> start);

  /** That, where weights are tried and the option is in contention; else none. */
  abstract Formula whenSampled(Option option, Formula then);

  /** In how many samples the option shares a rank that is told by itself. */
  abstract Formula shared(Option option);

  /** In how many it takes the rank by itself. */
  abstract Formula alone(Stretch samples, int rank, Option option);

  /** In how many it takes the rank with others, each time only its part of that. */
  abstract Formula together(Stretch samples, int rank, Option option);

  /** The same, but only where it is the first of the ranks that they take up. */
  abstract Formula togetherAsFirst(Stretch samples, int rank, Option option);

  static Expected orNone(boolean sampled, double figure) {
    return sampled ? Expected.number(figure) : Expected.none();
  }
}
