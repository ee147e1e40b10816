package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would change the result, for each option that does not lead: sentences in one place for
 * workbook, report, ADR and JSON. Weights have one decimal ({@code 0.0%}), points one ({@code
 * 0.0}), ratings two ({@code 0.00}).
 */
public final class ChangeWords {
  /** The option, the leader, the criterion, the weight to pass and that in use. */
  public static final Sentence WEIGHS_MORE =
      new Sentence("{} passes {} if {} weighs more than {} (now {}).");

  /** The same, the other way. */
  public static final Sentence WEIGHS_LESS =
      new Sentence("{} passes {} if {} weighs less than {} (now {}).");

  /** The option, the leader, the share of all weight, the criterion it leaves, the one it joins. */
  public static final Sentence MOVED =
      new Sentence("{} passes {} if more than {} of the weight moves from {} to {}.");

  /** The same, and who leads then. */
  public static final Sentence MOVED_BEHIND =
      new Sentence(
          "{} passes {} if more than {} of the weight moves from {} to {}, but {} leads then.");

  /** The option, the leader, the criterion, the rating to pass and that found. */
  public static final Sentence RAISED =
      new Sentence("{} passes {} if its rating on {} gets better than {} (now {}).");

  /** The option, the leader twice, the criterion, the rating to pass and that found. */
  public static final Sentence LOWERED =
      new Sentence("{} passes {} if the rating of {} on {} gets worse than {} (now {}).");

  /** The option, the leader, the criterion, what it demands and the leader's rating. */
  public static final Sentence KNOCKED_OUT =
      new Sentence("{} leads if {} is knocked out: on {} it must reach {} (now {}).");

  /** The option, the criterion, the rating to reach and that found. */
  public static final Sentence READMITTED =
      new Sentence("{} leads if its rating on {} reaches {} (now {}).");

  /** The option, the leader. */
  public static final Sentence NO_WEIGHT =
      new Sentence("No single weight makes {} take the lead from {}.");

  /** The option, the leader. */
  public static final Sentence NO_MOVE =
      new Sentence("No move of weight between two criteria makes {} pass {}.");

  /** The option, the leader. */
  public static final Sentence NO_RATING =
      new Sentence("No single rating makes {} lead instead of {}.");

  /** The option, the criterion, its rating and what it must reach. */
  public static final Sentence OUT =
      new Sentence("{} is knocked out: on {} it is rated {} and must reach {}.");

  /** The option, its highest, the leader, the leader's lowest. */
  public static final Sentence EVIDENCE =
      new Sentence(
          "Evidence that is missing could take {} up to {} points; {} has at least {} points.");

  /** The leader, the option and its highest. */
  public static final Sentence EVIDENCE_OUT =
      new Sentence("Evidence that is missing could knock out {}; {} has up to {} points then.");

  /** Between an option and the weight below which it leads. */
  public static final String LEADS_BELOW = " leads below ";

  /** Above which it leads. */
  public static final String LEADS_ABOVE = " leads above ";

  public static final String LEADER_STAYS = "Nobody: the leader stays whatever it weighs";

  private ChangeWords() {}

  /**
   * What would bring the option to the lead; empty for the leader and for contenders when there is
   * no single leader.
   */
  public static List<String> of(Analysis analysis, Option option) {
    return told(analysis, option).sentences();
  }

  static ChangesTold told(Analysis analysis, Option option) {
    OptionResult result = analysis.option(option);
    Map<Criterion, String> demands = new LinkedHashMap<>();
    for (Criterion criterion : result.knockedOutBy()) {
      demands.put(criterion, out(analysis.ratings().at(criterion, option)));
    }
    Overtake overtake = analysis.stability().overtake(option).orElse(null);
    if (overtake == null) {
      return new ChangesTold(demands, "", "", "", "");
    }
    Option leader = analysis.verdict().leader().orElseThrow();
    return new ChangesTold(
        demands,
        result.knockedOut() ? "" : weight(overtake, leader),
        result.knockedOut() ? "" : moved(overtake, leader),
        rating(overtake, leader),
        evidence(analysis, analysis.option(leader), result));
  }

  /** The least change of one weight that changes the leader, whoever passes. */
  public static Optional<String> nearestFlip(Analysis analysis) {
    return least(analysis, Stability::nearestFlip, ChangeWords::weight);
  }

