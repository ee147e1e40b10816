package dev.decisionmatrix.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What the published JSON holds, as JSON Schema 2020-12: every key, its unit and its range. */
public enum Schema {
  /** Of the figures of a decision. */
  DECISION,
  /** Of the index of decisions. */
  INDEX,
  /** Of what {@code --format json} tells of a run. */
  RUN;

  /** Raised when a key goes or means something else; new keys leave it as it is. */
  static final int VERSION = 1;

  /** The first key of each text. */
  static final String VERSION_KEY = "schemaVersion";

  /** As it is typed, and as its file begins. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema itself. */
  public String text() {
    String name = word() + ".schema.json";
    try (InputStream file =
        Objects.requireNonNull(Schema.class.getResourceAsStream(name), "no resource " + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
