package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The random numbers behind the robustness figures: constants, drawn once from a fixed seed, with
 * six decimals so that a sheet holds exactly what Java holds.
 *
 * <p>A criterion's numbers depend on the seed and its id only: the order of the criteria changes no
 * figure, and a new criterion leaves the numbers of the others alone.
 */
public final class Samples {
  /** How many samples each model has in what is published. */
  public static final int COUNT = 1000;

  public static final long SEED = 20_040_315;

  private static final int STEPS = 1_000_000;

  private final int count;
  private final Map<Criterion, List<Double>> noise;
  private final Map<Criterion, List<Double>> portions;

  private Samples(
      int count, Map<Criterion, List<Double>> noise, Map<Criterion, List<Double>> portions) {
    this.count = count;
    this.noise = noise;
    this.portions = portions;
  }

  static Samples of(List<Criterion> criteria, long seed) {
    return of(criteria, seed, COUNT);
  }

  /** The first so many: fewer leave the numbers of those that stay. */
  static Samples of(List<Criterion> criteria, long seed, int count) {
    Map<Criterion, List<Double>> noise = new LinkedHashMap<>();
    Map<Criterion, List<Double>> portions = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      SplitMix64 around = SplitMix64.named(seed, "around:" + criterion.id());
      SplitMix64 any = SplitMix64.named(seed, "any:" + criterion.id());
      noise.put(criterion, Stream.generate(() -> noise(around)).limit(count).toList());
      portions.put(criterion, Stream.generate(() -> portion(any)).limit(count).toList());
    }
    return new Samples(count, noise, portions);
  }

  /** How many there are for each model. */
  public int count() {
    return count;
  }

  /** How far off the criterion's weight is in each sample, as a part of the most: -1 to 1. */
  public List<Double> noise(Criterion criterion) {
    return noise.getOrDefault(criterion, List.of());
  }

  /**
   * The criterion's part in each sample of any weights: above 0, to be divided by the sum over the
   * criteria. Exponential variates, which makes the weights uniform on the simplex.
   */
  public List<Double> portions(Criterion criterion) {
    return portions.getOrDefault(criterion, List.of());
  }

  /** Midpoints of a million steps, so that neither end nor 0 occurs and no weight vanishes. */
  private static double noise(SplitMix64 random) {
    return (2 * random.below(STEPS) + 1 - STEPS) / (double) STEPS;
  }

  private static double portion(SplitMix64 random) {
    double uniform = (2 * random.below(STEPS) + 1) / (2.0 * STEPS);
    return Math.max(1, Math.round(-StrictMath.log(uniform) * STEPS)) / (double) STEPS;
  }
}
