package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What each contender scores in each sample of weights, and how it stands then.
 *
 * <p>Scores are 0 to 100, rounded to nine decimals. A standing is how many contenders score more
 * and how many score the same, the option itself included.
 */
public final class SampledScores {
  /** A rank that an option takes alone (1) or together with others. */
  public record Place(int rank, int shared) {
    /** All that there are among so many options. */
    public static List<Place> among(int options) {
      return IntStream.rangeClosed(1, options)
          .boxed()
          .flatMap(
              rank ->
                  IntStream.rangeClosed(1, options - rank + 1)
                      .mapToObj(shared -> new Place(rank, shared)))
          .toList();
    }

    /** The last of the ranks that they take up together. */
    public int last() {
      return rank + shared - 1;
    }
  }

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

  /** What the weights of the sample come to, by which they are divided. */
  public double total(int sample) {
    return totals[sample];
  }

  /** Empty for an option that is knocked out. */
  public Optional<Double> score(int sample, Option option) {
    return find(option).map(own -> scores[sample][own]);
  }

  /** Where it stands in the sample; empty for an option that is knocked out. */
  public Optional<Place> place(int sample, Option option) {
    return find(option).map(own -> new Place(1 + better[sample][own], tied[sample][own]));
  }

  private Optional<Integer> find(Option option) {
    return Optional.of(contenders.indexOf(option)).filter(own -> own >= 0);
  }

  /**
   * The share of samples in which the option takes the place, divided by how many share it; 0 where
   * it is knocked out.
   */
  public double part(Option option, Place place) {
    int own = contenders.indexOf(option);
    double times = 0;
    for (int sample = 0; own >= 0 && sample < scores.length; sample++) {
      boolean so = better[sample][own] == place.rank() - 1 && tied[sample][own] == place.shared();
      times += so ? 1 : 0;
    }
    return times / scores.length / place.shared();
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
