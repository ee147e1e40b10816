package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
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
    double reached = criterion.value(other);
    return new Rating(
        criterion,
        option,
        OptionalDouble.of(other),
        reached,
        reached,
        reached,
        bySource,
        byRater,
        claims,
        Optional.of(this),
        kept);
  }

  /** What a rater makes of it; empty where it did not rate it. */
  public Optional<Double> by(Rater rater) {
    return byRater.stream()
        .filter(one -> one.rater().equals(rater))
        .findFirst()
        .map(RaterRating::rating);
  }

  /** As a rater's own rating has it; the same where it did not rate the cell, or one is tried. */
  Rating own(Rater rater) {
    Optional<RaterRating> own =
        byRater.stream().filter(one -> one.rater().equals(rater)).findFirst();
    if (own.isEmpty() || tried()) {
      return this;
    }
    double reached = criterion.value(own.get().rating());
    List<Claim> heard = RatersJoined.heardBy(rater, claims);
    return new Rating(
        criterion,
        option,
        OptionalDouble.of(own.get().rating()),
        reached,
        reached,
        reached,
        bySource,
        List.of(own.get()),
        heard,
        Optional.empty(),
        kept);
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
    double[] values =
        bySource.stream()
            .filter(part -> part.source().isPresent())
            .mapToDouble(part -> criterion.value(part.rating()))
            .sorted()
            .toArray();
    return values.length > 1
        && Rounding.rounded(values[values.length - 1] - values[0]) >= DISAGREEMENT;
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
    DoubleSummaryStatistics values = ratings.map(criterion::value).summaryStatistics();
    return values.getCount() == 0 ? 0 : values.getMax() - values.getMin();
  }

  /** What a source, or our own assumptions, make of it; empty where they say nothing. */
  public Optional<Double> by(Optional<Source> source) {
    return bySource.stream()
        .filter(one -> one.source().equals(source))
        .findFirst()
        .map(SourceRating::rating);
  }

  /** The rating, or the one that the stand-in corresponds to, in the criterion's unit. */
  public double ratingOrStandIn() {
    return rating.orElseGet(() -> criterion.rating(value));
  }

  /**
   * How far the value has to fall until it falls short of what the criterion demands: to just below
   * that. Empty where there is no evidence, where nothing is demanded or no more than the worst.
   */
  public OptionalDouble outBy() {
    OptionalDouble demanded = criterion.demandedValue();
    return !missing() && demanded.isPresent() && Rounding.rounded(demanded.getAsDouble()) > 0
        ? OptionalDouble.of(Math.abs(demanded.getAsDouble() - value))
        : OptionalDouble.empty();
  }

  /**
   * Whether it is left to evidence that is missing if the option reaches what the criterion
   * demands: at its worst it does not.
   */
  public boolean mayFallShort() {
    return missing() && !criterion.isReachedBy(Rounding.rounded(criterion.scale().worst(), kept));
  }

  /** Whether there is evidence that the option falls short of what the criterion demands. */
  public boolean fallsShort() {
    return rating.isPresent()
        && !criterion.isReachedBy(Rounding.rounded(rating.getAsDouble(), kept));
  }
}
