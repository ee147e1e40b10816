package dev.decisionmatrix.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Names within running text: in quotes, wherever there are no italics. A medium that has them finds
 * the names again by the quotes.
 */
public final class SetApart {
  public static final String OPEN = "\u201c";
  public static final String CLOSE = "\u201d";

  /** A stretch of text. */
  public record Part(String text, Kind kind) {
    /** What it is. */
    public enum Kind {
      WORDS,
      NAME
    }
  }

  private SetApart() {}

  /** The name in quotes. */
  public static String quoted(String name) {
    return OPEN + name + CLOSE;
  }

  /** The text in parts: each of these names where it stands in quotes, without them; the rest. */
  public static List<Part> parts(String text, Collection<String> names) {
    List<String> longestFirst =
        names.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
      String name = nameAt(text, at, longestFirst);
      if (at >= from && !name.isEmpty()) {
        add(parts, text.substring(from, at), Part.Kind.WORDS);
        add(parts, name, Part.Kind.NAME);
        from = at + quoted(name).length();
      }
    }
    add(parts, text.substring(from), Part.Kind.WORDS);
    return parts;
  }

  private static String nameAt(String text, int at, List<String> names) {
    return names.stream().filter(name -> text.startsWith(quoted(name), at)).findFirst().orElse("");
  }

  private static void add(List<Part> parts, String text, Part.Kind kind) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, kind));
    }
  }
}
