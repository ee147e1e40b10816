package dev.decisionmatrix.pdf;

/** A file carried inside the report. */
public final class Attachment {
  /** What it is to the report. */
  public enum Relation {
    /** What the report was made from. */
    SOURCE("Source"),
    /** What goes with it. */
    SUPPLEMENT("Supplement");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private final String name;
  private final String mimeType;
  private final Relation relation;
  private final byte[] bytes;

  public Attachment(String name, String mimeType, Relation relation, byte[] bytes) {
    this.name = name;
    this.mimeType = mimeType;
    this.relation = relation;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public String mimeType() {
    return mimeType;
  }

  public Relation relation() {
    return relation;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
