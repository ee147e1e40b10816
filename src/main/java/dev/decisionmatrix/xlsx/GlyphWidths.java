package dev.decisionmatrix.xlsx;

import java.text.Normalizer;

/**
 * How wide text is, without a font at hand.
 *
 * <p>The workbook is set in Arial because it is there or has a twin of the same widths everywhere:
 * Windows and macOS have it, Google Sheets begins with it, and Liberation Sans, Nimbus Sans and
 * Helvetica share its metrics. One table of advance widths is thus right for all of them, which no
 * table is for Calibri.
 */
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

  /** A letter of another alphabet: the mean of Greek and Cyrillic, rounded up. */
  private static final int OTHER = 620;

  /** Han, kana, hangul and most pictures are as wide as they are high. */
  private static final int SQUARE = 1000;

  private GlyphWidths() {}

  /** The width of a line in points. */
  static double of(String line, TextStyle style) {
    int[] widths = style.bold() ? BOLD : REGULAR;
    long thousandths = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character < ' ' || character > '~') {
        return ofAny(line, style);
      }
      thousandths += widths[character - ' '];
    }
    return thousandths * style.size() / 1000;
  }

  private static double ofAny(String line, TextStyle style) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFD);
    long thousandths = plain.codePoints().mapToLong(point -> width(point, style.bold())).sum();
    return thousandths * style.size() / 1000;
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
      case Character.DASH_PUNCTUATION, Character.OTHER_PUNCTUATION -> point == '—' ? SQUARE : 556;
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
