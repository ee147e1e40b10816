package dev.decisionmatrix.pdf;

/** Characters in one font and one style that belong to one tag. */
record Piece(String text, FontFile font, Style style, Tag tag) {
  double width() {
    return font.width(text) * style.size() / 1000;
  }

  boolean continues(Piece before) {
    return font == before.font && tag == before.tag && style.equals(before.style);
  }

  Piece with(String other) {
    return new Piece(other, font, style, tag);
  }
}
