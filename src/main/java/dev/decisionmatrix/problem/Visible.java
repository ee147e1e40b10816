package dev.decisionmatrix.problem;

import java.util.Locale;

/**
 * Text that shows what it holds. Control characters, line breaks and marks that turn the writing
 * direction appear as {@code [U+001B]}, so that input can neither steer a terminal nor hide.
 */
public final class Visible {
  private static final String TAB = "    ";

  private Visible() {}

  public static String text(String text) {
    int[] points = text.codePoints().toArray();
    return text(points, 0, points.length);
  }

  static String text(int[] points, int from, int to) {
    StringBuilder shown = new StringBuilder();
    for (int index = from; index < to; index++) {
      if (points[index] == '\t') {
        shown.append(TAB);
      } else if (isHidden(points[index])) {
        shown.append(name(points[index]));
      } else {
        shown.appendCodePoint(points[index]);
      }
    }
    return shown.toString();
  }

  /** {@code [U+001B]}. */
  public static String name(int point) {
    return String.format(Locale.ROOT, "[U+%04X]", point);
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0xFEFF;
  }
}
