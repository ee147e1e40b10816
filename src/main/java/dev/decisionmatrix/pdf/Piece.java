package dev.decisionmatrix.pdf;

/**
 * Characters in one font and one style that belong to one tag, in the order in which they are read.
 *
 * @param rightToLeft whether each stands to the left of the one before
 */
record Piece(String text, FontFile font, Style style, Tag tag, boolean rightToLeft) {
  static Piece of(String text, FontFile font, Style style, Tag tag) {
    return new Piece(text, font, style, tag, false);
  }

  double width() {
    return width(text);
  }

  double width(String part) {
    return font.width(part) * style.size() / 1000;
  }

  boolean continues(Piece before) {
    return font == before.font && tag == before.tag && style.equals(before.style);
  }

  Piece with(String other) {
    return new Piece(other, font, style, tag, rightToLeft);
  }

  Piece turned() {
    return new Piece(text, font, style, tag, true);
  }
}
