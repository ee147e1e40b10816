package dev.decisionmatrix.adr;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values so that YAML reads them back as the same text. */
final class FrontMatter {
  private FrontMatter() {}

  /** A list in one line. */
  static String list(List<String> items) {
    return items.stream().map(FrontMatter::quoted).collect(Collectors.joining(", ", "[", "]"));
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
