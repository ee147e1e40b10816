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
  /** As a record would by itself, which takes Java long. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Source that
            && id.equals(that.id)
            && title.equals(that.title)
            && author.equals(that.author)
            && publisher.equals(that.publisher)
            && published.equals(that.published)
            && url.equals(that.url)
            && accessed.equals(that.accessed)
            && note.equals(that.note)
            && counts == that.counts);
  }

  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
