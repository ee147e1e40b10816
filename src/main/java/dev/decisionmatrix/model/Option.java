package dev.decisionmatrix.model;

/** What can be chosen. The id names it in files, the name in everything that people read. */
public record Option(String id, String name, String description) {
  /**
   * By the id alone, which is unique in a decision: it is asked for by every cell of a workbook.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Option that
            && id.equals(that.id)
            && name.equals(that.name)
            && description.equals(that.description));
  }
}
