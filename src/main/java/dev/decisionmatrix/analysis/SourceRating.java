package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Source;
import java.util.Optional;

/**
 * What one source makes of one option on one criterion.
 *
 * @param source empty for our own assumptions, which weigh as much as one source
 * @param rating mean of the source's counted claims, in the criterion's unit
 * @param claims counted claims, at least 1
 * @param weight its share of the combined rating, 0 to 1
 */
public record SourceRating(Optional<Source> source, double rating, int claims, double weight) {}
