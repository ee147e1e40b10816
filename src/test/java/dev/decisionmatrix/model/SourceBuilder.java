package dev.decisionmatrix.model;

/** A source for tests: nothing is known of it but what a test states. */
public final class SourceBuilder {
  private final String title;
  private String id;
  private String author = "";
  private String publisher = "";
  private String published = "";
  private String url = "";
  private String accessed = "";
  private String note = "";
  private boolean counts = true;

  private SourceBuilder(String title) {
    this.title = title;
    id = DecisionBuilder.id(title);
  }

  /** Its id is its title in lower case. */
  public static SourceBuilder aSource(String title) {
    return new SourceBuilder(title);
  }

  public SourceBuilder id(String text) {
    id = text;
    return this;
  }

  public SourceBuilder author(String text) {
    author = text;
    return this;
  }

  public SourceBuilder publisher(String text) {
    publisher = text;
    return this;
  }

  public SourceBuilder published(String text) {
    published = text;
    return this;
  }

  public SourceBuilder url(String text) {
    url = text;
    return this;
  }

  public SourceBuilder accessed(String text) {
    accessed = text;
    return this;
  }

  public SourceBuilder note(String text) {
    note = text;
    return this;
  }

  public SourceBuilder switchedOff() {
    counts = false;
    return this;
  }

  public Source build() {
    return new Source(id, title, author, publisher, published, url, accessed, note, counts);
  }
}
