package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text as it is shown.
 *
 * @param width without the space at its end
 */
record Line(List<Placed> pieces, double width) {
  /** A piece and how far from the line's start it begins. */
  record Placed(Piece piece, double x) {}

  Line {
    pieces = List.copyOf(pieces);
  }

  static Line of(List<Word> words) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    for (Piece piece : joined(words)) {
      placed.add(new Placed(piece, x));
      x += piece.width();
    }
    double space = words.isEmpty() ? 0 : words.get(words.size() - 1).space();
    return new Line(placed, x - space);
  }

  private static List<Piece> joined(List<Word> words) {
    List<Piece> pieces = new ArrayList<>();
    for (Word word : words) {
      for (Piece piece : word.pieces()) {
        int last = pieces.size() - 1;
        if (last >= 0 && piece.continues(pieces.get(last))) {
          pieces.set(last, piece.with(pieces.get(last).text() + piece.text()));
        } else {
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }
}
