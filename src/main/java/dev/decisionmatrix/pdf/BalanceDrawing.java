package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import java.util.List;

/** Bars to the right and to the left of an upright line, the figure at the end of each. */
final class BalanceDrawing implements Drawing {
  private static final double ROW = 13.2;
  private static final double BAR = 8.2;
  private static final double PAD = 5;
  private static final double HEAD = 13;
  private static final double FOOT = 2;
  private static final double GAP = 12;
  private static final double LABELS = 0.46;

  private final List<Chart.BalanceRow> rows;
  private final RowLabels labels;
  private final List<Line> figures;
  private final Line left;
  private final Line right;
  private final double from;
  private final double to;
  private final double zero;
  private final double perPoint;

  BalanceDrawing(Setting setting, Chart.BalanceChart chart, List<Chart.BalanceRow> rows) {
    this.rows = rows;
    Tag none = setting.section();
    TextSetter text = setting.text();
    labels =
        RowLabels.upTo(
            rows.stream().map(row -> text.label(row.label(), style(row), none)).toList(),
            setting.width() * LABELS);
    figures =
        rows.stream()
            .map(row -> text.line(chart.shown().text(Math.abs(row.value())), style(row), none))
            .toList();
    double figure = figures.stream().mapToDouble(Line::width).max().orElse(0) + 2 * PAD;
    from = labels.indent();
    to = setting.width();
    double most = chart.rows().stream().mapToDouble(Chart.BalanceRow::value).max().orElse(0);
    double least = chart.rows().stream().mapToDouble(Chart.BalanceRow::value).min().orElse(0);
    double span = Math.max(0, most) - Math.min(0, least);
    perPoint = span > 0 ? (to - from - 2 * figure) / span : 0;
    zero = span > 0 ? from + figure - Math.min(0, least) * perPoint : (from + to) / 2;
    double room = (to - from) / 2 - GAP;
    left = new Ellipsis(text).line("\u2190 " + chart.left(), Style.AXIS, room);
    right = new Ellipsis(text).line(chart.right() + " \u2192", Style.AXIS, room);
  }

  static List<Drawing> parts(Setting setting, Chart.BalanceChart chart, double height) {
    return Parts.of(chart.rows(), rows -> new BalanceDrawing(setting, chart, rows), height);
  }

  private static Style style(Chart.BalanceRow row) {
    return row.strong() ? Style.LABEL.in(Face.SEMIBOLD) : Style.LABEL;
  }

  @Override
  public double height() {
    double height = HEAD + FOOT;
    for (int row = 0; row < rows.size(); row++) {
      height += height(row);
    }
    return height;
  }

  private double height(int row) {
    return Math.max(ROW, labels.height(row) + 2.6);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    pen.text(left, x + from, top + Style.AXIS.baseline());
    pen.text(right, x + to - right.width(), top + Style.AXIS.baseline());
    double y = top + HEAD;
    for (int row = 0; row < rows.size(); row++) {
      double middle = y + height(row) / 2;
      if (rows.get(row).strong()) {
        pen.across(Ink.TEXT, 0.5, x, y, to);
      }
      labels.draw(pen, row, x, middle);
      draw(pen, row, x, middle);
      y += height(row);
    }
    pen.down(Ink.TEXT, 0.8, x + zero, top + HEAD - 2, y - top - HEAD + 4);
  }

  private void draw(Pen pen, int row, double x, double middle) {
    double value = rows.get(row).value();
    double end = zero + value * perPoint;
    Ink ink = value > 0 ? Ink.ACCENT : Ink.QUIET;
    pen.fill(ink, x + Math.min(zero, end), middle - BAR / 2, Math.abs(end - zero), BAR);
    Line figure = figures.get(row);
    double at = value < 0 ? end - PAD - figure.width() : end + PAD;
    pen.text(figure, x + at, middle - Style.LABEL.leading() / 2 + Style.LABEL.baseline());
  }
}
