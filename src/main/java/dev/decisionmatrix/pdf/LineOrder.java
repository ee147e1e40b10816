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
  /** The first writing from right to left. */
  private static final char HEBREW = 0x0590;

  private LineOrder() {}

  static boolean matters(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) >= HEBREW && !isBetweenQuotesAndArrows(text.charAt(k))) {
        return requiresBidi(text);
      }
    }
    return false;
  }

  /** What ordinary text holds beyond letters; all of it goes with what stands beside it. */
  private static boolean isBetweenQuotesAndArrows(char one) {
    return (one >= 0x2010 && one < 0x2028) || (one >= 0x2070 && one < 0x2C00);
  }

  private static boolean requiresBidi(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /**
   * Whether a paragraph as a whole runs from right to left: most of its letters decide, not the
   * first, for many an English sentence begins with the name of an option. The first decides
   * between equals.
   */
  static boolean rightToLeft(String paragraph) {
    if (!matters(paragraph)) {
      return false;
    }
    long leftward = paragraph.codePoints().filter(LineOrder::isLeftward).count();
    long rightward = paragraph.codePoints().filter(LineOrder::isRightward).count();
    return leftward > rightward || (leftward == rightward && leftwardFollows(paragraph, 0));
  }

  private static boolean isLeftward(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isRightward(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /**
   * The text as the algorithm shall see it. A figure that follows a Hebrew or Arabic name in a
   * sentence from left to right would be drawn into the name's direction and come to stand before
   * it; a letter in place of the space between them keeps it after, unless more of the kind
   * follows.
   */
  private static String guarded(String text) {
    StringBuilder guarded = new StringBuilder(text);
    boolean leftward = false;
    for (int k = 0; k < text.length(); k++) {
      boolean startsFigure =
          Character.isDigit(text.charAt(k)) && k > 0 && text.charAt(k - 1) == ' ';
      if (leftward && startsFigure && !leftwardFollows(text, k)) {
        guarded.setCharAt(k - 1, 'a');
      }
      leftward = isLeftward(text.charAt(k)) || (leftward && !isRightward(text.charAt(k)));
    }
    return guarded.toString();
  }

  private static boolean leftwardFollows(String text, int from) {
    return text.substring(from)
        .codePoints()
        .filter(codePoint -> isLeftward(codePoint) || isRightward(codePoint))
        .mapToObj(LineOrder::isLeftward)
        .findFirst()
        .orElse(false);
  }

  static List<Line.Placed> placed(List<Piece> pieces, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    Bidi bidi =
        new Bidi(
            rightToLeft ? text.toString() : guarded(text.toString()),
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
