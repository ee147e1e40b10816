package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.function.Function;

/** What the leader's points cost, in a sentence that a sheet can build by formula. */
public final class CostWords {
  /** The leader, the next cheaper option on the frontier, percent of cost, points. */
  public static final Sentence LESS =
      new Sentence("{} leads; {} costs {}% less for {} points less.");

  /** The leader. */
  public static final Sentence LEAST = new Sentence("{} leads, and no other costs less.");

  /** The leader. */
  public static final Sentence LEAST_KNOWN =
      new Sentence("{} leads, and none whose cost is known costs less.");

  /** The leader. */
  public static final Sentence UNKNOWN = new Sentence("{} leads; what it costs is not known.");

  private CostWords() {}

  /** The sentence; empty without a leader. */
  public static Optional<String> sentence(Analysis analysis, Function<Option, String> names) {
    Costs costs = analysis.costs();
    return analysis
        .ranking()
        .leader()
        .filter(leader -> costs.isAny())
        .map(leader -> sentence(costs, leader, names));
  }

  private static String sentence(Costs costs, Option leader, Function<Option, String> names) {
    String name = names.apply(leader);
    Costed own = costs.of(leader);
    if (own.cost().isEmpty()) {
      return UNKNOWN.with(name);
    }
    Optional<CostStep> cheaper = costs.cheaperThan(leader);
    if (cheaper.isEmpty()) {
      return (isAllKnown(costs) ? LEAST : LEAST_KNOWN).with(name);
    }
    CostStep other = cheaper.get();
    double cost = own.cost().getAsDouble();
    return LESS.with(
        name,
        names.apply(other.option()),
        Rounding.points(100 * (cost - other.cost()) / cost),
        Rounding.points(Rounding.rounded(own.score() - other.score())));
  }

  /** Whether the cost of every contender is known. */
  public static boolean isAllKnown(Costs costs) {
    return costs.options().stream().noneMatch(one -> one.kind() == Costed.Kind.UNKNOWN);
  }
}
