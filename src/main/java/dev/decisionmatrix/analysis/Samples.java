package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The weights that are tried behind the robustness figures: points of the sequence of Sobol',
 * scrambled at random as the seed says. Constants with three decimals, so that a sheet holds
 * exactly what Java holds.
 *
 * <p>They come in groups, each of which fills the range evenly by itself: how far the groups differ
 * tells how exact a share is. The criteria take the dimensions in the order of their ids, so that
 * their order in the file changes no figure.
 */
public final class Samples {
  public static final long SEED = 20_040_315;

  /** Each group: a power of two, as the sequence asks for. */
  private static final int EACH = 64;

  /** Criteria up to which eight groups are as exact as 1,000 random draws; beyond, nine are. */
  private static final int FEW_CRITERIA = 12;

  private static final int MOST_GROUPS = 9;
  private static final int STEPS = 1000;

  private final int count;
  private final Map<Criterion, List<Double>> noise = new LinkedHashMap<>();
  private final Map<Criterion, List<Double>> portions = new LinkedHashMap<>();

  private Samples(int count) {
    this.count = count;
  }

  /** How many samples each model has in what is published. */
  static int countFor(List<Criterion> criteria) {
    return EACH * (criteria.size() <= FEW_CRITERIA ? MOST_GROUPS - 1 : MOST_GROUPS);
  }

  /** The first so many: fewer leave the numbers of those that stay. */
  static Samples of(List<Criterion> criteria, long seed, int count) {
    List<Criterion> byId = criteria.stream().sorted(Comparator.comparing(Criterion::id)).toList();
    Samples samples = new Samples(count);
    for (Criterion criterion : criteria) {
      Sobol sobol = Sobol.dimension(byId.indexOf(criterion));
      SplitMix64 around = SplitMix64.named(seed, "around:" + criterion.id());
      SplitMix64 any = SplitMix64.named(seed, "any:" + criterion.id());
      samples.noise.put(criterion, samples.scrambled(sobol, around, Samples::noise));
      samples.portions.put(criterion, samples.scrambled(sobol, any, Samples::portion));
    }
    return samples;
  }

  private List<Double> scrambled(Sobol sobol, SplitMix64 random, DoubleUnaryOperator number) {
    Scrambling scrambling = new Scrambling(random);
    return IntStream.range(0, count)
        .mapToDouble(point -> number.applyAsDouble(scrambling.uniform(sobol.at(point))))
        .boxed()
        .toList();
  }

  /** How many there are for each model. */
  public int count() {
    return count;
  }

  /** How many groups of equal size they come in: as many as divide them, up to nine. */
  public int groups() {
    return IntStream.rangeClosed(1, MOST_GROUPS).filter(each -> count % each == 0).max().orElse(1);
  }

  /** How far off the criterion's weight is in each sample, as a part of the most: -1 to 1. */
  public List<Double> noise(Criterion criterion) {
    return noise.getOrDefault(criterion, List.of());
  }

  /**
   * The criterion's part in each sample of any weights: above 0, to be divided by the sum over the
   * criteria. Exponential variates, which makes the weights uniform on the simplex (Rubinstein and
   * Melamed 1998).
   */
  public List<Double> portions(Criterion criterion) {
    return portions.getOrDefault(criterion, List.of());
  }

  /** Never quite an end, so that no weight vanishes. */
  private static double noise(double uniform) {
    long steps = Math.round((2 * uniform - 1) * STEPS);
    return Math.max(1 - STEPS, Math.min(STEPS - 1, steps)) / (double) STEPS;
  }

  private static double portion(double uniform) {
    return Math.max(1, Math.round(-StrictMath.log(uniform) * STEPS)) / (double) STEPS;
  }
}
