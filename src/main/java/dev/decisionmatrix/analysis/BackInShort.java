package dev.decisionmatrix.analysis;

import dev.decisionmatrix.analysis.ChangesInShort.Names;
import dev.decisionmatrix.analysis.ChangesInShort.Room;
import dev.decisionmatrix.model.Option;
import java.util.Optional;

/** What brings back an option whose score or a sub-total is too low, in the few words of a list. */
public final class BackInShort {
  /** In a list that has the option's name over it. */
  public static final Sentence BACK = new Sentence("It comes back if {}");

  public static final String NO_WEIGHT = "It is knocked out, and no single weight brings it back";

  public static final String NO_RATING = "No single rating brings it back";

  /** Of an option further behind. */
  public static final Sentence OTHER = new Sentence("{}: comes back if {}");

  public static final Sentence OTHER_NEVER =
      new Sentence("{}: no single rating or weight brings it back");

  /** The criterion, the weight to reach and that in use. */
  public static final Sentence WEIGHS_MORE = new Sentence("{} weighs at least {} (now {})");

  /** The same, the other way. */
  public static final Sentence WEIGHS_LESS = new Sentence("{} weighs at most {} (now {})");

  private final Analysis analysis;
  private final Names names;

  BackInShort(Analysis analysis, Names names) {
    this.analysis = analysis;
    this.names = names;
  }

  /** The least change of one weight; empty where nothing is too low. */
  Optional<String> weight(Option option) {
    return whenAsked(option)
        .map(back -> weighs(back, Room.BESIDE_ANOTHER).map(BACK::with).orElse(NO_WEIGHT));
  }

  /** The least change of one rating. */
  Optional<String> rating(Option option) {
    return whenAsked(option)
        .map(
            back ->
                back.rating()
                    .map(way -> BACK.with(rated(way, Room.BESIDE_ANOTHER)))
                    .orElse(NO_RATING));
  }

  /** One of the two, with the option's name. */
  Optional<String> other(Option option) {
    String name = names.of(option);
    return whenAsked(option)
        .map(
            back ->
                way(back, Room.IN_A_CROWD)
                    .map(way -> OTHER.with(name, way))
                    .orElseGet(() -> OTHER_NEVER.with(name)));
  }

  private Optional<Readmission> whenAsked(Option option) {
    return Optional.of(Readmission.of(analysis, option)).filter(Readmission::isAsked);
  }

  private Optional<String> way(Readmission back, Room room) {
    return back.rating().map(way -> rated(way, room)).or(() -> weighs(back, room));
  }

  private String rated(RatingChange way, Room room) {
    RatingFigures.Pair told = ReadmissionWords.ratings(analysis, way);
    return ChangesInShort.READMITS.with(names.of(way.criterion(), room), told.one(), told.other());
  }

  private Optional<String> weighs(Readmission back, Room room) {
    return back.weight()
        .map(
            way -> {
              RatingFigures.Pair told = ReadmissionWords.weights(way);
              return (way.upward() ? WEIGHS_MORE : WEIGHS_LESS)
                  .with(names.of(way.criterion(), room), told.one(), told.other());
            });
  }
}
