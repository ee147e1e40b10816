package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.model.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Scores as people's own tables have them. A score of 0 to 100 points goes this much of the way
 * from worst to best of the scale that all criteria share, or else of the decision's: the weighted
 * mean of the ratings. A criterion with another scale counts by the share of it that is reached.
 * The sum is that mean times the points that the weights add up to: of the team looked at, or of
 * the group if all its teams gave as many; else, and for ranks and comparisons in pairs, of 100.
 *
 * <p>Both put the options in the order of the scores. Edwards 1977; Pugh 1981 for a scale about 0.
 *
 * @param isSum whether it is the sum, not the mean
 * @param points that the weights add up to
 */
public record OwnUnits(boolean isSum, Scale scale, double points) {
  /** Decimals of either. */
  public static final int DIGITS = 2;

  /** Of weights that are not given in points. */
  public static final double NO_POINTS = 100;

  /** Empty where scores are points of 100 alone. */
  public static Optional<OwnUnits> of(Analysis analysis) {
    ShowAs wanted = analysis.decision().policy().showAs();
    return wanted == ShowAs.POINTS
        ? Optional.empty()
        : Optional.of(
            new OwnUnits(
                wanted == ShowAs.SUM, analysis.decision().commonScale(), points(analysis)));
  }

  /** Rounded to nine decimals. */
  public double of(double score) {
    return Rounding.rounded((isSum ? points : 1) * mean(score));
  }

  private double mean(double score) {
    return scale.worst() + score / 100 * (scale.best() - scale.worst());
  }

  /** {@code 3.84} or {@code 384}. */
  public String figure(double score) {
    return shown().number(Rounding.rounded(of(score), DIGITS));
  }

  /**
   * Means with two decimals; sums with two at most, as whole ratings and points give whole ones.
   */
  public Decimals shown() {
    return isSum ? Decimals.AS_TYPED : Decimals.TWO;
  }

  /** {@code 3.84 of 5}, {@code 1.2 on a scale from 6 to 1}, {@code a sum of 384}. */
  public String words(double score) {
    return isSum ? "a sum of " + figure(score) : figure(score) + " " + ofScale();
  }

  /** Over figures: {@code Mean, of 5}. */
  public String head() {
    return isSum ? "Sum" : "Mean, " + (isPlain() ? "of " + best() : worst() + " to " + best());
  }

  /** What the figures are. */
  public String title() {
    return isSum
        ? "Sum: weight points times ratings"
        : "Mean of the ratings, from %s to %s".formatted(worst(), best());
  }

  /** How they come about, in a sentence. */
  public String how(Analysis analysis) {
    String place =
        "the score as a place on the scale from %s (worst) to %s (best)".formatted(worst(), best())
            + (isShared(analysis)
                ? ", which is the weighted mean of the ratings."
                : ". A criterion with a scale of its own counts by the share of it that is"
                    + " reached.");
    return isSum
        ? "The points that the weights add up to, times "
            + place
            + " Where teams gave sums that differ, ranks or comparisons in pairs, the weights"
            + " count as 100 points."
        : Phrases.capitalised(place);
  }

  /** The same with what it is about. */
  public String told(Analysis analysis) {
    String how = how(analysis);
    return head() + ": " + how.substring(0, 1).toLowerCase(Locale.ROOT) + how.substring(1);
  }

  private static boolean isShared(Analysis analysis) {
    return analysis.decision().criteria().stream()
        .allMatch(one -> one.scale().equals(analysis.decision().commonScale()));
  }

  private String ofScale() {
    return isPlain() ? "of " + best() : "on a scale from %s to %s".formatted(worst(), best());
  }

  private boolean isPlain() {
    return scale.worst() >= 0 && scale.best() > scale.worst();
  }

  private String worst() {
    return RatingFigures.exact(scale.worst());
  }

  private String best() {
    return RatingFigures.exact(scale.best());
  }

  /** The points that a team's weights add up to. */
  public static double points(Team team) {
    if (team.raw() instanceof PointWeights given) {
      return Sum.of(given.points().values().stream().mapToDouble(each -> each));
    }
    return team.raw() instanceof PercentWeights given
        ? Sum.of(given.percent().values().stream().mapToDouble(each -> each))
        : NO_POINTS;
  }

  private static double points(Analysis analysis) {
    return analysis
        .scenario()
        .weightsOf()
        .map(OwnUnits::points)
        .orElseGet(() -> together(analysis.decision().teams()));
  }

  private static double together(List<Team> teams) {
    double first = points(teams.get(0));
    return teams.stream()
            .allMatch(team -> Rounding.rounded(points(team)) == Rounding.rounded(first))
        ? first
        : NO_POINTS;
  }
}
