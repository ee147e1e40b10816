package dev.decisionmatrix.model;

/**
 * A team that was asked and has not weighed yet: it takes no part in any figure, unless it rates.
 *
 * @param power what it will count, once it has; what its ratings count now
 */
public record AwaitedTeam(String id, String name, double power) {}
