package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import java.util.List;

/**
 * The first of an option's demands that missing evidence decides, in words: those of criteria come
 * first, then those of costs, then those of groups, then that of the score.
 */
record OpenDemand(
    Ratings ratings, List<Criterion> criteria, List<Subtotal> groups, OptionResult.Total total) {
  /** Empty where there is none. */
  String words() {
    boolean isTotal = total == OptionResult.Total.OPEN;
    int demands = criteria.size() + groups.size() + (isTotal ? 1 : 0);
    String more = demands > 1 ? VerdictWords.MORE_DEMANDS.with(String.valueOf(demands)) : "";
    if (!criteria.isEmpty()) {
      Criterion first = criteria.get(0);
      return (first.isCost() ? VerdictWords.COST_DEMAND : VerdictWords.DEMAND)
          .with(first.name(), ratings.figures(first).demand(first) + Demand.behind(first), more);
    }
    if (!groups.isEmpty()) {
      return VerdictWords.SUBTOTAL_DEMAND.with(
          groups.get(0).group().text(), Rounding.asTyped(groups.get(0).mustReach()), more);
    }
    return isTotal
        ? VerdictWords.TOTAL_DEMAND.with(Rounding.asTyped(ratings.knockOuts().mustReachTotal()))
        : "";
  }
}
