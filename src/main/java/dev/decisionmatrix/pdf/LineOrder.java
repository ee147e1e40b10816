package dev.decisionmatrix.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pieces of a line stand when some of them run from right to left (Unicode's
 * bidirectional algorithm). They keep the order in which they are read; only their places follow
 * the eye.
 */
final class LineOrder {
  private LineOrder() {}

  static boolean matters(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Whether a paragraph as a whole runs from right to left: its first letter decides. */
  static boolean rightToLeft(String paragraph) {
    return matters(paragraph)
        && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  static List<Line.Placed> placed(List<Piece> pieces, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    Bidi bidi =
        new Bidi(
            text.toString(),
            rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Piece> logical = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      split(piece, start, bidi, logical, levels);
      start += piece.text().length();
    }
    return places(logical, levels);
  }

  private static void split(
      Piece piece, int start, Bidi bidi, List<Piece> logical, List<Integer> levels) {
    int length = piece.text().length();
    for (int from = 0; from < length; ) {
      int level = bidi.getLevelAt(start + from);
      int to = from;
      while (to < length && bidi.getLevelAt(start + to) == level) {
        to++;
      }
      Piece part = piece.with(piece.text().substring(from, to));
      logical.add(level % 2 == 1 ? part.turned() : part);
      levels.add(level);
      from = to;
    }
  }

  private static List<Line.Placed> places(List<Piece> logical, List<Integer> levels) {
    byte[] depths = new byte[levels.size()];
    Integer[] order = new Integer[levels.size()];
    for (int k = 0; k < order.length; k++) {
      depths[k] = levels.get(k).byteValue();
      order[k] = k;
    }
    Bidi.reorderVisually(depths, 0, order, 0, order.length);
    double[] places = new double[order.length];
    double x = 0;
    for (Integer index : order) {
      places[index] = x;
      x += logical.get(index).width();
    }
    List<Line.Placed> placed = new ArrayList<>();
    for (int k = 0; k < places.length; k++) {
      placed.add(new Line.Placed(logical.get(k), places[k]));
    }
    return placed;
  }
}
