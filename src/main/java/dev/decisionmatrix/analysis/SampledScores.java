package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What each contender scores in each sample of weights, and how it stands then.
 *
 * <p>Scores are 0 to 100, rounded to nine decimals. A standing is how many contenders score more
 * and how many score the same, the option itself included.
 */
public final class SampledScores {
  private final List<Option> contenders;

  /** Samples x contenders. */
  private final double[][] scores;

  private SampledScores(List<Option> contenders, double[][] scores) {
    this.contenders = List.copyOf(contenders);
    this.scores = scores;
  }

  /** Scores of all contenders by the weights of each sample, in the order of the criteria. */
  static SampledScores of(ValueMatrix contenders, int samples, IntFunction<double[]> weightsOf) {
    double[][] scores = new double[samples][];
    for (int sample = 0; sample < samples; sample++) {
      scores[sample] = contenders.roundedScores(weightsOf.apply(sample));
    }
    return new SampledScores(contenders.options(), scores);
  }

  /** The options that are not knocked out, in file order. */
  public List<Option> contenders() {
    return contenders;
  }

  public double score(int sample, Option contender) {
    return scores[sample][contenders.indexOf(contender)];
  }

  /** How many contenders score more in the sample. */
  public int better(int sample, Option contender) {
    double own = score(sample, contender);
    int better = 0;
    for (double other : scores[sample]) {
      better += other > own ? 1 : 0;
    }
    return better;
  }

  /** How many contenders have the same score in the sample, itself included. */
  public int tied(int sample, Option contender) {
    double own = score(sample, contender);
    int tied = 0;
    for (double other : scores[sample]) {
      tied += other == own ? 1 : 0;
    }
    return tied;
  }

  /** In how many samples the option takes this rank together with so many, itself included. */
  public int times(Option contender, int rank, int shared) {
    int times = 0;
    for (int sample = 0; sample < scores.length; sample++) {
      boolean so = better(sample, contender) == rank - 1 && tied(sample, contender) == shared;
      times += so ? 1 : 0;
    }
    return times;
  }
}
