package dev.decisionmatrix.saved;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escape {@code _x000D_}, by which workbooks write what XML cannot hold. */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString(
                        Integer.parseInt(Objects.requireNonNull(found.group(1)), 16))));
  }
}
