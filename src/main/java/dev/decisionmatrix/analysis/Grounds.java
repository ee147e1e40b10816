package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.function.Predicate;

/**
 * What an option's score rests on, as shares of the weight in use, which sum to 1.
 *
 * @param cited criteria on which a source says something
 * @param assumed criteria on which there are only our own assumptions
 * @param missing criteria on which there is no evidence
 */
public record Grounds(Option option, double cited, double assumed, double missing) {
  /** Below this share of the weight evidence is thin. */
  public static final double FIRM = 0.8;

  public static Grounds of(Analysis analysis, Option option) {
    return new Grounds(
        option,
        share(analysis, option, Rating::cited),
        share(analysis, option, Rating::assumed),
        share(analysis, option, Rating::missing));
  }

  public boolean thin() {
    return cited < FIRM;
  }

  private static double share(Analysis analysis, Option option, Predicate<Rating> which) {
    return Rounding.rounded(
        Sum.of(
            analysis.decision().criteria().stream()
                .filter(criterion -> which.test(analysis.ratings().at(criterion, option)))
                .mapToDouble(criterion -> analysis.weights().of(criterion))));
  }
}
