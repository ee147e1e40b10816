package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;

/**
 * The least that brings an option past the leader; each is empty where nothing of its kind does.
 *
 * @param rivalry the steps to it
 * @param weight empty for an option that is knocked out
 * @param transfer likewise
 */
public record Overtake(
    Rivalry rivalry,
    Optional<WeightFlip> weight,
    Optional<Transfer> transfer,
    Optional<RatingChange> rating) {
  public Option option() {
    return rivalry.option();
  }
}
