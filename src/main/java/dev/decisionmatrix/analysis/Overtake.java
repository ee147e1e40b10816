package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The least that brings an option past the leader; each is empty where nothing of its kind does.
 * Weight and rating make the option lead; where weight moves and a third option is ahead of both by
 * then, that one is named.
 *
 * @param rivalry the steps to it
 * @param weight the least change of one weight at which the lead goes from the leader straight to
 *     the option; empty for an option that is knocked out
 * @param transfer the least move of weight; empty likewise
 * @param before who leads once so much weight has moved, where it is another one
 * @param rating the least change of one rating that makes the option lead
 */
public record Overtake(
    Rivalry rivalry,
    Optional<WeightFlip> weight,
    Optional<Transfer> transfer,
    Optional<Option> before,
    Optional<RatingChange> rating) {
  /** Fewer than scores have: once the weight has moved, its option and the leader tie. */
  public static final int TIE_DIGITS = 6;

  /**
   * Of an option, by where the leader leads as each weight changes.
   *
   * @param contending all that are behind the leader, in file order
   */
  static Overtake of(Rivalry rivalry, List<WeightStability> weights, List<Rivalry> contending) {
    Optional<Transfer> transfer = rivalry.smallestTransfer();
    return new Overtake(
        rivalry,
        weights.stream()
            .flatMap(weight -> taking(rivalry, weight))
            .min(Rounding.comparing(WeightFlip::change)),
        transfer,
        transfer.flatMap(moved -> before(moved, contending)),
        rivalry.smallestRatingChange());
  }

  public Option option() {
    return rivalry.option();
  }

  /** Where its line is the first to cross the leader's. */
  private static Stream<WeightFlip> taking(Rivalry rivalry, WeightStability weight) {
    return rivalry
        .flip(weight.criterion())
        .filter(
            flip ->
                (flip.upward() ? weight.above() : weight.below())
                    .filter(rivalry.option()::equals)
                    .isPresent())
        .stream();
  }

  /** How far another is behind the leader once the weight has moved. */
  public OptionalDouble behindThen(Rivalry other) {
    return transfer.stream().mapToDouble(moved -> behind(other, moved)).findFirst();
  }

  private static double behind(Rivalry other, Transfer moved) {
    double gained = other.ahead(moved.from()) - other.ahead(moved.to());
    return Rounding.rounded(other.distance() - 100 * moved.share() * gained);
  }

  private static Optional<Option> before(Transfer moved, List<Rivalry> contending) {
    return contending.stream()
        .filter(other -> Rounding.rounded(behind(other, moved), TIE_DIGITS) < 0)
        .min(Comparator.comparingDouble(other -> behind(other, moved)))
        .map(Rivalry::option);
  }
}
