package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The verdict as a headline and a reason, a line each: for pages that tell it from across a room.
 * Points of the headline are whole, unless whole points would hide on which side of the close call
 * they lie; names are those that the page has room for.
 */
public final class VerdictInShort {
  /** The leader, {@link #points points} and the kind of verdict. */
  public static final Sentence LEADS = new Sentence("{} leads by {} \u2013 {}");

  /** The same of a verdict that was. */
  public static final Sentence LED = new Sentence("{} by {} \u2013 {}");

  /** The leader and the kind of verdict. */
  public static final Sentence ALONE = new Sentence("Only {} is in contention \u2013 {}");

  public static final Sentence TWO_SHARE = new Sentence("{} and {} share first place");

  /** How many. */
  public static final Sentence SHARE = new Sentence("{} options share first place");

  public static final String ALL_OUT = "Every option is knocked out";

  /** How many points of 100, whole. */
  public static final Sentence POINTS = new Sentence("{} points");

  public static final String ONE_POINT = "1 point";
  public static final String LESS = "less than 1 point";

  /** An option, its highest, the leader and the leader's lowest. */
  public static final Sentence OPEN =
      new Sentence("Missing evidence could put {} (up to {}) ahead of {} (at least {}).");

  /** An option, its highest, how many more, and the leader. */
  public static final Sentence OPEN_TO_MORE =
      new Sentence("Missing evidence could put {} (up to {}) and {} more ahead of {}.");

  /** The leader, an option and its highest. */
  public static final Sentence OUTLASTS =
      new Sentence("Missing evidence could knock out {} and put {} (up to {}) first.");

  /** The only option in contention. */
  public static final Sentence OUTLASTED =
      new Sentence("Missing evidence could knock out {}, and no option would be left.");

  /** An option and its highest, where several share first place. */
  public static final Sentence FIRST_ALONE =
      new Sentence("Missing evidence could put {} (up to {}) first.");

  public static final String SAME_SCORE = "They have the same score.";

  /** The leader's share of the samples and percent that weights may be off by, without signs. */
  public static final Sentence CLEAR =
      new Sentence(
          "No missing evidence can change that, and it holds in {}% of the samples with each weight"
              + " off by up to {}%.");

  /** The same, and the least share of the samples. */
  public static final Sentence FRAGILE =
      new Sentence(
          "It holds in {}% of the samples with each weight off by up to {}%; below {}% a lead is"
              + " fragile.");

  public static final String ONLY_ONE = "Every other option misses a demand.";
  public static final String NO_OTHER = "There is no other option.";
  public static final String NONE = "Each of them misses a demand: the ranking says which.";

  /** An option; where no option is good enough, which is told behind it. */
  public static final Sentence IN_SHORT_OPEN = new Sentence("Missing evidence could put {} first.");

  /** Likewise, of one in first place. */
  public static final Sentence IN_SHORT_OUT = new Sentence("Missing evidence could knock out {}.");

  /** Likewise: the leader's share of the samples. */
  public static final Sentence IN_SHORT_HOLDS = new Sentence("It holds in {}% of the samples.");

  /** The best score and what would be good enough. */
  public static final Sentence POOR = new Sentence(" But {} of 100 is not good: {} would be.");

  private final Analysis analysis;
  private final Ranking ranking;
  private final Verdict verdict;

  public VerdictInShort(Analysis analysis) {
    this.analysis = analysis;
    ranking = analysis.ranking();
    verdict = analysis.verdict();
  }

  /**
   * Who leads, by how much and how firmly.
   *
   * @param alone the name of the only option that is named
   * @param beside that of one of two
   */
  public String headline(Function<Option, String> alone, Function<Option, String> beside) {
    return headline(LEADS, alone, beside);
  }

  /** The same of a verdict that was. */
  public String past(Function<Option, String> alone, Function<Option, String> beside) {
    return headline(LED, alone, beside);
  }

  private String headline(
      Sentence leads, Function<Option, String> alone, Function<Option, String> beside) {
    List<Option> first = ranking.first();
    String kind = verdict.kind().word();
    return switch (first.size()) {
      case 0 -> ALL_OUT;
      case 1 ->
          ranking.margin().stream()
              .mapToObj(lead -> leads.with(alone.apply(first.get(0)), points(lead), kind))
              .findFirst()
              .orElseGet(() -> ALONE.with(alone.apply(first.get(0)), kind));
      case 2 -> TWO_SHARE.with(beside.apply(first.get(0)), beside.apply(first.get(1)));
      default -> SHARE.with(String.valueOf(first.size()));
    };
  }

