package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.Optional;

/**
 * The least that brings an option past the leader; each is empty where nothing of its kind does.
 *
 * @param weight empty for an option that is knocked out
 * @param transfer likewise
 */
public record Overtake(
    Option option,
    Optional<WeightFlip> weight,
    Optional<Transfer> transfer,
    Optional<RatingChange> rating) {}
