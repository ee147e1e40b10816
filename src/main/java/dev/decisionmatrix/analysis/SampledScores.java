package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each contender scores in each sample of weights, how it stands then, and how exact the
 * shares of samples are.
 *
 * <p>Scores are by the weights as drawn, not divided by their sum, which changes no rank; rounded
 * to nine decimals.
 */
public final class SampledScores {
  /** Ranks of which a sheet tells each by itself; those below it tells together. */
  public static final int TOLD_RANKS = 5;

  /** Standard errors to either side of a normal mean that leave out 5%. */
  public static final double ERRORS = 1.959963984540054;

  /** Shares that are at least so large are told to a tenth of a percent, rounded down. */
  public static final double TOLD = 0.001;

  public static final int TOLD_DIGITS = 3;

  /** A rank that an option takes alone (1) or together with others. */
  public record Place(int rank, int shared) {
    /** The last of the ranks that they take up together. */
    public int last() {
      return rank + shared - 1;
    }
  }

  private final List<Option> contenders;

  /** Samples x contenders, not rounded. */
  private final double[][] scores;

  /** Samples x contenders. */
  private final Place[][] places;

  private final int groups;
  private final Map<Option, Integer> positions = new LinkedHashMap<>();

  private SampledScores(List<Option> contenders, double[][] scores, int groups) {
    this.contenders = List.copyOf(contenders);
    this.scores = scores;
    this.places = Arrays.stream(scores).map(SampledScores::places).toArray(Place[][]::new);
    this.groups = groups;
    this.contenders.forEach(option -> positions.putIfAbsent(option, positions.size()));
  }

  /**
   * Scores of all contenders by the weights of each sample.
   *
   * @param weightsOf a sample, in the order of the criteria and of any sum
   */
  static SampledScores of(
      ValueMatrix contenders, Samples samples, IntFunction<double[]> weightsOf) {
    double[][] scores =
        IntStream.range(0, samples.count())
            .mapToObj(sample -> contenders.scores(weightsOf.apply(sample)))
            .toArray(double[][]::new);
    return new SampledScores(contenders.options(), scores, samples.groups());
  }

  /** By searching in sorted scores, so that time grows with the options and hardly faster. */
  private static Place[] places(double[] scores) {
    double[] rounded = Arrays.stream(scores).map(Rounding::rounded).toArray();
    double[] ascending = rounded.clone();
    Arrays.sort(ascending);
    return Arrays.stream(rounded).mapToObj(own -> place(ascending, own)).toArray(Place[]::new);
  }

  private static Place place(double[] ascending, double own) {
    int upTo = reaching(ascending, own);
    return new Place(1 + ascending.length - upTo, upTo - reaching(ascending, Math.nextDown(own)));
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

  /** The options that are not knocked out, in file order. */
  public List<Option> contenders() {
    return contenders;
  }

  /** Empty for an option that is knocked out. */
  public Optional<Double> score(int sample, Option option) {
    return find(option).map(own -> Rounding.rounded(scores[sample][own]));
  }

  /** How far the first is ahead of the second, rounded; empty where either is knocked out. */
  public OptionalDouble ahead(int sample, Option first, Option second) {
    return find(first)
        .flatMap(one -> find(second).map(other -> scores[sample][one] - scores[sample][other]))
        .map(apart -> OptionalDouble.of(Rounding.rounded(apart)))
        .orElse(OptionalDouble.empty());
  }

  /** Where it stands in the sample; empty for an option that is knocked out. */
  public Optional<Place> place(int sample, Option option) {
    return find(option).map(own -> places[sample][own]);
  }

  private Optional<Integer> find(Option option) {
    return Optional.ofNullable(positions.get(option));
  }

  /** In how many samples it shares a rank that is told; 0 where it is knocked out. */
  public long shared(Option option) {
    return taken(option, places)
        .filter(place -> place.shared() > 1 && place.rank() <= TOLD_RANKS)
        .count();
  }

  /** The least score that takes a rank that is told; empty where there is no contender. */
  public OptionalDouble leastTold(int sample) {
    double[] ascending = scores[sample].clone();
    Arrays.sort(ascending);
    int lower = Math.max(0, ascending.length - TOLD_RANKS);
    return Arrays.stream(ascending).skip(lower).map(Rounding::rounded).findFirst();
  }

  private Stream<Place> taken(Option option, Place[][] samples) {
    return find(option).stream().flatMap(own -> Arrays.stream(samples).map(all -> all[own]));
  }

  /**
   * The share of samples in which the option takes rank 1, 2, ...; those tied on a rank split it
   * and the ranks below it that they take up. Empty for an option that is knocked out.
   */
  public Optional<List<Double>> shares(Option option) {
    return find(option).map(own -> shares(taken(option, places)));
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

  /** How many groups the samples come in, one after the other, all of the same size. */
  public int groups() {
    return groups;
  }

  /**
   * In how many samples of a group, from 0, the option takes the rank; of ranks that are shared
   * only the first, in part.
   */
  public double times(int group, int rank, Option option) {
    int each = places.length / groups;
    Place[][] samples = Arrays.copyOfRange(places, group * each, (group + 1) * each);
    return Rounding.rounded(
        Sum.of(
            taken(option, samples)
                .filter(place -> place.rank() == rank)
                .mapToDouble(place -> 1.0 / place.shared())));
  }

  /**
   * How exact the share of samples is in which the option takes the rank: twice the standard error
   * of the mean of the groups, and never less than one sample. Empty for an option that is knocked
   * out, or where there is one group.
   */
  public OptionalDouble within(int rank, Option option) {
    if (find(option).isEmpty() || groups < 2) {
      return OptionalDouble.empty();
    }
    double[] times = IntStream.range(0, groups).mapToDouble(g -> times(g, rank, option)).toArray();
    double sum = Sum.of(Arrays.stream(times));
    double spread = groups * Sum.of(Arrays.stream(times).map(each -> each * each)) - sum * sum;
    double variance = Math.max(0, Rounding.rounded(spread)) / (groups - 1);
    double error = Math.max(1, 2 * Math.sqrt(variance));
    return OptionalDouble.of(Rounding.rounded(error / places.length));
  }

  /** The largest of those, over the ranks that are told each by itself. */
  public OptionalDouble within(Option option) {
    return IntStream.rangeClosed(1, Math.min(TOLD_RANKS, contenders.size()))
        .mapToObj(rank -> within(rank, option))
        .flatMapToDouble(OptionalDouble::stream)
        .max();
  }

  /**
   * The least share of all weights that the option leads, at 95% confidence: the lower end of
   * Wilson's interval (1927), rounded down. Of 512 samples led it leaves 99.2%. The interval is
   * that of independent draws; these are spread more evenly, so they scatter less.
   */
  public OptionalDouble leadsAtLeast(Option option) {
    return shares(option)
        .map(shares -> OptionalDouble.of(atLeast(shares.get(0), places.length)))
        .orElse(OptionalDouble.empty());
  }

  static double atLeast(double share, int samples) {
    double squared = ERRORS * ERRORS;
    double root = Math.sqrt(squared + 4.0 * samples * share * (1 - share));
    double above = 2.0 * samples * share + squared - ERRORS * root;
    double end = Rounding.rounded(above / (2 * (samples + squared)));
    return Math.max(0, Rounding.rounded(end - TOLD / 2, TOLD_DIGITS));
  }

  /** The shares of all contenders. */
  Map<Option, List<Double>> shares() {
    Map<Option, List<Double>> shares = new LinkedHashMap<>();
    contenders.forEach(option -> shares.put(option, shares(option).orElseThrow()));
    return shares;
  }
}
