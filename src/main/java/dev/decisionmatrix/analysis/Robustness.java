package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
 */
public record Robustness(
    int samples,
    long seed,
    double offBy,
    Map<Option, List<Double>> around,
    Map<Option, List<Double>> any,
    Samples drawn) {
  public Robustness {
    around = Collections.unmodifiableMap(new LinkedHashMap<>(around));
    any = Collections.unmodifiableMap(new LinkedHashMap<>(any));
  }

  static Robustness of(ValueMatrix contenders, Weights weights, double offBy) {
    Samples drawn = Samples.of(contenders.criteria(), Samples.SEED);
    double[] inUse = contenders.inOrder(weights);
    List<List<Double>> noise = contenders.criteria().stream().map(drawn::noise).toList();
    List<List<Double>> portions = contenders.criteria().stream().map(drawn::portions).toList();
    return new Robustness(
        Samples.COUNT,
        Samples.SEED,
        offBy,
        acceptability(contenders, sample -> around(inUse, noise, sample, offBy / 100)),
        acceptability(contenders, sample -> any(portions, sample)),
        drawn);
  }

  /** The share of samples around the weights in use that the option leads; empty: knocked out. */
  public OptionalDouble leadShare(Option option) {
    List<Double> ranks = around.get(option);
    return ranks == null ? OptionalDouble.empty() : OptionalDouble.of(ranks.get(0));
  }

  private static double[] around(
      double[] weights, List<List<Double>> noise, int sample, double most) {
    double[] moved = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      moved[k] = weights[k] * (1 + most * noise.get(k).get(sample));
    }
    return normalised(moved);
  }

  private static double[] any(List<List<Double>> portions, int sample) {
    return normalised(portions.stream().mapToDouble(portion -> portion.get(sample)).toArray());
  }

  private static double[] normalised(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  private static Map<Option, List<Double>> acceptability(
      ValueMatrix contenders, IntFunction<double[]> weightsOf) {
    int n = contenders.options().size();
    double[][] shares = new double[n][n];
    for (int sample = 0; sample < Samples.COUNT; sample++) {
      double[] scores = contenders.roundedScores(weightsOf.apply(sample));
      for (int option = 0; option < n; option++) {
        int better = 0;
        int tied = 0;
        for (double other : scores) {
          better += other > scores[option] ? 1 : 0;
          tied += other == scores[option] ? 1 : 0;
        }
        for (int rank = better; rank < better + tied; rank++) {
          shares[option][rank] += 1.0 / tied;
        }
      }
    }
    Map<Option, List<Double>> acceptability = new LinkedHashMap<>();
    for (int option = 0; option < n; option++) {
      double[] row = shares[option];
      acceptability.put(
          contenders.options().get(option),
          IntStream.range(0, n)
              .mapToObj(rank -> Rounding.rounded(row[rank] / Samples.COUNT))
              .toList());
    }
    return acceptability;
  }
}
