package dev.decisionmatrix.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a file can hold it: nothing lost, nothing taken for something else. */
final class StoredText {
  private static final int LONGEST = 32_767;

  /** Readers take {@code _x000D_} for the character; its first underscore is escaped in turn. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final String FORMULA_BEGINNINGS = "=+-@'\t";

  private StoredText() {}

  static String of(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a cell holds at most 32,767 characters: " + text);
    }
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      requireStorable(point);
    }
    return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
  }

  /** The text again, as readers take it. */
  static String read(String stored) {
    return stored.contains("_x")
        ? ESCAPED.matcher(stored).replaceAll(StoredText::character)
        : stored;
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }

  /** Whether an engine would take the text for a formula when somebody edits it. */
  static boolean beginsLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }

  private static void requireStorable(int point) {
    boolean control = point < ' ' && point != '\n' && point != '\t';
    boolean half = Character.getType(point) == Character.SURROGATE;
    if (control || half || point == 0xFFFE || point == 0xFFFF) {
      throw new IllegalArgumentException(
          "not storable in a sheet: U+" + Integer.toHexString(point));
    }
  }
}
