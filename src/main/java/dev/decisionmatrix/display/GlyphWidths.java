package dev.decisionmatrix.display;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Arial's advance widths in thousandths of its size; of rarer characters near enough. */
final class GlyphWidths {
  /** Thousandths of the font size, for the characters from space to tilde. */
  private static final int[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  /** Signs that the workbook itself uses, in both weights alike. */
  private static final Map<Integer, Integer> SIGNS = signs();

  private static Map<Integer, Integer> signs() {
    Map<Integer, Integer> signs = new HashMap<>();
    put(signs, 1000, "\u2026\u2014");
    put(signs, 350, "\u2022");
    put(signs, 604, "\u25A0");
    put(signs, 990, "\u25C4\u25BA");
    put(signs, 549, "\u2260\u2264\u2265\u00B1");
    put(signs, 584, "\u2212\u00D7");
    put(signs, 333, "\u203A\u2039\u00B7");
    put(signs, 708, "\u251C\u2524");
    put(signs, 278, "\u2018\u2019");
    put(signs, 500, "\u201C\u201D\u201E");
    return signs;
  }

  private static void put(Map<Integer, Integer> signs, int width, String these) {
    these.chars().forEach(sign -> signs.put(sign, width));
  }

  /** A letter of another alphabet: the mean of Greek and Cyrillic, rounded up. */
  private static final int OTHER = 620;

  /** Han, kana, hangul and most pictures are as wide as they are high. */
  private static final int SQUARE = 1000;

  private GlyphWidths() {}

  /** Of a line, in thousandths of the font's size. */
  static long of(String line, Arial.Weight weight) {
    boolean bold = weight == Arial.Weight.BOLD;
    int[] widths = bold ? BOLD : REGULAR;
    long thousandths = 0;
    int at = 0;
    while (at < line.length()) {
      char character = line.charAt(at);
      if (character >= ' ' && character <= '~') {
        thousandths += widths[character - ' '];
        at++;
      } else {
        int point = line.codePointAt(at);
        thousandths += ofAny(point, bold);
        at += Character.charCount(point);
      }
    }
    return thousandths;
  }

  /** An accent takes no room beside its letter. */
  private static long ofAny(int point, boolean bold) {
    Integer sign = SIGNS.get(point);
    if (sign != null) {
      return sign;
    }
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    return plain.codePoints().mapToLong(part -> width(part, bold)).sum();
  }

  private static int width(int point, boolean bold) {
    if (point >= ' ' && point <= '~') {
      return (bold ? BOLD : REGULAR)[point - ' '];
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      case Character.UPPERCASE_LETTER -> bold ? 760 : 720;
      case Character.DASH_PUNCTUATION, Character.OTHER_PUNCTUATION -> 556;
      case Character.OTHER_LETTER -> isSquare(point) ? SQUARE : OTHER;
      case Character.OTHER_SYMBOL, Character.SURROGATE, Character.UNASSIGNED -> SQUARE;
      default -> OTHER;
    };
  }

  /** Hangul falls apart into its letters when normalised; each of them is counted as square. */
  private static boolean isSquare(int point) {
    return Character.isIdeographic(point) || (point >= 0x1100 && point <= 0x11FF) || point > 0x2E7F;
  }
}
