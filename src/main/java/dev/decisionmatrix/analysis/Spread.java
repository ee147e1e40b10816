package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;

/** How far teams differ on a criterion: the lowest and the highest of their weights. */
public record Spread(Criterion criterion, double lowest, double highest) {}
