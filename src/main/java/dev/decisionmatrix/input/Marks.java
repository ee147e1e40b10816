package dev.decisionmatrix.input;

import java.util.List;
import java.util.Optional;

/** Marks that people put around a value, and that CSV takes for a part of it. */
final class Marks {
  private static final List<String> PAIRS =
      List.of(
          "''",
          "\u2018\u2019",
          "\u201A\u2018",
          "\u201C\u201D",
          "\u201E\u201C",
          "\u201E\u201D",
          "\u00AB\u00BB",
          "\u00BB\u00AB",
          "\u2039\u203A",
          "``",
          "\u00B4\u00B4",
          "\u2032\u2032");

  private Marks() {}

  /** What stands between such marks; empty where there are none. */
  static Optional<String> inside(String text) {
    return PAIRS.stream()
        .filter(pair -> text.length() > 2 && isAround(text, pair))
        .findFirst()
        .map(pair -> TextRules.tidy(text.substring(1, text.length() - 1)));
  }

  private static boolean isAround(String text, String pair) {
    return text.charAt(0) == pair.charAt(0) && text.charAt(text.length() - 1) == pair.charAt(1);
  }
}
