package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars from 0, some in the accent; a whisker from the lowest to the highest figure. Figures stand
 * at the ends of the bars; where there are whiskers, in a column of their own with what they span,
 * so that none is read as the end of a whisker.
 */
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

  /** Between the end of the axis and the column of figures: a whisker may reach the one. */
  private static final double APART = 20;

  private final Chart.BarChart chart;
  private final List<Chart.Bar> bars;
  private final RowLabels labels;
  private final List<Line> figures = new ArrayList<>();

  /** What each whisker spans; nothing where there is none. */
  private final List<Line> ranges = new ArrayList<>();

  private final boolean whiskers;
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
    this.whiskers = chart.bars().stream().anyMatch(BarDrawing::hasWhisker);
    for (Chart.Bar bar : bars) {
      Style style = bar.accent() ? Style.LABEL.in(Face.SEMIBOLD) : Style.LABEL;
      names.add(text.label(bar.label(), style, none));
      figures.add(text.line(chart.shown().text(bar.value()), style, none));
      ranges.add(text.line(range(bar), Style.AXIS, none));
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

  private static boolean hasWhisker(Chart.Bar bar) {
    return bar.highest() > bar.lowest();
  }

  private String range(Chart.Bar bar) {
    return hasWhisker(bar)
        ? chart.shown().text(bar.lowest()) + " to " + chart.shown().text(bar.highest())
        : "";
  }

  private static double widest(List<Line> lines) {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double from = x + labels.indent();
    double beside =
        whiskers
            ? APART + widest(figures) + LABEL_PAD + widest(ranges)
            : 2 * LABEL_PAD + widest(figures);
    double length = width - labels.indent() - beside;
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
    if (hasWhisker(bar)) {
      whisker(pen, axis.at(bar.lowest()), axis.at(bar.highest()), middle);
    }
    figures(pen, axis, row, middle);
  }

  private void figures(Pen pen, Axis axis, int row, double middle) {
    Line figure = figures.get(row);
    double baseline = middle - Style.LABEL.leading() / 2 + Style.LABEL.baseline();
    if (!whiskers) {
      pen.text(figure, axis.at(bars.get(row).value()) + LABEL_PAD, baseline);
      return;
    }
    double edge = axis.from() + axis.length() + APART + widest(figures);
    pen.text(figure, edge - figure.width(), baseline);
    pen.text(ranges.get(row), edge + LABEL_PAD, baseline);
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
