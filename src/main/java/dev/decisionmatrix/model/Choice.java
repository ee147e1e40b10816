package dev.decisionmatrix.model;

/**
 * What people chose, and why. The tool never sets it.
 *
 * @param because Markdown as it was written; may be empty
 */
public record Choice(Option option, String because) {}
