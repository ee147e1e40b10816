package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Visible;
import java.util.Locale;
import java.util.OptionalInt;

/** White space that looks like the plain kind and is another character, and marks without width. */
final class OddSpace {
  private OddSpace() {}

  static boolean is(int point) {
    return (point != ' ' && Character.isSpaceChar(point))
        || Character.getType(point) == Character.FORMAT;
  }

  static OptionalInt in(String text) {
    return text.codePoints().filter(OddSpace::is).findFirst();
  }

  /** {@code a no-break space [U+00A0]}. */
  static String name(int point) {
    String name = Character.getName(point);
    String words = name == null ? "character" : name.toLowerCase(Locale.ROOT);
    return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words + " " + Visible.name(point);
  }
}
