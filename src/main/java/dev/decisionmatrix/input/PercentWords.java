package dev.decisionmatrix.input;

import java.util.regex.Pattern;

/** How people write per cent, apart from the sign. */
final class PercentWords {
  /** Behind a number. */
  static final String PATTERN =
      "(?i:per ?cents?|percentages?|pct\\.?|prozent|v\\.? ?h\\.?|pour ?cents?|por ?cientos?|por"
          + " ?cento|per ?cento|procent|proc\\.)";

  private static final Pattern UNIT = Pattern.compile(".*([%\\uFF05]|\\b" + PATTERN + ").*");

  private PercentWords() {}

  /** Whether a unit or a heading speaks of percent. */
  static boolean in(String text) {
    return UNIT.matcher(text).matches();
  }
}
