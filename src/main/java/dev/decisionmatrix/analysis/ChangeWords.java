package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What would change the result, for each option that does not lead: sentences in one place for
 * workbook, report, ADR and JSON. Points have one decimal; weights at least one, and two of a
 * sentence as many as it takes to tell them apart; ratings those that their criterion asks for.
 */
public final class ChangeWords {
  /** The option, the leader, the criterion, the weight to pass and that in use. */
  public static final Sentence WEIGHS_MORE =
      new Sentence("{name} passes {name} if {name} weighs more than {} (now {}).");

  /** The same, the other way. */
  public static final Sentence WEIGHS_LESS =
      new Sentence("{name} passes {name} if {name} weighs less than {} (now {}).");

  /** The option, the leader, the share of all weight, the criterion it leaves, the one it joins. */
  public static final Sentence MOVED =
      new Sentence(
          "{name} passes {name} if more than {} percentage points of weight move from {name} to"
              + " {name}.");

  /** The same, and who leads then. */
  public static final Sentence MOVED_BEHIND =
      new Sentence(
          "{name} passes {name} if more than {} percentage points of weight move from {name} to"
              + " {name}, but {name} leads then.");

  /** The option, the leader, the criterion, the rating to pass and that found. */
  public static final Sentence RAISED =
      new Sentence("{name} passes {name} if its rating on {name} gets better than {} (now {}).");

  /** The option, the leader twice, the criterion, the rating to pass and that found. */
  public static final Sentence LOWERED =
      new Sentence(
          "{name} passes {name} if the rating of {name} on {name} gets worse than {} (now {}).");

  /** The option, the leader, the criterion, what it demands and the leader's rating. */
  public static final Sentence KNOCKED_OUT =
      new Sentence("{name} leads if {name} is knocked out: on {name} it must reach {} (now {}).");

  /** The option, the criterion, the rating to reach and that found. */
  public static final Sentence READMITTED =
      new Sentence("{name} leads if its rating on {name} reaches {} (now {}).");

  /** The option, the leader. */
  public static final Sentence NO_WEIGHT =
      new Sentence("No single weight makes {name} take the lead from {name}.");

  /** The option, the leader. */
  public static final Sentence NO_MOVE =
      new Sentence("No move of weight between two criteria makes {name} pass {name}.");

  /** The option, the criterion, its rating and what it must reach. */
  public static final Sentence OUT =
      new Sentence("{name} is knocked out: on {name} it is rated {} and must reach {}.");

  /** The option, a cost, what it comes to and what it may. */
  public static final Sentence EXCEEDS =
      new Sentence("{name} is knocked out: {name} is {} and must not exceed {}.");

  /** The option, its highest, the leader, the leader's lowest. */
  public static final Sentence EVIDENCE =
      new Sentence(
          "Evidence that is missing could take {name} up to {} points; {name} has at least {}"
              + " points.");

  /** The leader, the option and its highest. */
  public static final Sentence EVIDENCE_OUT =
      new Sentence(
          "Evidence that is missing could knock out {name}; {name} has up to {} points then.");

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
      demands.put(criterion, out(analysis, analysis.ratings().at(criterion, option)));
    }
    String below = TooLowWords.of(result, analysis.scenario().mustReachTotal());
    String back = ReadmissionWords.of(analysis, option);
    String cheaper = CheaperWords.of(analysis, option);
    Overtake overtake = analysis.stability().overtake(option).orElse(null);
    if (overtake == null) {
      return new ChangesTold(demands, below, back, cheaper, "", "", "", "");
    }
    Option leader = analysis.verdict().leader().orElseThrow();
    return new ChangesTold(
        demands,
        below,
        back,
        cheaper,
        result.knockedOut() ? "" : weight(overtake, leader),
        result.knockedOut() ? "" : moved(overtake, leader),
        below.isEmpty() ? rating(analysis, overtake, leader) : "",
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
    return least(
        analysis, Stability::smallestRatingChange, (way, leader) -> rating(analysis, way, leader));
  }

  private static <T> Optional<String> least(
      Analysis analysis, Function<Stability, Optional<T>> way, BiFunction<T, Option, String> told) {
    return analysis
        .verdict()
        .leader()
        .flatMap(leader -> way.apply(analysis.stability()).map(found -> told.apply(found, leader)));
  }

  private static String out(Analysis analysis, Rating rating) {
    RatingFigures.Pair told =
        analysis
            .ratings()
            .figures(rating.criterion())
            .pair(rating.rating().orElseThrow(), rating.criterion().mustReach().orElseThrow());
    return (rating.criterion().isCost() ? EXCEEDS : OUT)
        .with(
            rating.option().name(),
            rating.criterion().name(),
            told.one(),
            told.other() + Demand.behind(rating.criterion()));
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
            percent(way.at(), way.shown()) + "%",
            percent(way.now(), way.shown()) + "%");
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
        percent(way.share(), way.shown()),
        way.from().name(),
        way.to().name());
  }

  private static String movedBehind(Transfer way, Option leader, Option before) {
    return MOVED_BEHIND.with(
        way.passing().name(),
        leader.name(),
        percent(way.share(), way.shown()),
        way.from().name(),
        way.to().name(),
        before.name());
  }

  private static String percent(double share, Decimals shown) {
    return shown.text(Rounding.rounded(100 * share));
  }

  private static String rating(Analysis analysis, Overtake overtake, Option leader) {
    return overtake
        .rating()
        .map(way -> rating(analysis, way, leader))
        .orElseGet(
            () -> NoRating.of(analysis).leads().with(overtake.option().name(), leader.name()));
  }

  private static String rating(Analysis analysis, RatingChange way, Option leader) {
    String passing = way.passing().name();
    String criterion = way.criterion().name();
    RatingFigures.Pair told =
        analysis.ratings().figures(way.criterion()).worked(way.at(), way.now());
    String at = told.one();
    String now = told.other();
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
}
