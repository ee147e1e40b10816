package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Table;
import java.util.List;
import java.util.function.Function;

/**
 * What the weights may be, on the sheet Samples: numbers by criterion, and what follows of the
 * options in each sample.
 */
final class Model {
  final SampledScores scores;
  final Table<Criterion> numbers;
  final Standings standings;
  final int samples;

  /**
   * @param drawn whether weights are tried and the option reaches what is demanded
   * @param sampled whether weights are tried and the option is in contention
   */
  Model(
      String heading,
      Drawn.Rows rows,
      Drawn.Kind kind,
      SampledScores scores,
      List<Option> options,
      Function<Option, Formula> drawn,
      Function<Option, Formula> sampled) {
    this.scores = scores;
    samples = rows.samples().count();
    Table<Integer> table = rows.table();
    if (options.size() > 1 && options.size() <= Apart.MOST_OPTIONS) {
      Drawn<Apart.Pair> apart = new Drawn<>(heading, rows, kind);
      table.over(heading + ": points ahead, weights not divided by their sum");
      numbers = apart.numbers;
      standings = new Apart(apart, scores, options, sampled);
    } else {
      Drawn<Option> ranked = new Drawn<>(heading, rows, kind);
      table.over(heading + ": score, weights not divided by their sum");
      numbers = ranked.numbers;
      standings = new Ranked(ranked, scores, table, options, drawn, sampled);
    }
  }

  /** All samples. */
  Standings.Stretch all() {
    return new Standings.Stretch(0, samples);
  }
}
