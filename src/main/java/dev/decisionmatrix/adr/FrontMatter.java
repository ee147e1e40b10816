package dev.decisionmatrix.adr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values so that YAML reads them back as the same text. */
final class FrontMatter {
  /** Begins with a letter, and holds no sign that YAML reads as its own. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ._/-]*");

  private FrontMatter() {}

  /** A list in one line; empty for none. */
  static String list(List<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream().map(FrontMatter::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** One text, without quotes where it means itself anyway. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /** A double-quoted scalar, so that nothing in it has a meaning of its own. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (printable(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append(
                    point > 0xFFFF ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean printable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
