package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.ValueFunction;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One cell of the matrix: an option's rating on a criterion, with what it rests on.
 *
 * @param rating in the criterion's unit; empty when no claim counts and nothing is tried
 * @param value the rating on the scale from 0 (worst) to 1 (best), or what stands in for it
 * @param lowest the value by the least favourable source or rater; the stand-in where evidence is
 *     missing
 * @param highest the value by the most favourable source or rater
 * @param bySource one per source that has a counted claim, in the order of the sources file, own
 *     assumptions last
 * @param byRater one per rater who has a counted claim of its own, in the order of raters
 * @param claims the counted claims, in file order
 * @param replaced what these make of it, where another rating is tried
 * @param standard the rating that the criterion holds all others against; empty where it does not
 * @param kept decimals to which ratings of the decision are held against demands
 */
public record Rating(
    Criterion criterion,
    Option option,
    OptionalDouble rating,
    double value,
    double lowest,
    double highest,
    List<SourceRating> bySource,
    List<RaterRating> byRater,
    List<Claim> claims,
    Optional<Rating> replaced,
    OptionalDouble standard,
    int kept) {
  /** Sources that lie this share of the scale apart disagree; 4 and 5 of 5 do not. */
  public static final double DISAGREEMENT = 0.5;

  /** Sources that lie this share of the scale apart differ. */
  public static final double DIFFERENCE = 0.25;

  public Rating {
    bySource = List.copyOf(bySource);
    byRater = List.copyOf(byRater);
    claims = List.copyOf(claims);
  }

  /** The same with another rating tried, which counts as evidence and is not disputed. */
  Rating trying(double other) {
    double reached = worth(other);
    return valued(
        OptionalDouble.of(other), new double[] {reached, reached, reached}, Optional.of(this));
  }

  /** What a rater makes of it; empty where it did not rate it. */
  public Optional<Double> by(Rater rater) {
    return byRater.stream()
        .filter(one -> one.rater().equals(rater))
        .findFirst()
        .map(RaterRating::rating);
  }

  /** The same with ratings held against another one. */
  Rating against(OptionalDouble other) {
    return new Rating(
            criterion,
            option,
            rating,
            value,
            lowest,
            highest,
            bySource,
            byRater,
            claims,
            replaced.map(evidence -> evidence.against(other)),
            other,
            kept)
        .valued();
  }

  /**
   * With the values that its ratings come to; a stand-in stays. Between two sources may lie a peak,
   * so that their mean is worth more than either.
   */
  Rating valued() {
    if (missing()) {
      return this;
    }
    double own = worth(rating.getAsDouble());
    DoubleStream parts = said().map(this::worth);
    DoubleStream all =
        criterion.isLinear() ? parts : DoubleStream.concat(DoubleStream.of(own), parts);
    double[] said = all.sorted().toArray();
    return valued(rating, new double[] {own, said[0], said[said.length - 1]}, replaced);
  }

  /**
   * With another rating.
   *
   * @param values its own, the lowest, the highest
   */
  private Rating valued(OptionalDouble other, double[] values, Optional<Rating> evidence) {
    return new Rating(
        criterion, option, other, values[0], values[1], values[2], bySource, byRater, claims,
        evidence, standard, kept);
  }

  /** What a rating is worth here; to the decimals kept where a hair makes all the difference. */
  public double worth(double other) {
    boolean jumps = criterion.value() instanceof ValueFunction.Limit;
    return criterion.value(jumps ? Rounding.rounded(other, kept) : other, standard);
  }

  /** Whether a what-if stands in the place of the evidence. */
  public boolean tried() {
    return replaced.isPresent();
  }

  /** What the evidence makes of it, whether or not another rating is tried. */
  public Rating byEvidence() {
    return replaced.orElse(this);
  }

  public boolean missing() {
    return rating.isEmpty();
  }

  /** Whether one source, or nothing but our own assumptions, says all there is, to one rater. */
  public boolean alone() {
    return bySource.size() == 1 && byRater.size() < 2 && !tried();
  }

  /** Whether a source stands behind it, and not our own assumptions alone. */
  public boolean cited() {
    return sources() > 0;
  }

  /** How many sources stand behind it; our own assumptions are none. */
  public int sources() {
    return Math.toIntExact(bySource.stream().filter(part -> part.source().isPresent()).count());
  }

  /** Whether there is evidence and it is nothing but our own assumptions. */
  public boolean assumed() {
    return !bySource.isEmpty() && !cited();
  }

  /** Whether the cited sources lie at least half of the scale apart. */
  public boolean sourcesDisagree() {
    return sources() > 1
        && Rounding.rounded(
                apart(
                    bySource.stream()
                        .filter(part -> part.source().isPresent())
                        .mapToDouble(SourceRating::rating)))
            >= DISAGREEMENT;
  }

  /**
   * Whether those who are heard, our own assumptions among them, lie so far apart that they differ.
   */
  public boolean sourcesDiffer() {
    return bySource.size() > 1 && Rounding.rounded(sourcesApart()) >= DIFFERENCE;
  }

  /** How far they are apart, as a share of the scale. */
  public double sourcesApart() {
    return apart(bySource.stream().mapToDouble(SourceRating::rating));
  }

  /** Whether raters lie so far apart that they differ. */
  public boolean ratersDiffer() {
    return byRater.size() > 1 && Rounding.rounded(ratersApart()) >= DIFFERENCE;
  }

  /** How far those who rate it are apart, as a share of the scale. */
  public double ratersApart() {
    return apart(byRater.stream().mapToDouble(RaterRating::rating));
  }

  /** Of costs as a share of the highest, as they have no scale. */
  private double apart(DoubleStream ratings) {
    if (criterion.isCost()) {
      DoubleSummaryStatistics costs = ratings.summaryStatistics();
      return costs.getCount() > 0 && costs.getMax() > 0
          ? (costs.getMax() - costs.getMin()) / costs.getMax()
          : 0;
    }
    DoubleSummaryStatistics values = ratings.map(this::worth).summaryStatistics();
    return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
  }

  /** What a source, or our own assumptions, make of it; empty where they say nothing. */
  public Optional<Double> by(Optional<Source> source) {
    return bySource.stream()
        .filter(one -> one.source().equals(source))
        .findFirst()
        .map(SourceRating::rating);
  }

  /**
   * What methods that know no values reckon with, in the criterion's unit: the rating, or the one
   * that the stand-in corresponds to. Where values are not linear it is the value.
   */
  public double ratingOrStandIn() {
    return criterion.isLinear() ? rating.orElseGet(() -> criterion.rating(value)) : value;
  }

  /** What the criterion demands of it. */
  public Demanded demanded() {
    return new Demanded(this);
  }

  /** How much worse it has to get to fall short; see {@link Demanded#outBy}. */
  public OptionalDouble outBy() {
    return demanded().outBy();
  }

  /** The ratings by each source and rater, or the one that is tried. */
  DoubleStream said() {
    return tried()
        ? DoubleStream.of(rating.orElseThrow())
        : DoubleStream.concat(
            bySource.stream().mapToDouble(SourceRating::rating),
            byRater.stream().mapToDouble(RaterRating::rating));
  }

  /**
   * Whether it is left to evidence that is missing if the option reaches what the criterion
   * demands: at its worst it does not.
   */
  public boolean mayFallShort() {
    return missing() && demanded().failsAtWorst();
  }

  /** Whether there is evidence that the option falls short of what the criterion demands. */
  public boolean fallsShort() {
    return rating.isPresent() && !demanded().isReachedBy(rating.getAsDouble());
  }
}
