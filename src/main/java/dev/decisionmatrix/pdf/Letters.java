package dev.decisionmatrix.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader takes for letters: a character with the marks that belong to it. */
final class Letters {
  private static final String OPENING = "([{<\u00AB\u2039\u2264";
  private static final String CLOSING = ")]}>\u00BB\u203A\u2265";

  private Letters() {}

  static List<String> of(String text) {
    List<String> letters = new ArrayList<>();
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      letters.add(text.substring(start, end));
      start = end;
    }
    return letters;
  }

  /** How a letter looks where text runs from right to left: brackets open to the left. */
  static String mirrored(String letter) {
    int opening = OPENING.indexOf(letter);
    if (opening >= 0) {
      return CLOSING.substring(opening, opening + 1);
    }
    int closing = CLOSING.indexOf(letter);
    return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
  }
}
