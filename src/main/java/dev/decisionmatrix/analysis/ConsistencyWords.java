package dev.decisionmatrix.analysis;

import java.util.List;
import java.util.Optional;

/** What to tell a team whose comparisons in pairs contradict each other. */
public final class ConsistencyWords {
  /** The consistency ratio, its limit, and the judgements to look at again. */
  public static final Sentence CONTRADICTORY = new Sentence("consistency ratio {} is above {}: {}");

  /** The row's criterion, the column's, how many times as given, how many by the weights. */
  public static final Sentence JUDGEMENT =
      new Sentence("`{}` is {} times as important as `{}`, the weights say {}");

  private ConsistencyWords() {}

  /** Lower case, without a full stop; empty where the judgements are consistent enough. */
  public static Optional<String> of(TeamResult team) {
    return team.consistency()
        .filter(consistency -> !consistency.acceptable())
        .map(
            consistency ->
                CONTRADICTORY.with(
                    Rounding.text(consistency.ratio(), 2),
                    Rounding.text(Consistency.ACCEPTABLE, 2),
                    judgements(consistency.leastConsistent())));
  }

  /** Turned, where needed, so that the row's criterion is the more important one. */
  private static String judgements(List<Judgement> judgements) {
    return String.join("; ", judgements.stream().map(ConsistencyWords::judgement).toList());
  }

  private static String judgement(Judgement judgement) {
    boolean turned = judgement.given() < 1;
    return JUDGEMENT.with(
        (turned ? judgement.column() : judgement.row()).name(),
        Rounding.text(turned ? 1 / judgement.given() : judgement.given(), 2),
        (turned ? judgement.row() : judgement.column()).name(),
        Rounding.text(turned ? 1 / judgement.implied() : judgement.implied(), 2));
  }
}
