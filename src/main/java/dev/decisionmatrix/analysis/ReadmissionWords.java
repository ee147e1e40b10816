package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.stream.Stream;

/** What would bring back an option whose score or a sub-total is too low, in words. */
public final class ReadmissionWords {
  /** The option, and what brings it back. */
  public static final Sentence BACK = new Sentence("{name} comes back if {}.");

  /** One way, and another one. */
  public static final Sentence EITHER = new Sentence("{}, or if {}");

  /** The criterion, the rating to reach and that found. */
  public static final Sentence RATED = new Sentence("its rating on {name} reaches {} (now {})");

  /** The criterion, the weight to reach and that in use. */
  public static final Sentence WEIGHS_MORE = new Sentence("{name} weighs at least {} (now {})");

  /** The same, the other way. */
  public static final Sentence WEIGHS_LESS = new Sentence("{name} weighs at most {} (now {})");

  /** The option. */
  public static final Sentence NEVER =
      new Sentence("No single rating or weight brings {name} back.");

  private ReadmissionWords() {}

  /** Empty where nothing is too low. */
  public static String of(Analysis analysis, Option option) {
    Readmission back = Readmission.of(analysis, option);
    if (!back.isAsked()) {
      return "";
    }
    List<String> ways =
        Stream.concat(
                back.rating().map(way -> rated(analysis, way)).stream(),
                back.weight().map(ReadmissionWords::weighs).stream())
            .toList();
    if (ways.isEmpty()) {
      return NEVER.with(option.name());
    }
    return BACK.with(
        option.name(), ways.size() > 1 ? EITHER.with(ways.get(0), ways.get(1)) : ways.get(0));
  }

  private static String rated(Analysis analysis, RatingChange way) {
    RatingFigures.Pair told = ratings(analysis, way);
    return RATED.with(way.criterion().name(), told.one(), told.other());
  }

  /** The rating to reach, and that found. */
  static RatingFigures.Pair ratings(Analysis analysis, RatingChange way) {
    Criterion on = way.criterion();
    return analysis.ratings().figures(on).reaching(way.at(), way.now(), on.scale());
  }

  private static String weighs(WeightFlip way) {
    RatingFigures.Pair told = weights(way);
    return (way.upward() ? WEIGHS_MORE : WEIGHS_LESS)
        .with(way.criterion().name(), told.one(), told.other());
  }

  /** The weight to reach, and that in use. */
  static RatingFigures.Pair weights(WeightFlip way) {
    return new RatingFigures.Pair(
        way.shown().text(told(way)) + "%",
        way.shown().text(Rounding.rounded(100 * way.now())) + "%");
  }

  /** As percent, never less of a change than it takes. */
  public static double told(WeightFlip way) {
    return Rounding.reaching(
        Rounding.rounded(100 * way.at()), 100 * way.now(), way.shown().digits(), 100);
  }
}
