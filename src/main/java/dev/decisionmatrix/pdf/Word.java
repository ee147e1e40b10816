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
    double all = pieces.stream().mapToDouble(Piece::width).sum();
    Piece last = pieces.get(pieces.size() - 1);
    String stripped = last.text().stripTrailing();
    double space = last.width() - last.with(stripped).width();
    return new Word(pieces, all - space, space, rightToLeft);
  }
}
