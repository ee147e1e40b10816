package dev.decisionmatrix.display;

import java.util.regex.Pattern;

/** Puts a unit behind a figure: {@code 420,000 EUR}, {@code 35%}. */
public final class Units {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** What the house writes without a space before it. */
  private static final Pattern JOINED = Pattern.compile("^[%\u2030].*");

  private Units() {}

  /** The figure alone where there is no unit. */
  public static String behind(String figure, String unit) {
    String line = BLANKS.matcher(unit).replaceAll(" ").strip();
    if (line.isEmpty()) {
      return figure;
    }
    return figure + (JOINED.matcher(line).matches() ? "" : " ") + line;
  }

  static String shortened(String unit, int longest) {
    return unit.codePointCount(0, unit.length()) <= longest
        ? unit
        : unit.substring(0, unit.offsetByCodePoints(0, longest)) + "...";
  }
}
