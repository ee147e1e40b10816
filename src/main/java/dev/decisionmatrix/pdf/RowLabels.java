package dev.decisionmatrix.pdf;

import java.util.List;

/** Labels to the left of a chart's rows, flush right, broken into lines where they are long. */
final class RowLabels {
  private static final double WIDEST = 0.34;
  private static final double GAP = 8;

  private final List<List<Line>> labels;
  private final double width;

  private RowLabels(List<List<Line>> labels, double width) {
    this.labels = labels;
    this.width = width;
  }

  /**
   * Labels as wide as the longest, up to a share of the chart.
   *
   * @param labels words of each label
   * @param chart width of the whole chart
   */
  static RowLabels of(List<List<Word>> labels, double chart) {
    return upTo(labels, chart * WIDEST);
  }

  /** Labels as wide as the longest, up to a width. */
  static RowLabels upTo(List<List<Word>> labels, double most) {
    double longest = labels.stream().mapToDouble(words -> Line.of(words).width()).max().orElse(0);
    double width = Math.min(longest, most);
    return new RowLabels(
        labels.stream().map(words -> LineBreaker.lines(words, width)).toList(), width);
  }

  /** Where the rows begin, seen from the labels' left edge. */
  double indent() {
    return width + GAP;
  }

  double height(int row) {
    return labels.get(row).size() * Style.LABEL.leading();
  }

  /** Draws a label centred on a height. */
  void draw(Pen pen, int row, double x, double middle) {
    double y = middle - height(row) / 2 + Style.LABEL.baseline();
    for (Line line : labels.get(row)) {
      pen.text(line, x + width - line.width(), y);
      y += Style.LABEL.leading();
    }
  }
}
