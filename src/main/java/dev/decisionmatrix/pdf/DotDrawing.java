package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import java.util.List;

/** A row per category: a mark per series on a bar from the lowest to the highest. */
final class DotDrawing implements Drawing {
  private static final double LEAST_ROW = 15.5;
  private static final double CLOSE = 5;
  private static final double STEP = 5.6;
  private static final double RIGHT = 14;

  private final List<Chart.DotRow> rows;
  private final RowLabels labels;
  private final Legend legend;
  private final Axis axis;
  private final Plot plot;

  DotDrawing(Setting setting, Chart.DotChart chart, List<Chart.DotRow> rows) {
    this.rows = rows;
    Tag none = setting.section();
    TextSetter text = setting.text();
    this.plot = new Plot(text, none);
    this.labels =
        RowLabels.of(
            rows.stream().map(row -> text.label(row.label(), Style.LABEL, none)).toList(),
            setting.width());
    double length = setting.width() - labels.indent() - RIGHT;
    List<Double> all = chart.rows().stream().flatMap(row -> row.values().stream()).toList();
    this.axis = Plot.fromZero(chart.axisUpper(), all, labels.indent(), length, chart.shown());
    this.legend = Legend.of(setting, chart.series(), labels.indent(), none);
  }

  static List<Drawing> parts(Setting setting, Chart.DotChart chart, double height) {
    return Parts.of(chart.rows(), rows -> new DotDrawing(setting, chart, rows), height);
  }

  @Override
  public double height() {
    double height = legend.height() + Plot.FOOT;
    for (int row = 0; row < rows.size(); row++) {
      height += height(row);
    }
    return height;
  }

  private double height(int row) {
    int crowded = legend.single() ? 1 : Math.max(1, crowd(rows.get(row)).most());
    return Math.max(LEAST_ROW + (crowded - 1) * STEP, labels.height(row) + 4);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    legend.draw(pen, x, top);
    Axis here = new Axis(axis.lower(), axis.upper(), x + axis.from(), axis.length(), axis.shown());
    double y = top + legend.height();
    plot.draw(pen, here, y, height() - legend.height() - Plot.FOOT);
    for (int row = 0; row < rows.size(); row++) {
      double middle = y + height(row) / 2;
      labels.draw(pen, row, x, middle);
      draw(pen, here, rows.get(row), middle);
      y += height(row);
    }
  }

  private void draw(Pen pen, Axis here, Chart.DotRow row, double middle) {
    if (row.values().isEmpty()) {
      return;
    }
    double lowest = row.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double highest = row.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double from = here.at(lowest);
    pen.fill(Ink.QUIET.towards(Ink.WHITE, 0.35), from, middle - 1.1, here.at(highest) - from, 2.2);
    Crowd crowd = crowd(row);
    for (int series = 0; series < row.values().size(); series++) {
      double at = here.at(row.values().get(series));
      if (legend.single()) {
        pen.dot(Ink.WHITE, at, middle, 3);
        pen.dot(Ink.ACCENT, at, middle, 2.4);
      } else {
        Mark.of(series).draw(pen, at, middle + crowd.aside(series) * STEP);
      }
    }
  }

  private Crowd crowd(Chart.DotRow row) {
    return Crowd.of(row.values().stream().map(axis::at).toList(), CLOSE);
  }
}
