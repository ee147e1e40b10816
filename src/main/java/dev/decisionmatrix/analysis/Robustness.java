package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How often each contender takes each rank when the weights are not what they are: rank
 * acceptability. Options tied on a rank split it and the ranks below it that they take up. Lahdelma
 * and Salminen 2001.
 *
 * @param samples how many weights were drawn for each model
 * @param offBy percent by which each weight may be off in the first model
 * @param around by contender, the share of samples in which it takes rank 1, 2, ...: each weight in
 *     use off by up to {@code offBy} percent, uniformly and independently, then divided by the sum
 * @param any the same for any weights at all, uniform on the simplex
 * @param drawn the numbers of both models
 * @param aroundScores what each contender scores in each sample of the first model, and how exact
 *     its shares are
 * @param anyScores the same for any weights at all
 */
public record Robustness(
    int samples,
    long seed,
    double offBy,
    Map<Option, List<Double>> around,
    Map<Option, List<Double>> any,
    Samples drawn,
    SampledScores aroundScores,
    SampledScores anyScores) {
  public Robustness {
    around = Collections.unmodifiableMap(new LinkedHashMap<>(around));
    any = Collections.unmodifiableMap(new LinkedHashMap<>(any));
  }

  static Robustness of(ValueMatrix contenders, Weights weights, double offBy, int samples) {
    Samples drawn = Samples.of(contenders.criteria(), Samples.SEED, samples);
    double[] inUse = contenders.inOrder(weights);
    List<List<Double>> noise = contenders.criteria().stream().map(drawn::noise).toList();
    List<List<Double>> portions = contenders.criteria().stream().map(drawn::portions).toList();
    SampledScores around =
        SampledScores.of(contenders, drawn, sample -> around(inUse, noise, sample, offBy / 100));
    SampledScores any = SampledScores.of(contenders, drawn, sample -> any(portions, sample));
    return new Robustness(
        samples, Samples.SEED, offBy, around.shares(), any.shares(), drawn, around, any);
  }

  /** The share of samples around the weights in use that the option leads; empty: knocked out. */
  public OptionalDouble leadShare(Option option) {
    return first(around, option);
  }

  /** The same of any weights at all. */
  public OptionalDouble leadShareOfAny(Option option) {
    return first(any, option);
  }

  private static OptionalDouble first(Map<Option, List<Double>> shares, Option option) {
    List<Double> ranks = shares.get(option);
    return ranks == null ? OptionalDouble.empty() : OptionalDouble.of(ranks.get(0));
  }

  private static double[] around(
      double[] weights, List<List<Double>> noise, int sample, double most) {
    double[] moved = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      moved[k] = weights[k] * (1 + most * noise.get(k).get(sample));
    }
    return moved;
  }

  private static double[] any(List<List<Double>> portions, int sample) {
    return portions.stream().mapToDouble(portion -> portion.get(sample)).toArray();
  }
}