  /** {@code 33 points}. */
  private String points(double lead) {
    double closeCall = analysis.scenario().closeCall();
    String whole = Decimals.WHOLE.text(lead);
    if (lead < 0.5) {
      return LESS;
    }
    if (Rounding.hides(Decimals.WHOLE, lead, closeCall)) {
      return POINTS.with(Rounding.apart(lead, closeCall));
    }
    return whole.equals("1") ? ONE_POINT : POINTS.with(whole);
  }

  /** Why the verdict is of its kind, and whether no option is good enough. */
  public String reason(Function<Option, String> names) {
    return verdict.poor().isEmpty()
        ? inFull(names)
        : inShort(names)
            + POOR.with(
                Rounding.apart(
                    ranking.contenders().get(0).score(),
                    analysis.scenario().goodEnough(),
                    VerdictWords.POOR_DIGITS),
                Rounding.asTyped(analysis.scenario().goodEnough()));
  }

  private String inFull(Function<Option, String> names) {
    if (!verdict.open().isEmpty()) {
      return open(names);
    }
    if (ranking.first().isEmpty()) {
      return NONE;
    }
    if (ranking.first().size() > 1) {
      return SAME_SCORE;
    }
    return switch (verdict.kind()) {
      case OPEN -> throw new IllegalStateException("open without an option that could come first");
      case CLOSE -> verdict.rest().get(0);
      case FRAGILE ->
          FRAGILE.with(share().orElseThrow(), offBy(), Rounding.asTyped(100 * Verdict.FIRM));
      case CLEAR -> clear();
    };
  }

  private String clear() {
    if (ranking.margin().isPresent()) {
      return CLEAR.with(share().orElseThrow(), offBy());
    }
    return analysis.options().size() > 1 ? ONLY_ONE : NO_OTHER;
  }

  private String open(Function<Option, String> names) {
    Map<Option, String> open = verdict.open();
    OptionResult most = analysis.option(open.keySet().iterator().next());
    String name = names.apply(most.option());
    String highest = Rounding.points(most.highest());
    if (isLast(most)) {
      return OUTLASTED.with(name);
    }
    if (ranking.leader().isEmpty()) {
      return FIRST_ALONE.with(name, highest);
    }
    OptionResult leader = analysis.option(ranking.leader().get());
    String leads = names.apply(leader.option());
    OptionalDouble lowest = leader.atLeast();
    if (lowest.isEmpty()) {
      return OUTLASTS.with(leads, name, highest);
    }
    return open.size() == 1
        ? OPEN.with(name, highest, leads, Rounding.points(lowest.getAsDouble()))
        : OPEN_TO_MORE.with(name, highest, String.valueOf(open.size() - 1), leads);
  }

  /** The only option in contention, which may be knocked out. */
  private boolean isLast(OptionResult option) {
    return !analysis.overtaking().couldComeFirst(option);
  }

  private String inShort(Function<Option, String> names) {
    if (!verdict.open().isEmpty()) {
      OptionResult most = analysis.option(verdict.open().keySet().iterator().next());
      Sentence told = isLast(most) ? IN_SHORT_OUT : IN_SHORT_OPEN;
      return told.with(names.apply(most.option()));
    }
    boolean holds = ranking.leader().isPresent() && ranking.margin().isPresent();
    return holds && verdict.kind() != Verdict.Kind.CLOSE
        ? IN_SHORT_HOLDS.with(share().orElseThrow())
        : inFull(names);
  }

  /**
   * How the leader's share of the samples is shown in percent: whole, or with as many decimals as
   * tell it from all of them, or from what would be firm. Empty without a single leader.
   */
  public Optional<Decimals> shareShown() {
    double other = Rounding.rounded(100 * (isFragile() ? Verdict.FIRM : 1));
    return verdict.share().stream()
        .mapToObj(share -> Decimals.WHOLE.apart(Rounding.rounded(100 * share), other))
        .findFirst();
  }

  private boolean isFragile() {
    return verdict.share().isPresent() && verdict.share().getAsDouble() < Verdict.FIRM;
  }

  /** That share, without the sign. */
  public Optional<String> share() {
    return shareShown()
        .map(shown -> shown.text(Rounding.rounded(100 * verdict.share().orElseThrow())));
  }

  private String offBy() {
    return Rounding.asTyped(analysis.scenario().offBy());
  }
}
