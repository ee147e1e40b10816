package dev.decisionmatrix.problem;

/**
 * An excerpt made ready for a terminal: tabs are spaces, control characters visible, a long line
 * cut around the marked part.
 *
 * @param indent columns before the marked part
 * @param width columns of the marked part, at least 1
 */
record Marked(String line, int indent, int width) {
  private static final int WIDEST = 100;
  private static final int BEFORE = 30;
  private static final String CUT = "...";

  static Marked of(Excerpt excerpt) {
    int[] points = excerpt.line().codePoints().toArray();
    int start = Math.min(excerpt.start(), points.length);
    int end = Math.min(start + excerpt.length(), points.length);
    String before = Visible.text(points, 0, start);
    String middle = Visible.text(points, start, end);
    String after = Visible.text(points, end, points.length);
    int room = WIDEST - Columns.of(middle);
    if (Columns.of(before) + Columns.of(after) > room) {
      before = lastColumns(before, Math.max(BEFORE, room - Columns.of(after)));
      middle = firstColumns(middle, WIDEST - BEFORE);
      after = firstColumns(after, Math.max(0, WIDEST - Columns.of(before) - Columns.of(middle)));
    }
    return new Marked(before + middle + after, Columns.of(before), Math.max(1, Columns.of(middle)));
  }

  private static String firstColumns(String text, int columns) {
    if (Columns.of(text) <= columns) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .takeWhile(point -> Columns.of(kept.toString()) + Columns.of(point) <= columns)
        .forEach(kept::appendCodePoint);
    return kept + CUT;
  }

  private static String lastColumns(String text, int columns) {
    if (Columns.of(text) <= columns) {
      return text;
    }
    int from = text.length();
    while (from > 0 && Columns.of(text.substring(from)) < columns) {
      from = text.offsetByCodePoints(from, -1);
    }
    return CUT + text.substring(from);
  }
}
