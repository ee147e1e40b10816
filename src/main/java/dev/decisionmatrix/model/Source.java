package dev.decisionmatrix.model;

/**
 * Something that is cited. Whatever is not known is an empty text: nothing is made up.
 *
 * @param title in square brackets when it was supplied by us
 */
public record Source(
    String id,
    String title,
    String author,
    String publisher,
    String published,
    String url,
    String accessed,
    String note) {}
