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
    if (words.isEmpty()) {
      return new Line(List.of(), 0);
    }
    List<Piece> pieces = joined(words);
    boolean rightToLeft = words.get(0).rightToLeft();
    List<Placed> placed =
        ordered(pieces) ? oneByOne(pieces) : LineOrder.placed(pieces, rightToLeft);
    double space = words.get(words.size() - 1).space();
    double width = 0;
    for (Placed each : placed) {
      width += each.piece().width();
    }
    return new Line(rightToLeft ? moved(placed, -space) : placed, width - space);
  }

  private static boolean ordered(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (LineOrder.matters(piece.text())) {
        return false;
      }
    }
    return true;
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
    List<Piece> joined = new ArrayList<>();
    Piece open = words.get(0).pieces().get(0);
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      for (Piece piece : word.pieces()) {
        if (!piece.continues(open)) {
          joined.add(open.with(text.toString()));
          open = piece;
          text.setLength(0);
        }
        text.append(piece.text());
      }
    }
    joined.add(open.with(text.toString()));
    return joined;
  }
}
