package dev.decisionmatrix.model;

/**
 * A team that was asked and has not weighed yet: it takes no part in any figure.
 *
 * @param power what it will count, once it has
 */
public record AwaitedTeam(String id, String name, double power) {}
