package dev.decisionmatrix.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads back what {@link IndexJson} wrote, entry by entry. */
public final class IndexReader implements AutoCloseable {
  /** The text is none that {@link IndexJson} writes. */
  public static final class NoIndex extends IOException {
    private static final long serialVersionUID = 1L;

    NoIndex(String what) {
      super(what);
    }
  }

  private final JsonParser json;

  public IndexReader(InputStream text) throws IOException {
    this.json = new JsonFactory().createParser(text);
    expect(JsonToken.START_OBJECT, next());
    expectKey(Schema.VERSION_KEY);
    expect(JsonToken.VALUE_NUMBER_INT, next());
    if (!json.getText().equals(String.valueOf(Schema.VERSION))) {
      throw new NoIndex("its `" + Schema.VERSION_KEY + "` is not " + Schema.VERSION);
    }
    expectKey(IndexJson.DECISIONS);
    expect(JsonToken.START_ARRAY, next());
  }

  /** The next one; empty after the last. */
  public Optional<IndexEntry> read() throws IOException {
    JsonToken token = next();
    if (token == JsonToken.END_ARRAY) {
      expect(JsonToken.END_OBJECT, next());
      return Optional.empty();
    }
    expect(JsonToken.START_OBJECT, token);
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (token = next(); token == JsonToken.FIELD_NAME; token = next()) {
      members.put(json.currentName(), values(next()));
    }
    expect(JsonToken.END_OBJECT, token);
    return Optional.of(entry(members));
  }

  /** None for null, one for a text or a number, any number for an array. */
  private List<String> values(JsonToken token) throws IOException {
    List<String> values = new ArrayList<>();
    if (token == JsonToken.START_ARRAY) {
      for (JsonToken each = next(); each != JsonToken.END_ARRAY; each = next()) {
        expect(JsonToken.VALUE_STRING, each);
        values.add(json.getText());
      }
    } else if (token != JsonToken.VALUE_NULL) {
      if (!token.isScalarValue()) {
        throw new NoIndex("an object where a value is expected");
      }
      values.add(json.getText());
    }
    return values;
  }

  private static IndexEntry entry(Map<String, List<String>> members) throws IOException {
    return new IndexEntry(
        one(members, "id").orElseThrow(() -> new NoIndex("an entry without `id`")),
        one(members, "title"),
        one(members, "status"),
        one(members, "date"),
        one(members, "chosen"),
        one(members, "verdict"),
        all(members, "leaders"),
        figure(one(members, "lead")),
        all(members, "open"),
        all(members, "files"),
        one(members, "notBuilt"));
  }

  private static OptionalDouble figure(Optional<String> text) throws IOException {
    try {
      return text.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(text.get()));
    } catch (NumberFormatException noNumber) {
      throw new NoIndex("`lead` is no number");
    }
  }

  private static Optional<String> one(Map<String, List<String>> members, String key) {
    return all(members, key).stream().findFirst();
  }

  private static List<String> all(Map<String, List<String>> members, String key) {
    return members.getOrDefault(key, List.of());
  }

  private JsonToken next() throws IOException {
    try {
      JsonToken token = json.nextToken();
      if (token == null) {
        throw new NoIndex("the text ends early");
      }
      return token;
    } catch (JsonProcessingException broken) {
      throw new NoIndex("broken JSON");
    }
  }

  private void expectKey(String key) throws IOException {
    expect(JsonToken.FIELD_NAME, next());
    if (!json.currentName().equals(key)) {
      throw new NoIndex("`" + json.currentName() + "` where `" + key + "` is expected");
    }
  }

  private static void expect(JsonToken expected, JsonToken found) throws IOException {
    if (expected != found) {
      throw new NoIndex("expected " + expected + ", found " + found);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
