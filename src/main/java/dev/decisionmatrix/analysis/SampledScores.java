package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What each contender scores in each sample of weights, and how it stands then.
 *
 * <p>Scores are 0 to 100, rounded to nine decimals. A standing is how many contenders score more
 * and how many score the same, the option itself included.
 */
public final class SampledScores {
  private final List<Option> contenders;

  /** Of the weights of each sample, before they are divided by it. */
  private final double[] totals;

  /** Samples x contenders. */
  private final double[][] scores;

  private final int[][] better;
  private final int[][] tied;

  private SampledScores(List<Option> contenders, double[] totals, double[][] scores) {
    this.contenders = List.copyOf(contenders);
    this.totals = totals;
    this.scores = scores;
    this.better = new int[scores.length][contenders.size()];
    this.tied = new int[scores.length][contenders.size()];
    for (int sample = 0; sample < scores.length; sample++) {
      stand(sample);
    }
  }

  /**
   * Scores of all contenders by the weights of each sample.
   *
   * @param weightsOf a sample, in the order of the criteria and of any sum
   */
  static SampledScores of(ValueMatrix contenders, int samples, IntFunction<double[]> weightsOf) {
    double[] totals = new double[samples];
    double[][] scores = new double[samples][];
    for (int sample = 0; sample < samples; sample++) {
      double[] weights = weightsOf.apply(sample);
      double total = Sum.of(Arrays.stream(weights));
      totals[sample] = total;
      scores[sample] =
          contenders.roundedScores(Arrays.stream(weights).map(weight -> weight / total).toArray());
    }
    return new SampledScores(contenders.options(), totals, scores);
  }

  private void stand(int sample) {
    double[] row = scores[sample];
    for (int own = 0; own < row.length; own++) {
      for (double other : row) {
        better[sample][own] += other > row[own] ? 1 : 0;
        tied[sample][own] += other == row[own] ? 1 : 0;
      }
    }
  }

  /** The options that are not knocked out, in file order. */
  public List<Option> contenders() {
    return contenders;
  }

  public int samples() {
    return scores.length;
  }

  /** What the weights of the sample come to, by which they are divided. */
  public double total(int sample) {
    return totals[sample];
  }

  public double score(int sample, Option contender) {
    return scores[sample][contenders.indexOf(contender)];
  }

  /** How many contenders score more in the sample. */
  public int better(int sample, Option contender) {
    return better[sample][contenders.indexOf(contender)];
  }

  /** How many contenders have the same score in the sample, itself included. */
  public int tied(int sample, Option contender) {
    return tied[sample][contenders.indexOf(contender)];
  }

  /**
   * In how many samples the option takes this rank together with so many, itself included; in none
   * where it is knocked out.
   */
  public int times(Option option, int rank, int shared) {
    int place = contenders.indexOf(option);
    if (place < 0) {
      return 0;
    }
    int times = 0;
    for (int sample = 0; sample < scores.length; sample++) {
      boolean so = better[sample][place] == rank - 1 && tied[sample][place] == shared;
      times += so ? 1 : 0;
    }
    return times;
  }

  /**
   * The share of samples in which the option takes rank 1, 2, ...; those tied on a rank split it
   * and the ranks below it that they take up. Empty for an option that is knocked out.
   */
  public Optional<List<Double>> shares(Option option) {
    int own = contenders.indexOf(option);
    if (own < 0) {
      return Optional.empty();
    }
    double[] times = new double[contenders.size()];
    for (int sample = 0; sample < scores.length; sample++) {
      int together = tied[sample][own];
      for (int rank = better[sample][own]; rank < better[sample][own] + together; rank++) {
        times[rank] += 1.0 / together;
      }
    }
    return Optional.of(
        Arrays.stream(times).mapToObj(each -> Rounding.rounded(each / scores.length)).toList());
  }

  /** Those of all contenders. */
  Map<Option, List<Double>> shares() {
    Map<Option, List<Double>> shares = new LinkedHashMap<>();
    contenders.forEach(option -> shares(option).ifPresent(ranks -> shares.put(option, ranks)));
    return shares;
  }
}