  /** The least move of weight, whoever passes. */
  public static Optional<String> smallestTransfer(Analysis analysis) {
    return least(analysis, Stability::smallestTransfer, ChangeWords::moved);
  }

  /** The least change of one rating, whoever passes. */
  public static Optional<String> smallestRatingChange(Analysis analysis) {
    return least(analysis, Stability::smallestRatingChange, ChangeWords::rating);
  }

  /**
   * Who leads where the weight is outside the interval of the leader; empty where there is none.
   */
  public static Optional<String> beyond(WeightStability weight) {
    if (weight.stableFrom().isEmpty()) {
      return Optional.empty();
    }
    String from = LEADS_BELOW + Rounding.percent(weight.stableFrom().orElseThrow());
    String to = LEADS_ABOVE + Rounding.percent(weight.stableTo().orElseThrow());
    String told =
        Stream.of(
                weight.below().map(option -> option.name() + from),
                weight.above().map(option -> option.name() + to))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(told.isEmpty() ? LEADER_STAYS : told);
  }

  private static <T> Optional<String> least(
      Analysis analysis, Function<Stability, Optional<T>> way, BiFunction<T, Option, String> told) {
    return analysis
        .verdict()
        .leader()
        .flatMap(leader -> way.apply(analysis.stability()).map(found -> told.apply(found, leader)));
  }

  private static String out(Rating rating) {
    return OUT.with(
        rating.option().name(),
        rating.criterion().name(),
        rating(rating.rating().orElseThrow()),
        rating(rating.criterion().mustReach().orElseThrow()));
  }

  private static String weight(Overtake overtake, Option leader) {
    return overtake
        .weight()
        .map(way -> weight(way, leader))
        .orElseGet(() -> NO_WEIGHT.with(overtake.option().name(), leader.name()));
  }

  private static String weight(WeightFlip way, Option leader) {
    return (way.upward() ? WEIGHS_MORE : WEIGHS_LESS)
        .with(
            way.passing().name(),
            leader.name(),
            way.criterion().name(),
            Rounding.percent(way.at()),
            Rounding.percent(way.now()));
  }

  private static String moved(Overtake overtake, Option leader) {
    return overtake
        .transfer()
        .map(
            way ->
                overtake
                    .before()
                    .map(before -> movedBehind(way, leader, before))
                    .orElseGet(() -> moved(way, leader)))
        .orElseGet(() -> NO_MOVE.with(overtake.option().name(), leader.name()));
  }

  private static String moved(Transfer way, Option leader) {
    return MOVED.with(
        way.passing().name(),
        leader.name(),
        Rounding.percent(way.share()),
        way.from().name(),
        way.to().name());
  }

  private static String movedBehind(Transfer way, Option leader, Option before) {
    return MOVED_BEHIND.with(
        way.passing().name(),
        leader.name(),
        Rounding.percent(way.share()),
        way.from().name(),
        way.to().name(),
        before.name());
  }

  private static String rating(Overtake overtake, Option leader) {
    return overtake
        .rating()
        .map(way -> rating(way, leader))
        .orElseGet(() -> NO_RATING.with(overtake.option().name(), leader.name()));
  }

  private static String rating(RatingChange way, Option leader) {
    String passing = way.passing().name();
    String criterion = way.criterion().name();
    String at = rating(way.at());
    String now = rating(way.now());
    return switch (way.kind()) {
      case RAISED -> RAISED.with(passing, leader.name(), criterion, at, now);
      case LOWERED -> LOWERED.with(passing, leader.name(), leader.name(), criterion, at, now);
      case KNOCKED_OUT -> KNOCKED_OUT.with(passing, leader.name(), criterion, at, now);
      case READMITTED -> READMITTED.with(passing, criterion, at, now);
    };
  }

  private static String evidence(Analysis analysis, OptionResult leader, OptionResult result) {
    if (!analysis.overtaking().couldComeFirst(result)) {
      return "";
    }
    String passing = result.option().name();
    String leading = leader.option().name();
    String highest = Rounding.points(result.highest());
    return leader.mayBeKnockedOut()
        ? EVIDENCE_OUT.with(leading, passing, highest)
        : EVIDENCE.with(passing, highest, leading, Rounding.points(leader.lowest()));
  }

  private static String rating(double rating) {
    return Rounding.text(rating, 2);
  }
}
