package dev.decisionmatrix.model;

/** What one step of the decision's scale means, in words. */
public record Anchor(double rating, String text) {}
