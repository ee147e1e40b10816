package dev.decisionmatrix.problem;

import java.text.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from right to left within a message, set apart so that the words around it keep their order
 * (Unicode Standard Annex 9, isolates). Other text stays as it is.
 */
final class Isolated {
  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String BY_ITS_FIRST_LETTER = "\u2068";
  private static final String END = "\u2069";

  /** What a message quotes, or the path that it begins with. */
  private static final Pattern QUOTED = Pattern.compile("(?<=`)[^`]*(?=`)");

  private Isolated() {}

  /** A whole text, such as a path. */
  static String whole(String text) {
    return turns(text) ? BY_ITS_FIRST_LETTER + text + END : text;
  }

  /** What a message quotes, each for itself. */
  static String quotes(String message) {
    return turns(message)
        ? QUOTED.matcher(message).replaceAll(part -> Matcher.quoteReplacement(whole(part.group())))
        : message;
  }

  /** A line of a file, which runs from left to right as a table does. */
  static String line(String line) {
    return turns(line) ? LEFT_TO_RIGHT + line + END : line;
  }

  private static boolean turns(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
