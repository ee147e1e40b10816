package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.Stress;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One panel of curves: a line, dots on it, and beside it what each of them is and is worth. */
final class CurvePlot implements Drawing {
  private static final double PLOT = 92;
  private static final double ABOVE = 6;
  private static final double FOOT = 15;
  private static final double NAMES = 0.42;
  private static final double LEADER = 12;
  private static final double LABEL_GAP = 6;
  private static final double BETWEEN_TICKS = 8;
  private static final double DOT = 2.4;

  private static final double TOP = 0.95;

  /** More marks than these have a line each for their names. */
  private static final int FEW = 5;

  private final TextSetter text;
  private final Chart.CurvePanel panel;
  private final List<Line> title;
  private final List<Chart.CurveMark> marks;
  private final List<Line> figures;
  private final List<List<Line>> names;
  private final double figureWidth;
  private final double plot;
  private final Axis across;
  private final Axis up;

  CurvePlot(TextSetter text, Chart.CurveChart chart, Chart.CurvePanel panel, double width) {
    this.text = text;
    this.panel = panel;
    title = new Ellipsis(text).lines(panel.title(), Style.LABEL.in(Face.SEMIBOLD), width, 2);
    marks = panel.marks().stream().sorted(downwards()).toList();
    figures =
        marks.stream()
            .map(mark -> text.line(chart.shown().text(mark.at().up()), style(mark), none()))
            .toList();
    figureWidth = widest(figures.stream());
    int most = marks.size() > FEW ? 1 : 2;
    double room = width * NAMES - figureWidth - LABEL_GAP;
    names =
        marks.stream()
            .map(mark -> new Ellipsis(text).lines(mark.label(), style(mark), room, most))
            .toList();
    plot = Math.max(PLOT, names.stream().mapToDouble(CurvePlot::size).sum());
    up = new Axis(0, 1, plot, -plot, Decimals.ONE);
    double left = widest(up.ticks().stream().map(tick -> tick(up, tick)));
    double from = left + LABEL_GAP;
    double beside = figureWidth + LABEL_GAP + widest(names.stream().flatMap(List::stream));
    across = across(panel, from, width - from - (marks.isEmpty() ? 0 : LEADER + beside));
  }

  private static Tag none() {
    return Tag.document();
  }

  private static double widest(Stream<Line> lines) {
    return lines.mapToDouble(Line::width).max().orElse(0);
  }

  /** From the best down; of those that are equal so that no leader runs into another's dot. */
  private static Comparator<Chart.CurveMark> downwards() {
    return Comparator.comparing(CurvePlot::hundredths, Comparator.reverseOrder())
        .thenComparingDouble(mark -> isOnTop(mark) ? -mark.at().across() : mark.at().across());
  }

  /** What shows of its worth. */
  private static double hundredths(Chart.CurveMark mark) {
    return Math.rint(100 * mark.at().up());
  }

  /** So that what is equal to it can stand only below. */
  private static boolean isOnTop(Chart.CurveMark mark) {
    return mark.at().up() > TOP;
  }

  /** Room for the line and all marks, some of which may lie beyond it. */
  private static Axis across(Chart.CurvePanel panel, double from, double length) {
    double[] all =
        DoubleStream.concat(
                panel.line().stream().mapToDouble(Chart.CurvePoint::across),
                panel.marks().stream().mapToDouble(mark -> mark.at().across()))
            .sorted()
            .toArray();
    double lower = all.length > 0 ? all[0] : 0;
    double upper = all.length > 0 ? all[all.length - 1] : 1;
    double more = upper > lower ? 0 : Math.max(1, Math.abs(lower));
    return new Axis(lower, upper + more, from, length, Decimals.AS_TYPED);
  }

  private static double size(List<Line> lines) {
    return lines.size() * Style.AXIS.leading() + 1;
  }

  private static Style style(Chart.CurveMark mark) {
    return mark.stress() == Stress.LEADER
        ? Style.AXIS.in(Ink.ACCENT).in(Face.SEMIBOLD)
        : Style.AXIS.in(Ink.TEXT);
  }

