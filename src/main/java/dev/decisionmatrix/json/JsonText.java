package dev.decisionmatrix.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * JSON as this tool writes it: indented by two spaces, lines end in LF, numbers in their shortest
 * form that reads back as the same double, {@code null} for what is missing or undefined.
 */
final class JsonText {
  /** The library's own way to write doubles: the JDK's changed with version 19. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private interface Step {
    void run() throws IOException;
  }

  private final JsonGenerator json;

  private JsonText(JsonGenerator json) {
    this.json = json;
  }

  /** One object, ended by a line feed. */
  static String of(Consumer<JsonText> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = generator(text)) {
      generator.writeStartObject();
      members.accept(new JsonText(generator));
      generator.writeEndObject();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.append('\n').toString();
  }

  /**
   * Begins an object of some members and, under the key, an array of objects; {@link #end} ends it.
   */
  static JsonText begin(Writer text, Consumer<JsonText> members, String key) {
    try {
      JsonText json = new JsonText(generator(text));
      json.json.writeStartObject();
      members.accept(json);
      json.json.writeArrayFieldStart(key);
      return json;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One more object of the array begun. */
  void next(Runnable members) {
    write(
        () -> {
          json.writeStartObject();
          members.run();
          json.writeEndObject();
        });
  }

  /** Ends what was begun, with a line feed, and closes the writer. */
  void end() {
    write(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private static JsonGenerator generator(Writer text) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(text);
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withRootSeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT));
    return generator;
  }

  void text(String key, String value) {
    write(() -> json.writeStringField(key, value));
  }

  void text(String key, Optional<String> value) {
    value.ifPresentOrElse(known -> text(key, known), () -> nothing(key));
  }

  void number(String key, double value) {
    write(
        () -> {
          json.writeFieldName(key);
          writeNumber(value);
        });
  }

  void number(String key, OptionalDouble value) {
    value.ifPresentOrElse(known -> number(key, known), () -> nothing(key));
  }

  void whole(String key, long value) {
    write(() -> json.writeNumberField(key, value));
  }

  void whole(String key, OptionalInt value) {
    value.ifPresentOrElse(known -> whole(key, known), () -> nothing(key));
  }

  void flag(String key, boolean value) {
    write(() -> json.writeBooleanField(key, value));
  }

  void nothing(String key) {
    write(() -> json.writeNullField(key));
  }

  void object(String key, Runnable members) {
    write(
        () -> {
          json.writeObjectFieldStart(key);
          members.run();
          json.writeEndObject();
        });
  }

  /** An array of objects. */
  <T> void objects(String key, List<T> things, Consumer<T> members) {
    write(
        () -> {
          json.writeArrayFieldStart(key);
          for (T thing : things) {
            json.writeStartObject();
            members.accept(thing);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  void texts(String key, List<String> values) {
    write(
        () -> {
          json.writeArrayFieldStart(key);
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  void numbers(String key, List<Double> values) {
    write(
        () -> {
          json.writeArrayFieldStart(key);
          for (double value : values) {
            writeNumber(value);
          }
          json.writeEndArray();
        });
  }

  private void writeNumber(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite figure: " + value);
    }
    json.writeNumber(value + 0.0);
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
