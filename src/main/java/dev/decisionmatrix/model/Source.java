package dev.decisionmatrix.model;

/**
 * Something that is cited. Whatever is not known is an empty text: nothing is made up.
 *
 * @param title in square brackets when it was supplied by us
 * @param counts false where its people switched it off: none of its claims takes part then
 */
public record Source(
    String id,
    String title,
    String author,
    String publisher,
    String published,
    String url,
    String accessed,
    String note,
    boolean counts) {
  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
