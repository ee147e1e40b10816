package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Bars from 0, the leader's in the accent; a whisker from the lowest to the highest figure. */
final class BarDrawing implements Drawing {
  private static final double LOOSE = 21;
  private static final double TIGHT = 16;

  /** More bars than these stand closer. */
  private static final int FEW = 12;

  private static final double BAR = 0.6;
  private static final double LABEL_PAD = 8;

  /** Names may take up to this share: bars of a ranking compare well when short, too. */
  private static final double LABELS = 0.46;

  private static final double CAP = 2.4;

  private final Chart.BarChart chart;
  private final List<Chart.Bar> bars;
  private final RowLabels labels;
  private final List<Line> figures;
  private final double width;
  private final Plot plot;

  BarDrawing(Setting setting, Chart.BarChart chart, List<Chart.Bar> bars) {
    this.chart = chart;
    this.bars = bars;
    this.width = setting.width();
    Tag none = setting.section();
    TextSetter text = setting.text();
    this.plot = new Plot(text, none);
    List<List<Word>> names = new ArrayList<>();
    this.figures = new ArrayList<>();
    for (Chart.Bar bar : bars) {
      Style style = bar.accent() ? Style.LABEL.in(Face.SEMIBOLD) : Style.LABEL;
      names.add(text.label(bar.label(), style, none));
      figures.add(text.line(chart.shown().text(bar.value()), style, none));
    }
    this.labels = RowLabels.upTo(names, width * LABELS);
  }

  /** As many drawings as it takes for each to be at most this high. */
  static List<Drawing> parts(Setting setting, Chart.BarChart chart, double height) {
    return Parts.of(chart.bars(), bars -> new BarDrawing(setting, chart, bars), height);
  }

  @Override
  public double height() {
    double rows = 0;
    for (int row = 0; row < bars.size(); row++) {
      rows += height(row);
    }
    return rows + Plot.FOOT;
  }

  private double pitch() {
    return chart.bars().size() > FEW ? TIGHT : LOOSE;
  }

  private double height(int row) {
    return Math.max(pitch(), labels.height(row) + 5);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double figure = figures.stream().mapToDouble(Line::width).max().orElse(0);
    double from = x + labels.indent();
    double length = width - labels.indent() - figure - 2 * LABEL_PAD;
    List<Double> ends = chart.bars().stream().map(b -> Math.max(b.value(), b.highest())).toList();
    Decimals shown = chart.shown();
    Axis axis = Plot.fromZero(chart.axisUpper(), ends, from, length, shown);
    plot.draw(pen, axis, top, height() - Plot.FOOT);
    double y = top;
    for (int row = 0; row < bars.size(); row++) {
      draw(pen, axis, row, y + height(row) / 2);
      labels.draw(pen, row, x, y + height(row) / 2);
      y += height(row);
    }
    pen.down(Ink.TEXT, 0.8, from, top, height() - Plot.FOOT);
  }

  private void draw(Pen pen, Axis axis, int row, double middle) {
    Chart.Bar bar = bars.get(row);
    double end = axis.at(bar.value());
    Ink ink = bar.accent() ? Ink.ACCENT : Ink.QUIET;
    double thick = BAR * pitch();
    pen.fill(ink, axis.from(), middle - thick / 2, end - axis.from(), thick);
    if (bar.highest() > bar.lowest()) {
      whisker(pen, axis.at(bar.lowest()), axis.at(bar.highest()), middle);
    }
    double after = Math.max(end, axis.at(bar.highest())) + LABEL_PAD;
    pen.text(figures.get(row), after, middle - Style.LABEL.leading() / 2 + Style.LABEL.baseline());
  }

  /** Dark within a light edge, so that it shows on the bar and beyond it. */
  private static void whisker(Pen pen, double from, double to, double middle) {
    double edge = 0.8;
    pen.fill(Ink.WHITE, from - edge, middle - edge - 0.5, to - from + 2 * edge, 2 * edge + 1);
    for (double end : new double[] {from, to}) {
      pen.fill(Ink.WHITE, end - edge - 0.5, middle - CAP - edge, 2 * edge + 1, 2 * CAP + 2 * edge);
    }
    pen.fill(Ink.TEXT, from, middle - 0.5, to - from, 1);
    for (double end : new double[] {from, to}) {
      pen.fill(Ink.TEXT, end - 0.5, middle - CAP, 1, 2 * CAP);
    }
  }
}
