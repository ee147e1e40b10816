package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would bring an option to the lead, in the few words of a list that has the option's name
 * over it. The same ways as {@link ChangeWords}.
 */
public final class ChangesInShort {
  /** The criterion, the weight to pass and that in use. */
  public static final Sentence WEIGHS_MORE = new Sentence("{} weighs more than {} (now {})");

  /** The same, the other way. */
  public static final Sentence WEIGHS_LESS = new Sentence("{} weighs less than {} (now {})");

  public static final String NO_WEIGHT = "No single weight does";

  /** The share of all weight, the criterion it leaves, the one it joins; within a sentence. */
  public static final Sentence MOVES =
      new Sentence("more than {} of the weight moves from {} to {}");

  /** The same at the beginning of one. */
  public static final Sentence MOVED = new Sentence(Phrases.capitalised(MOVES.pattern()));

  /** Behind it, where another leads then. */
  public static final Sentence BEHIND = new Sentence(", but {} leads then");

  public static final String NO_MOVE = "No move of weight between two criteria does";

  /** The criterion, the rating to pass and that found; within a sentence. */
  public static final Sentence RAISES = new Sentence("its rating on {} is better than {} (now {})");

  public static final Sentence RAISED = new Sentence(Phrases.capitalised(RAISES.pattern()));

  /** The leader, the criterion, the rating to pass and that found. */
  public static final Sentence LOWERED =
      new Sentence("The rating of {} on {} is worse than {} (now {})");

  /** The leader, the criterion, what it demands and the rating found. */
  public static final Sentence KNOCKED_OUT =
      new Sentence("{} is knocked out: on {} worse than {} (now {})");

  /** The criterion, the rating to reach and that found; within a sentence. */
  public static final Sentence READMITS = new Sentence("its rating on {} reaches {} (now {})");

  public static final Sentence READMITTED = new Sentence(Phrases.capitalised(READMITS.pattern()));

  public static final String OUT = "It is knocked out, so no weight does";

  /** An option further behind, and what would bring it to the lead. */
  public static final Sentence OTHER = new Sentence("{}, if {}");

  /** How many names stand in a line: the more, the shorter each. */
  public enum Room {
    ALONE,
    BESIDE_ANOTHER,
    IN_A_CROWD
  }

  /** Names that a page has room for. */
  public interface Names {
    String of(Option option);

    /** Behind two criteria. */
    String inCrowd(Option option);

    String of(Criterion criterion, Room room);
  }

  private final Analysis analysis;
  private final Names names;
  private final BackInShort back;

  public ChangesInShort(Analysis analysis, Names names) {
    this.analysis = analysis;
    this.names = names;
    back = new BackInShort(analysis, names);
  }

  /** The least change of one weight; empty for the leader, and where there is none. */
  public String weight(Option option) {
    return overtake(option).map(way -> back.weight(option).orElseGet(() -> weight(way))).orElse("");
  }

  private String weight(Overtake overtake) {
    if (isOut(overtake.option())) {
      return OUT;
    }
    return overtake.weight().map(way -> weight(way, Room.ALONE)).orElse(NO_WEIGHT);
  }

  private String weight(WeightFlip way, Room room) {
    return (way.upward() ? WEIGHS_MORE : WEIGHS_LESS)
        .with(
            names.of(way.criterion(), room),
            percent(way.at(), way.shown()),
            percent(way.now(), way.shown()));
  }

  /** The least move of weight; empty likewise, and where the option is knocked out. */
  public String move(Option option) {
    return overtake(option).filter(way -> !isOut(option)).map(this::move).orElse("");
  }

  private String move(Overtake overtake) {
    Room room = overtake.before().isPresent() ? Room.IN_A_CROWD : Room.BESIDE_ANOTHER;
    String behind = overtake.before().map(other -> BEHIND.with(names.inCrowd(other))).orElse("");
    return overtake.transfer().map(way -> move(way, MOVED, room) + behind).orElse(NO_MOVE);
  }

  private String move(Transfer way, Sentence sentence, Room room) {
    return sentence.with(
        percent(way.share(), way.shown()), names.of(way.from(), room), names.of(way.to(), room));
  }

  /** The least change of one rating; empty for the leader, and where there is none. */
  public String rating(Option option) {
    return overtake(option).map(way -> back.rating(option).orElseGet(() -> rating(way))).orElse("");
  }

  private String rating(Overtake overtake) {
    return overtake.rating().map(this::rating).orElse(NoRating.of(analysis).does());
  }

  private String rating(RatingChange way) {
    String leader = names.of(analysis.verdict().leader().orElseThrow());
    RatingFigures.Pair told = told(way);
    String alone = names.of(way.criterion(), Room.ALONE);
    String beside = names.of(way.criterion(), Room.BESIDE_ANOTHER);
    return switch (way.kind()) {
      case RAISED -> RAISED.with(alone, told.one(), told.other());
      case LOWERED -> LOWERED.with(leader, beside, told.one(), told.other());
      case KNOCKED_OUT -> KNOCKED_OUT.with(leader, beside, told.one(), told.other());
      case READMITTED -> READMITTED.with(alone, told.one(), told.other());
    };
  }

  /** One way for an option further behind: a weight, else a move, else a rating. */
  public String other(Option option) {
    return overtake(option)
        .map(
            way -> {
              List<String> ways = ways(way).toList();
              Optional<String> out = back.other(option);
              if (out.isPresent()) {
                return out.get();
              }
              return ways.isEmpty()
                  ? NoRating.of(analysis).never().with(names.of(option))
                  : OTHER.with(names.of(option), ways.get(0));
            })
        .orElse("");
  }

  private Stream<String> ways(Overtake way) {
    return Stream.of(
            way.weight().map(found -> weight(found, Room.BESIDE_ANOTHER)),
            way.transfer()
                .filter(found -> way.before().isEmpty())
                .map(found -> move(found, MOVES, Room.IN_A_CROWD)),
            way.rating().flatMap(this::own))
        .flatMap(Optional::stream);
  }

  /** Only its own: the leader's concerns the second alone. */
  private Optional<String> own(RatingChange way) {
    RatingFigures.Pair told = told(way);
    String on = names.of(way.criterion(), Room.IN_A_CROWD);
    return switch (way.kind()) {
      case RAISED -> Optional.of(RAISES.with(on, told.one(), told.other()));
      case READMITTED -> Optional.of(READMITS.with(on, told.one(), told.other()));
      case LOWERED, KNOCKED_OUT -> Optional.empty();
    };
  }

  private RatingFigures.Pair told(RatingChange way) {
    return analysis.ratings().figures(way.criterion()).worked(way.at(), way.now());
  }

  private Optional<Overtake> overtake(Option option) {
    return analysis.stability().overtake(option);
  }

  private boolean isOut(Option option) {
    return analysis.option(option).knockedOut();
  }

  private static String percent(double share, Decimals shown) {
    return shown.text(Rounding.rounded(100 * share)) + "%";
  }
}
