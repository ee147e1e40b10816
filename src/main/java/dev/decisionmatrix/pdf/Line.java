package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    if (words.isEmpty()) {
      return new Line(List.of(), 0);
    }
    List<Piece> pieces = joined(words);
    boolean rightToLeft = words.get(0).rightToLeft();
    boolean ordered = pieces.stream().noneMatch(piece -> LineOrder.matters(piece.text()));
    List<Placed> placed = ordered ? oneByOne(pieces) : LineOrder.placed(pieces, rightToLeft);
    double space = words.get(words.size() - 1).space();
    double width = pieces(placed).mapToDouble(Piece::width).sum() - space;
    return new Line(rightToLeft ? moved(placed, -space) : placed, width);
  }

  private static Stream<Piece> pieces(List<Placed> placed) {
    return placed.stream().map(Placed::piece);
  }

  private static List<Placed> oneByOne(List<Piece> pieces) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    for (Piece piece : pieces) {
      placed.add(new Placed(piece, x));
      x += piece.width();
    }
    return placed;
  }

  private static List<Placed> moved(List<Placed> placed, double by) {
    return placed.stream().map(each -> new Placed(each.piece(), each.x() + by)).toList();
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
