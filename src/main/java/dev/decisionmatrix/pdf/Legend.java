package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a chart's series beside their marks, in rows above it. More series than marks can be
 * told apart by nobody: then all look alike, and the legend says how many there are.
 */
final class Legend {
  private static final double MARK = 11;
  private static final double GAP = 16;
  private static final double ROW = 13;
  private static final double BELOW = 4;

  private record Entry(int series, List<Line> lines, double x, double y) {}

  private final List<Entry> entries;
  private final double height;
  private final boolean single;

  private Legend(List<Entry> entries, double height, boolean single) {
    this.entries = entries;
    this.height = height;
    this.single = single;
  }

  /** A legend that begins where the plot does; if that takes several rows, at the chart's left. */
  static Legend of(Setting setting, List<String> series, double indent, Tag tag) {
    boolean single = series.size() > Mark.most();
    List<String> names =
        single ? List.of("each dot is one of " + series.size() + ", all shown") : series;
    List<List<Word>> words =
        names.stream().map(name -> setting.text().label(name, Style.LABEL, tag)).toList();
    Legend beside = set(words, indent, setting.width(), single);
    return beside.height() > ROW + BELOW ? set(words, 0, setting.width(), single) : beside;
  }

  private static Legend set(List<List<Word>> names, double left, double right, boolean single) {
    List<Entry> entries = new ArrayList<>();
    double x = left;
    double y = 0;
    double row = 0;
    for (int k = 0; k < names.size(); k++) {
      List<Line> lines = LineBreaker.lines(names.get(k), right - left - MARK);
      double wide = lines.stream().mapToDouble(Line::width).max().orElse(0) + MARK;
      if (x > left && x + wide > right) {
        x = left;
        y += row;
        row = 0;
      }
      entries.add(new Entry(k, lines, x, y));
      row = Math.max(row, ROW + (lines.size() - 1) * Style.LABEL.leading());
      x += wide + GAP;
    }
    return new Legend(List.copyOf(entries), y + row + BELOW, single);
  }

  double height() {
    return height;
  }

  /** Whether all series look alike. */
  boolean single() {
    return single;
  }

  void draw(Pen pen, double x, double top) {
    for (Entry entry : entries) {
      double y = top + entry.y() + 1;
      double middle = y + Style.LABEL.leading() / 2;
      if (single) {
        pen.dot(Ink.ACCENT, x + entry.x() + 4, middle, 2.4);
      } else {
        Mark.of(entry.series()).draw(pen, x + entry.x() + 4, middle);
      }
      for (Line line : entry.lines()) {
        pen.text(line, x + entry.x() + MARK, y + Style.LABEL.baseline());
        y += Style.LABEL.leading();
      }
    }
  }
}
