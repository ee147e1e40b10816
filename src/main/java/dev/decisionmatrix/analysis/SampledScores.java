package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** Samples x contenders. */
  private final Place[][] places;

  private final Map<Option, Integer> positions = new LinkedHashMap<>();

  /** By contender, in how many samples it takes each place. */
  private final List<Map<Place, Integer>> tally;

  private SampledScores(List<Option> contenders, double[] totals, double[][] scores) {
    this.contenders = List.copyOf(contenders);
    this.totals = totals;
    this.scores = scores;
    this.places = Arrays.stream(scores).map(SampledScores::places).toArray(Place[][]::new);
    this.contenders.forEach(option -> positions.putIfAbsent(option, positions.size()));
    this.tally =
        IntStream.range(0, contenders.size())
            .mapToObj(own -> tally(Arrays.stream(places).map(all -> all[own])))
            .toList();
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

  /** By searching in sorted scores, so that time grows with the options and hardly faster. */
  private static Place[] places(double[] scores) {
    double[] ascending = scores.clone();
    Arrays.sort(ascending);
    return Arrays.stream(scores)
        .mapToObj(
            own -> {
              int more = ascending.length - reaching(ascending, own);
              return new Place(
                  1 + more, ascending.length - more - reaching(ascending, Math.nextDown(own)));
            })
        .toArray(Place[]::new);
  }

  /** How many are at most so much. */
  private static int reaching(double[] ascending, double most) {
    int from = 0;
    int to = ascending.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending[middle] <= most) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static Map<Place, Integer> tally(Stream<Place> taken) {
    Map<Place, Integer> tally = new LinkedHashMap<>();
    taken.forEach(place -> tally.merge(place, 1, Integer::sum));
    return tally;
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
    return find(option).map(own -> places[sample][own]);
  }

  private Optional<Integer> find(Option option) {
    return Optional.ofNullable(positions.get(option));
  }

  /**
   * The share of samples in which the option takes the place, divided by how many share it; 0 where
   * it is knocked out.
   */
  public double part(Option option, Place place) {
    double times = find(option).map(own -> tally.get(own).getOrDefault(place, 0)).orElse(0);
    return times / scores.length / place.shared();
  }

  /**
   * The share of samples in which the option takes rank 1, 2, ...; those tied on a rank split it
   * and the ranks below it that they take up. Empty for an option that is knocked out.
   */
  public Optional<List<Double>> shares(Option option) {
    return find(option).map(own -> shares(Arrays.stream(places).map(all -> all[own])));
  }

  private List<Double> shares(Stream<Place> taken) {
    double[] times = new double[contenders.size()];
    taken.forEach(
        place -> {
          for (int rank = place.rank(); rank <= place.last(); rank++) {
            times[rank - 1] += 1.0 / place.shared();
          }
        });
    return Arrays.stream(times).mapToObj(each -> Rounding.rounded(each / places.length)).toList();
  }

  /** Those of all contenders. */
  Map<Option, List<Double>> shares() {
    Map<Option, List<Double>> shares = new LinkedHashMap<>();
    contenders.forEach(option -> shares(option).ifPresent(ranks -> shares.put(option, ranks)));
    return shares;
  }
}
