package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ratings of options that were compared in pairs on a criterion: their priorities, which are the
 * principal eigenvector of the judgements.
 *
 * <p>Where options are compared on every criterion, a rating is the priority itself, so that a
 * score is the sum of weight times priority (distributive mode, Saaty 1980). Beside criteria whose
 * ratings run over a scale, priorities that share 1 among all options would hardly differ; there
 * each is divided by the largest, so that the best option has 1 as the best of a scale has (ideal
 * mode, Belton and Gear 1983). Ratings lie from 0 to 1, rounded to nine decimals.
 */
public final class Priorities {
  /** What is said of whoever compared. */
  public static final String CLAIM = "compared in pairs by us";

  private Priorities() {}

  /** Whether the best option of a criterion has 1, rather than its share of all. */
  public static boolean isIdeal(Decision decision) {
    return decision.inPairs().size() < decision.criteria().size();
  }

  /** How a criterion's options compare; empty where they were rated. */
  public static Optional<PairwiseComparison<Option>> of(Decision decision, Criterion criterion) {
    return Optional.ofNullable(decision.inPairs().get(criterion)).map(PairwiseComparison::of);
  }

  /** The same with a claim of our own for each option and criterion that are compared. */
  static Decision rated(Decision decision) {
    if (decision.inPairs().isEmpty()) {
      return decision;
    }
    List<Claim> claims = new ArrayList<>();
    decision.claims().stream()
        .filter(claim -> !decision.inPairs().containsKey(claim.criterion()))
        .forEach(claims::add);
    int number = claims.stream().mapToInt(Claim::number).max().orElse(0);
    for (Map.Entry<Criterion, Judgements<Option>> each : decision.inPairs().entrySet()) {
      Map<Option, Double> weights = PairwiseComparison.of(each.getValue()).weights();
      for (Map.Entry<Option, Double> one : weights.entrySet()) {
        double most = isIdeal(decision) ? most(weights) : 1;
        number++;
        claims.add(
            new Claim(
                number,
                one.getKey(),
                each.getKey(),
                Rounding.rounded(one.getValue() / most),
                Optional.empty(),
                Optional.empty(),
                "",
                CLAIM,
                true));
      }
    }
    return decision.withClaims(claims);
  }

  private static double most(Map<Option, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight).max().orElse(1);
  }
}
