package dev.decisionmatrix.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into maps, lists, strings, numbers, booleans and null, to look figures up by path. */
public final class JsonTree {
  private final @Nullable Object root;

  private JsonTree(@Nullable Object root) {
    this.root = root;
  }

  public static JsonTree of(String text) {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(text)) {
      parser.nextToken();
      return new JsonTree(value(parser));
    } catch (IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** All of it. */
  @Nullable Object root() {
    return root;
  }

  /** What stands at {@code options.0.score}. */
  public @Nullable Object at(String path) {
    Object here = root;
    for (String step : path.split("\\.", -1)) {
      if (here instanceof List<?> list) {
        here = list.get(Integer.parseInt(step));
      } else if (here instanceof Map<?, ?> map && map.containsKey(step)) {
        here = map.get(step);
      } else {
        throw new IllegalArgumentException("nothing at " + step + " of " + path);
      }
    }
    return here;
  }

  public double number(String path) {
    return ((Number) at(path)).doubleValue();
  }

  public List<String> keys(String path) {
    Object here = path.isEmpty() ? root : at(path);
    return ((Map<?, ?>) here).keySet().stream().map(Object::toString).toList();
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        members.put(key, value(parser));
      }
      return members;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> parser.getText();
      default -> parser.getDoubleValue();
    };
  }
}
