package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Rater;

/**
 * What one rater makes of one option on one criterion.
 *
 * @param rating its own claims combined with those that nobody in particular makes, in the
 *     criterion's unit
 * @param claims of its own that count, at least 1
 * @param share what it counts in the mean of the raters, 0 to 1: power by power, or alike where
 *     none of them has power
 */
public record RaterRating(Rater rater, double rating, int claims, double share) {}
