package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** A row per category: a mark per series on a bar from the lowest to the highest. */
final class DotDrawing implements Drawing {
  private static final double LEAST_ROW = 15.5;
  private static final double CROWD = 4.5;
  private static final double STEP = 4;
  private static final double RIGHT = 14;

  private final List<Block.DotRow> rows;
  private final RowLabels labels;
  private final Legend legend;
  private final Axis axis;
  private final Plot plot;

  DotDrawing(Setting setting, Block.DotChart chart, List<Block.DotRow> rows) {
    this.rows = rows;
    Tag none = setting.section();
    TextSetter text = setting.text();
    this.plot = new Plot(text, none);
    this.labels =
        RowLabels.of(
            rows.stream().map(row -> text.words(row.label(), Style.LABEL, none)).toList(),
            setting.width());
    double length = setting.width() - labels.indent() - RIGHT;
    List<Double> all = chart.rows().stream().flatMap(row -> row.values().stream()).toList();
    this.axis = Plot.fromZero(chart.axisUpper(), all, labels.indent(), length, chart.shown());
    this.legend = Legend.of(setting, chart.series(), length, none);
  }

  static List<Drawing> parts(Setting setting, Block.DotChart chart, double height) {
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
    double crowd =
        legend.single() ? 0 : offsets(rows.get(row)).stream().mapToInt(k -> k).max().orElse(0);
    return Math.max(LEAST_ROW + crowd * STEP, labels.height(row) + 4);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    legend.draw(pen, x + labels.indent(), top);
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

  private void draw(Pen pen, Axis here, Block.DotRow row, double middle) {
    if (row.values().isEmpty()) {
      return;
    }
    double lowest = row.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double highest = row.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double from = here.at(lowest);
    pen.fill(Ink.QUIET.towards(Ink.WHITE, 0.35), from, middle - 1.1, here.at(highest) - from, 2.2);
    List<Integer> offsets = offsets(row);
    int most = offsets.stream().mapToInt(k -> k).max().orElse(0);
    for (int series = 0; series < row.values().size(); series++) {
      double at = here.at(row.values().get(series));
      if (legend.single()) {
        pen.dot(Ink.WHITE, at, middle, 3);
        pen.dot(Ink.ACCENT, at, middle, 2.4);
      } else {
        double aside = (offsets.get(series) - most / 2.0) * STEP;
        Mark.of(series).draw(pen, at, middle + aside);
      }
    }
  }

  /** Marks that would hide one another stand above each other: how many steps down each. */
  private List<Integer> offsets(Block.DotRow row) {
    List<Integer> offsets = new ArrayList<>();
    for (int series = 0; series < row.values().size(); series++) {
      int offset = 0;
      while (taken(row, offsets, axis.at(row.values().get(series)), offset)) {
        offset++;
      }
      offsets.add(offset);
    }
    return offsets;
  }

  private boolean taken(Block.DotRow row, List<Integer> offsets, double at, int offset) {
    for (int other = 0; other < offsets.size(); other++) {
      if (offsets.get(other) == offset && Math.abs(axis.at(row.values().get(other)) - at) < CROWD) {
        return true;
      }
    }
    return false;
  }
}