  private Line tick(Axis axis, double figure) {
    return text.line(axis.label(figure), Style.AXIS, none());
  }

  @Override
  public double height() {
    return title.size() * Style.LABEL.leading() + ABOVE + plot + FOOT;
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double y = top;
    for (Line line : title) {
      pen.text(line, x, y + Style.LABEL.baseline());
      y += Style.LABEL.leading();
    }
    double ground = y + ABOVE;
    worths(pen, x, ground);
    ratings(pen, x, ground);
    if (panel.line().size() > 1) {
      pen.path(
          Ink.MUTED, 1.2, panel.line().stream().map(point -> place(x, ground, point)).toList());
    }
    names(pen, x, ground);
    for (int k = marks.size() - 1; k >= 0; k--) {
      Pen.Point at = place(x, ground, marks.get(k).at());
      boolean leads = marks.get(k).stress() == Stress.LEADER;
      pen.dot(Ink.WHITE, at.x(), at.y(), DOT + 0.8);
      pen.dot(leads ? Ink.ACCENT : Ink.TEXT.towards(Ink.WHITE, 0.25), at.x(), at.y(), DOT);
    }
  }

  private Pen.Point place(double x, double ground, Chart.CurvePoint point) {
    return new Pen.Point(x + across.at(point.across()), ground + up.at(point.up()));
  }

  private void worths(Pen pen, double x, double ground) {
    for (double figure : up.ticks()) {
      pen.across(Ink.HAIR, 0.5, x + across.from(), ground + up.at(figure), across.length());
      Line label = tick(up, figure);
      double baseline = ground + up.at(figure) - Style.AXIS.leading() / 2 + Style.AXIS.baseline();
      pen.text(label, x + across.from() - LABEL_GAP + 2 - label.width(), baseline);
    }
    pen.across(Ink.TEXT, 0.8, x + across.from(), ground + plot, across.length());
  }

  /** As many ticks as have room for their figures. */
  private void ratings(Pen pen, double x, double ground) {
    List<Double> ticks = across.ticks();
    double wide = widest(ticks.stream().map(tick -> tick(across, tick))) + BETWEEN_TICKS;
    int every = 1;
    while (every < ticks.size() && ticks.size() * wide > every * (across.length() + wide)) {
      every++;
    }
    for (int k = 0; k < ticks.size(); k += every) {
      double at = x + across.at(ticks.get(k));
      Line label = tick(across, ticks.get(k));
      pen.down(Ink.TEXT, 0.5, at, ground + plot, 2.5);
      pen.text(label, at - label.width() / 2, ground + plot + 4 + Style.AXIS.baseline());
    }
  }

  /** Where names stand best: those of equal marks above and below them. */
  private List<Double> heights() {
    List<Double> heights = new ArrayList<>();
    for (int k = 0; k < marks.size(); k++) {
      double worth = hundredths(marks.get(k));
      long equal = marks.stream().filter(mark -> hundredths(mark) == worth).count();
      long before = marks.stream().limit(k).filter(mark -> hundredths(mark) == worth).count();
      double aside = (before - (equal - 1) / 2.0) * size(names.get(k));
      heights.add(up.at(marks.get(k).at().up()) + aside);
    }
    return heights;
  }

  private void names(Pen pen, double x, double ground) {
    List<Double> places =
        Apart.of(heights(), names.stream().map(CurvePlot::size).toList(), -ABOVE, plot + ABOVE);
    double left = x + across.from() + across.length() + LEADER;
    for (int k = 0; k < marks.size(); k++) {
      double middle = ground + places.get(k);
      Pen.Point from = place(x, ground, marks.get(k).at());
      pen.line(Ink.QUIET, 0.5, from, new Pen.Point(left - 3, middle));
      double baseline =
          middle - names.get(k).size() * Style.AXIS.leading() / 2 + Style.AXIS.baseline();
      pen.text(figures.get(k), left + figureWidth - figures.get(k).width(), baseline);
      for (Line line : names.get(k)) {
        pen.text(line, left + figureWidth + LABEL_GAP, baseline);
        baseline += Style.AXIS.leading();
      }
    }
  }
}
