package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import java.util.OptionalInt;

/**
 * An option's place in a ranking.
 *
 * @param score 0 to 100, rounded to nine decimals
 * @param rank 1 is best, ties share the best (1, 1, 3); empty when knocked out
 */
public record Standing(Option option, double score, OptionalInt rank) {}
