package dev.decisionmatrix.pdf;

import java.util.List;

/**
 * Pieces that stay on one line, the space after them included.
 *
 * @param width without that space, which may hang over the end of a line
 * @param space the width of that space
 * @param rightToLeft whether its paragraph as a whole runs from right to left
 */
record Word(List<Piece> pieces, double width, double space, boolean rightToLeft) {
  Word {
    pieces = List.copyOf(pieces);
  }

  static Word of(List<Piece> pieces, boolean rightToLeft) {
    double before = 0;
    for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
      before += piece.width();
    }
    Piece last = pieces.get(pieces.size() - 1);
    double wide = last.width();
    String stripped = last.text().stripTrailing();
    boolean tight = stripped.length() == last.text().length();
    double space = tight ? 0 : wide - last.width(stripped);
    double all = before + wide;
    return new Word(pieces, all - space, space, rightToLeft);
  }
}
