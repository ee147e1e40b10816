package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What changes when one thing is left out, in one place for workbook and report. Points have one
 * decimal.
 */
public final class LeftOutWords {
  /** The leader, as before, and by how many points. */
  public static final Sentence STILL = new Sentence("{name} still leads, by {} points.");

  /** The new leader, and by how many points. */
  public static final Sentence INSTEAD = new Sentence("{name} leads instead, by {} points.");

  /** The leader where nobody led before, and by how many points. */
  public static final Sentence LEADS = new Sentence("{name} leads, by {} points.");

  /** The only contender. */
  public static final Sentence ALONE = new Sentence("{name} is the only option in contention.");

  /** How many. */
  public static final Sentence TIE = new Sentence("{} options share the first rank.");

  public static final String ALL_OUT = "Every option is knocked out.";
  public static final String NOTHING_LEFT = "Nothing is left to rank by.";

  /** Who is first where every option is knocked out. */
  public static final String NONE_FIRST = "none";

  /** Who is first on a tie, before how many. */
  public static final String TIE_OF = "tie of ";

  private LeftOutWords() {}

  /** Who is first; empty where nothing is left to rank by. */
  public static Optional<String> first(Optional<Ranking> ranking) {
    return ranking.map(found -> found.leader().map(Option::name).orElseGet(() -> several(found)));
  }

  private static String several(Ranking ranking) {
    int first = ranking.first().size();
    return first == 0 ? NONE_FIRST : TIE_OF + first;
  }

  /** Whether others are first than before, by these words. */
  public static boolean changes(Optional<Ranking> before, Optional<Ranking> without) {
    return without.isPresent() && !first(without).equals(first(before));
  }

  /**
   * One sentence.
   *
   * @param before the ranking with nothing left out
   * @param without empty where nothing is left to rank by
   */
  public static String of(Ranking before, Optional<Ranking> without) {
    return without.map(after -> after(before, after)).orElse(NOTHING_LEFT);
  }

  private static String after(Ranking before, Ranking after) {
    int first = after.first().size();
    if (first == 0) {
      return ALL_OUT;
    }
    OptionalDouble margin = after.margin();
    Optional<Option> leader = after.leader();
    if (leader.isEmpty()) {
      return TIE.with(String.valueOf(first));
    }
    if (margin.isEmpty()) {
      return ALONE.with(leader.get().name());
    }
    Sentence sentence =
        before.leader().isEmpty() ? LEADS : before.leader().equals(leader) ? STILL : INSTEAD;
    return sentence.with(leader.get().name(), Rounding.points(margin.getAsDouble()));
  }
}
