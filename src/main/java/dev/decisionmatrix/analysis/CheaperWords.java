package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * At which costs an option contends again that nothing but its costs keeps out, in words: of each
 * demand that it misses the first of the costs, and where its score would rank. Where ratings are
 * held against one another, its coming back moves those of others, and no rank is told.
 */
public final class CheaperWords {
  /** The option, and its costs. */
  public static final Sentence BACK = new Sentence("{name} comes back if {}.");

  /** The option, its costs, the rank it would have, and of how many. */
  public static final Sentence RANKS =
      new Sentence("{name} comes back if {}, and would rank {} of {} then.");

  /** A cost, what it may come to and what it does. */
  public static final Sentence COSTS = new Sentence("{name} costs at most {} (now {})");

  /** Between two of them. */
  public static final String AND = " and ";

  private CheaperWords() {}

  /** The costs alone; empty where anything else keeps it out, or nothing does. */
  public static String costs(Analysis analysis, Option option) {
    Ratings ratings = analysis.ratings();
    List<String> costs = new ArrayList<>();
    for (Demand demand : ratings.knockOuts().missed(option)) {
      demand.either().stream()
          .filter(Criterion::isCost)
          .findFirst()
          .ifPresent(cost -> costs.add(costs(ratings.at(cost, option), ratings.figures(cost))));
    }
    boolean byThese = costs.size() == ratings.knockOuts().missed(option).size();
    if (costs.isEmpty() || !byThese || ratings.knockOuts().isBelow(option)) {
      return "";
    }
    return String.join(AND, costs);
  }

  /** The same in a sentence. */
  public static String of(Analysis analysis, Option option) {
    String all = costs(analysis, option);
    if (all.isEmpty()) {
      return "";
    }
    if (!analysis.ratings().relative().isEmpty()) {
      return BACK.with(option.name(), all);
    }
    List<Standing> contenders = analysis.ranking().contenders();
    double score = analysis.ranking().of(option).score();
    long ahead = contenders.stream().filter(one -> one.score() > score).count();
    return RANKS.with(
        option.name(), all, String.valueOf(ahead + 1), String.valueOf(contenders.size() + 1));
  }

  private static String costs(Rating rating, RatingFigures figures) {
    Criterion cost = rating.criterion();
    RatingFigures.Pair told =
        figures.pair(rating.rating().orElseThrow(), cost.mustReach().orElseThrow());
    return COSTS.with(cost.name(), told.other(), told.one());
  }
}
