package dev.decisionmatrix.model;

/** What people chose, and why. The tool never sets it. */
public record Choice(Option option, String because) {}
