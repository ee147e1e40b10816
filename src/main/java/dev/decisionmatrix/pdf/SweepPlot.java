package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.Stress;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One panel of a sweep: a line per option over the weight of one criterion, today's weight dashed,
 * a ring where the lead changes hands, and names at the ends of the lines.
 */
final class SweepPlot implements Drawing {
  private static final double PLOT = 92;
  private static final double STRIP = 13;
  private static final double FOOT = 15;
  private static final double NAMES = 0.34;
  private static final double LEADER = 10;
  private static final double LABEL_GAP = 6;
  private static final double RING = 2.6;
  private static final List<Double> TICKS = List.of(0.0, 0.5, 1.0);

  private final TextSetter text;
  private final Chart.SweepPanel panel;
  private final List<Line> title;
  private final List<Chart.SweepLine> named;
  private final List<List<Line>> names;
  private final Axis across;
  private final Axis up;

  SweepPlot(TextSetter text, Chart.SweepChart chart, Chart.SweepPanel panel, double width) {
    this.text = text;
    this.panel = panel;
    title = new Ellipsis(text).lines(panel.title(), Style.LABEL.in(Face.SEMIBOLD), width, 2);
    named = panel.lines().stream().filter(line -> line.stress() != Stress.OTHER).toList();
    names =
        named.stream()
            .map(line -> new Ellipsis(text).lines(line.label(), style(line), width * NAMES, 2))
            .toList();
    double wide = names.stream().flatMap(List::stream).mapToDouble(Line::width).max().orElse(0);
    up = new Axis(0, chart.axisUpper(), PLOT, -PLOT, chart.shown());
    double left = up.ticks().stream().mapToDouble(tick -> tick(up, tick).width()).max().orElse(0);
    double from = left + LABEL_GAP;
    across = new Axis(0, 1, from, width - from - LEADER - wide - 3, Decimals.PERCENT_ONE);
  }

  private static Style style(Chart.SweepLine line) {
    return line.stress() == Stress.LEADER
        ? Style.AXIS.in(Ink.ACCENT).in(Face.SEMIBOLD)
        : Style.AXIS.in(Ink.TEXT);
  }

  private Line tick(Axis axis, double figure) {
    return text.line(axis.label(figure), Style.AXIS, Tag.document());
  }

  @Override
  public double height() {
    return title.size() * Style.LABEL.leading() + STRIP + PLOT + FOOT;
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double y = top;
    for (Line line : title) {
      pen.text(line, x, y + Style.LABEL.baseline());
      y += Style.LABEL.leading();
    }
    double plot = y + STRIP;
    ground(pen, x, plot);
    weights(pen, x, y, plot);
    lines(pen, x, plot);
    names(pen, x, plot);
    for (Chart.SweepPoint crossing : panel.crossings()) {
      Pen.Point at =
          new Pen.Point(x + across.at(crossing.share()), plot + up.at(crossing.figure()));
      pen.dot(Ink.WHITE, at.x(), at.y(), RING);
      pen.ring(Ink.TEXT, 0.9, at, RING);
    }
  }

  private void ground(Pen pen, double x, double plot) {
    for (double figure : up.ticks()) {
      pen.across(Ink.HAIR, 0.5, x + across.from(), plot + up.at(figure), across.length());
      Line label = tick(up, figure);
      double baseline = plot + up.at(figure) - Style.AXIS.leading() / 2 + Style.AXIS.baseline();
      pen.text(label, x + across.from() - LABEL_GAP + 2 - label.width(), baseline);
    }
    for (double share : TICKS) {
      Line label = tick(across, share);
      double at = x + across.at(share);
      pen.down(Ink.TEXT, 0.5, at, plot + PLOT, 2.5);
      pen.text(label, at - label.width() / 2, plot + PLOT + 4 + Style.AXIS.baseline());
    }
    pen.across(Ink.TEXT, 0.8, x + across.from(), plot + PLOT, across.length());
  }

  /** Today's weight, and those at which the lead changes hands, above the plot. */
  private void weights(Pen pen, double x, double strip, double plot) {
    List<Double> shares = new ArrayList<>(List.of(panel.now()));
    List<Line> labels = new ArrayList<>();
    labels.add(text.line("now " + across.shown().text(panel.now()), Style.AXIS, Tag.document()));
    for (Chart.SweepPoint crossing : panel.crossings()) {
      shares.add(crossing.share());
      Style style = Style.AXIS.in(Ink.TEXT).in(Face.SEMIBOLD);
      labels.add(text.line(across.shown().text(crossing.share()), style, Tag.document()));
    }
    List<Double> places =
        Apart.of(
            shares.stream().map(across::at).toList(),
            labels.stream().map(label -> label.width() + LABEL_GAP).toList(),
            0,
            across.from() + across.length() + LABEL_GAP);
    for (int k = 0; k < labels.size(); k++) {
      Line label = labels.get(k);
      pen.text(label, x + places.get(k) - label.width() / 2, strip + Style.AXIS.baseline());
      Pen.Point below = new Pen.Point(x + places.get(k), strip + Style.AXIS.leading() + 0.5);
      Pen.Point at = new Pen.Point(x + across.at(shares.get(k)), plot);
      pen.line(Ink.MUTED, 0.4, below, at);
    }
    double now = x + across.at(panel.now());
    pen.dashed(Ink.MUTED, 0.8, new Pen.Point(now, plot), new Pen.Point(now, plot + PLOT));
    for (Chart.SweepPoint crossing : panel.crossings()) {
      double at = x + across.at(crossing.share());
      Pen.Point ring = new Pen.Point(at, plot + up.at(crossing.figure()));
      pen.line(Ink.MUTED, 0.4, new Pen.Point(at, plot), ring);
    }
  }

  /** The crowd first, the leader last and on top. */
  private void lines(Pen pen, double x, double plot) {
    panel.lines().stream()
        .sorted(Comparator.comparing(Chart.SweepLine::stress).reversed())
        .forEach(
            line ->
                pen.line(
                    ink(line),
                    thick(line),
                    new Pen.Point(x + across.from(), plot + up.at(line.atNone())),
                    new Pen.Point(x + across.at(1), plot + up.at(line.atAll()))));
  }

  private static Ink ink(Chart.SweepLine line) {
    return switch (line.stress()) {
      case LEADER -> Ink.ACCENT;
      case RIVAL -> Ink.TEXT.towards(Ink.WHITE, 0.25);
      case OTHER -> Ink.QUIET;
    };
  }

  private static double thick(Chart.SweepLine line) {
    return switch (line.stress()) {
      case LEADER -> 2;
      case RIVAL -> 1;
      case OTHER -> 0.5;
    };
  }

  private void names(Pen pen, double x, double plot) {
    double leading = Style.AXIS.leading();
    List<Double> marks = named.stream().map(line -> up.at(line.atAll())).toList();
    List<Double> sizes = names.stream().map(lines -> lines.size() * leading + 1).toList();
    List<Double> places = Apart.of(marks, sizes, -STRIP / 2, PLOT + STRIP / 2);
    double end = x + across.at(1);
    for (int k = 0; k < named.size(); k++) {
      double middle = plot + places.get(k);
      Pen.Point from = new Pen.Point(end + 2, plot + marks.get(k));
      pen.line(Ink.MUTED, 0.4, from, new Pen.Point(end + LEADER - 1, middle));
      double y = middle - names.get(k).size() * leading / 2 + Style.AXIS.baseline();
      for (Line line : names.get(k)) {
        pen.text(line, end + LEADER + 1, y);
        y += leading;
      }
    }
  }
}
