package dev.decisionmatrix.edit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** How a line of text is written in YAML. */
final class YamlScalar {
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} ._/()'%+-]*[\\p{L}\\p{M}\\p{N}._/()'%+-])?"
              + "|-?\\d+(\\.\\d+)?");

  /** What some readers of YAML do not take for text. */
  private static final Set<String> WORDS =
      new TreeSet<>(List.of("y", "n", "yes", "no", "on", "off", "true", "false", "null"));

  private YamlScalar() {}

  /** Without quotation marks where it can go without. */
  static String of(String text) {
    boolean isWord = WORDS.contains(text.toLowerCase(Locale.ROOT));
    return PLAIN.matcher(text).matches() && !isWord ? text : doubleQuoted(text);
  }

  /** In the quotation marks that a value had. */
  static String like(ScalarStyle style, String text) {
    return switch (style) {
      case SINGLE_QUOTED -> "'" + text.replace("'", "''") + "'";
      case DOUBLE_QUOTED -> doubleQuoted(text);
      default -> of(text);
    };
  }

  private static String doubleQuoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
