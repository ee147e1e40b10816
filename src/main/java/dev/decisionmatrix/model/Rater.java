package dev.decisionmatrix.model;

/**
 * A team that rates options itself. It weighs too, unless it is among those that have not weighed.
 */
public record Rater(String id, String name) {}
