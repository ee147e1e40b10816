package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The weights that are tried behind the robustness figures: points of the sequence of Sobol',
 * scrambled at random as the seed says. Constants with three decimals, so that a sheet holds
 * exactly what Java holds.
 *
 * <p>They come in groups, each of which fills the range evenly by itself: how far the groups differ
 * tells how exact a share is. Up to {@value #MOST_TURNS} groups are made of the same points, as the
 * criteria take the numbers of a point in turn: the second criterion has the first one's, the first
 * the last one's, and so on. What one criterion's weight may be every other's may be too, so these
 * are as good as others. The turns and the dimensions go by the ids of the criteria, so that their
 * order in the file changes no figure.
 */
public final class Samples {
  public static final long SEED = 20_040_315;

  /** Each group: a power of two, as the sequence asks for. */
  private static final int EACH = 64;

  /** Criteria up to which four times 64 samples are more exact than 1,000 random draws. */
  private static final int FEWEST_CRITERIA = 2;

  private static final int FEWEST_SAMPLES = 4 * EACH;

  /** Criteria up to which eight groups are as exact as 1,000 random draws; beyond, nine are. */
  private static final int FEW_CRITERIA = 5;

  private static final int MOST_GROUPS = 9;
  private static final int MOST_TURNS = 5;
  private static final int STEPS = 1000;

  /** By id. */
  private final List<Criterion> criteria;

  private final int count;
  private final List<List<Double>> noise = new ArrayList<>();
  private final List<List<Double>> portions = new ArrayList<>();

  private Samples(List<Criterion> byId, int count) {
    criteria = byId;
    this.count = count;
  }

  /** How many samples each model has in what is published. */
  static int countFor(List<Criterion> criteria) {
    if (criteria.size() <= FEWEST_CRITERIA) {
      return FEWEST_SAMPLES;
    }
    return EACH * (criteria.size() <= FEW_CRITERIA ? MOST_GROUPS - 1 : MOST_GROUPS);
  }

  /** The first so many: fewer leave the numbers of those that stay. */
  static Samples of(List<Criterion> criteria, long seed, int count) {
    List<Criterion> byId = criteria.stream().sorted(Comparator.comparing(Criterion::id)).toList();
    Samples samples = new Samples(byId, count);
    for (int dimension = 0; dimension < byId.size(); dimension++) {
      String id = byId.get(dimension).id();
      Sobol sobol = Sobol.dimension(dimension);
      SplitMix64 around = SplitMix64.named(seed, "off:" + id);
      SplitMix64 any = SplitMix64.named(seed, "any weight:" + id);
      samples.noise.add(samples.scrambled(sobol, around, Samples::noise));
      samples.portions.add(samples.scrambled(sobol, any, Samples::portion));
    }
    return samples;
  }

  private List<Double> scrambled(Sobol sobol, SplitMix64 random, DoubleUnaryOperator number) {
    Scrambling scrambling = new Scrambling(random);
    return IntStream.range(0, points())
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

  /** The criteria in the order in which they take the numbers of a point in turn. */
  public List<Criterion> inTurn() {
    return criteria;
  }

  /** In how many ways the criteria take the numbers of a point, one after the other. */
  public int turns() {
    return Math.min(criteria.size(), MOST_TURNS);
  }

  /** How many points there are, each with a number for each criterion. */
  public int points() {
    return IntStream.range(0, count).map(this::point).max().orElse(-1) + 1;
  }

  /** Which point a sample is of, from 0. */
  public int point(int sample) {
    return sample / (EACH * turns()) * EACH + sample % EACH;
  }

  /** By how many places the criteria are on in a sample, from 0. */
  public int turn(int sample) {
    return sample / EACH % turns();
  }

  /** How far off the criterion's weight is in each sample, as a part of the most: -1 to 1. */
  public List<Double> noise(Criterion criterion) {
    return ofSamples(noise, criterion);
  }

  /**
   * The criterion's part in each sample of any weights: above 0, to be divided by the sum over the
   * criteria. Exponential variates, which makes the weights uniform on the simplex (Rubinstein and
   * Melamed 1998).
   */
  public List<Double> portions(Criterion criterion) {
    return ofSamples(portions, criterion);
  }

  /** The same of each point, for the criterion that has it before anyone has moved on. */
  public List<Double> noiseOfPoints(Criterion first) {
    return noise.get(criteria.indexOf(first));
  }

  public List<Double> portionsOfPoints(Criterion first) {
    return portions.get(criteria.indexOf(first));
  }

  private List<Double> ofSamples(List<List<Double>> numbers, Criterion criterion) {
    int all = criteria.size();
    int place = criteria.indexOf(criterion);
    return IntStream.range(0, count)
        .mapToObj(sample -> numbers.get((place - turn(sample) + all) % all).get(point(sample)))
        .toList();
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
