package dev.decisionmatrix.json;

import java.io.Writer;

/** An index of decisions, written entry by entry: there may be too many to be held. */
public final class IndexJson implements AutoCloseable {
  static final String DECISIONS = "decisions";

  private final JsonText json;

  public IndexJson(Writer text) {
    this.json =
        JsonText.begin(
            text, version -> version.whole(Schema.VERSION_KEY, Schema.VERSION), DECISIONS);
  }

  /** The next one, in the order of the ids. */
  public void add(IndexEntry entry) {
    json.next(
        () -> {
          json.text("id", entry.id());
          json.text("title", entry.title());
          json.text("status", entry.status());
          json.text("date", entry.date());
          json.text("chosen", entry.chosen());
          json.text("verdict", entry.verdict());
          json.texts("leaders", entry.leaders());
          json.number("lead", entry.lead());
          json.texts("open", entry.open());
          json.texts("files", entry.files());
          json.text("notBuilt", entry.notBuilt());
        });
  }

  /** Ends the text and closes the writer. */
  @Override
  public void close() {
    json.end();
  }
}
