package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.Spot;
import dev.decisionmatrix.display.Decimals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Points over two figures with their names, and a line that joins some of them. */
final class ScatterDrawing implements Drawing {
  private static final double LEAST = 170;
  private static final double EACH = 8;
  private static final double MOST = 380;
  private static final int FEW = 5;
  private static final double HEAD = 12;
  private static final double FOOT = 26;
  private static final double GAP = 6;
  private static final double RADIUS = 3;
  private static final double NAMES = 0.3;

  /** What is left free beyond the outermost points, as a share of what lies between them. */
  private static final double MARGIN = 0.12;

  private final Chart.ScatterChart chart;
  private final TextSetter text;
  private final List<Spot> spots;
  private final List<List<Line>> names;
  private final double width;
  private final double plot;
  private final Axis across;
  private final Axis up;

  private ScatterDrawing(Setting setting, Chart.ScatterChart chart) {
    this.chart = chart;
    text = setting.text();
    width = setting.width();
    spots = chart.spots().stream().sorted(Comparator.comparing(Spot::standing)).toList();
    names =
        spots.stream()
            .map(spot -> new Ellipsis(text).lines(spot.label(), style(spot), width * NAMES, 2))
            .toList();
    plot = Math.min(MOST, LEAST + EACH * Math.max(0, spots.size() - FEW));
    up = axis(Spot::up, plot, -plot, chart.up().shown());
    double left = up.ticks().stream().mapToDouble(tick -> tick(up, tick).width()).max().orElse(0);
    across = axis(Spot::across, left + GAP, width - left - 2 * GAP, chart.across().shown());
  }

  /** Nothing where there is nothing to draw. */
  static List<Drawing> parts(Setting setting, Chart.ScatterChart chart) {
    return chart.spots().isEmpty() ? List.of() : List.of(new ScatterDrawing(setting, chart));
  }

  /** From 0 unless that would leave half of it empty. */
  private Axis axis(ToDoubleFunction<Spot> figure, double from, double length, Decimals shown) {
    double least = spots.stream().mapToDouble(figure).min().orElseThrow();
    double most = spots.stream().mapToDouble(figure).max().orElseThrow();
    double span = most > least ? most - least : Math.max(Math.abs(most), 1);
    double lower = least >= 0 && least <= most / 2 ? 0 : least - MARGIN * span;
    return new Axis(lower, most + MARGIN * span, from, length, shown);
  }

  private static Style style(Spot spot) {
    return switch (spot.standing()) {
      case LEADER -> Style.AXIS.in(Ink.ACCENT).in(Face.SEMIBOLD);
      case ON_LINE -> Style.AXIS.in(Ink.TEXT);
      case OFF_LINE, OUT -> Style.AXIS;
    };
  }

  private Line tick(Axis axis, double figure) {
    return line(axis.label(figure), Style.AXIS);
  }

  private Line line(String words, Style style) {
    return text.line(words, style, Tag.document());
  }

  @Override
  public double height() {
    return HEAD + plot + FOOT;
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double y = top + HEAD;
    Line head = new Ellipsis(text).line(chart.up().title(), Style.AXIS, width);
    pen.text(head, x, top + Style.AXIS.baseline());
    ground(pen, x, y);
    List<Pen.Point> line = chart.line().stream().map(spot -> at(spot, x, y)).toList();
    if (line.size() > 1) {
      pen.path(Ink.TEXT.towards(Ink.WHITE, 0.25), 1, line);
    }
    for (int k = spots.size() - 1; k >= 0; k--) {
      dot(pen, spots.get(k), at(spots.get(k), x, y));
    }
    names(pen, x, y, line);
  }

  private Pen.Point at(Spot spot, double x, double y) {
    return new Pen.Point(x + across.at(spot.across()), y + up.at(spot.up()));
  }

  private void ground(Pen pen, double x, double y) {
    for (double figure : up.ticks()) {
      pen.across(Ink.HAIR, 0.5, x + across.from(), y + up.at(figure), across.length());
      Line label = tick(up, figure);
      double baseline = y + up.at(figure) - Style.AXIS.leading() / 2 + Style.AXIS.baseline();
      pen.text(label, x + across.from() - GAP + 2 - label.width(), baseline);
    }
    for (double figure : across.ticks()) {
      Line label = tick(across, figure);
      double at = x + across.at(figure);
      pen.down(Ink.TEXT, 0.5, at, y + plot, 2.5);
      double left = Math.min(at - label.width() / 2, x + width - label.width());
      pen.text(label, left, y + plot + 4 + Style.AXIS.baseline());
    }
    pen.across(Ink.TEXT, 0.8, x + across.from(), y + plot, across.length());
    Line foot = new Ellipsis(text).line(chart.across().title(), Style.AXIS, across.length());
    double end = x + across.from() + across.length();
    pen.text(foot, end - foot.width(), y + plot + 4 + Style.AXIS.leading() + Style.AXIS.baseline());
  }

  private static void dot(Pen pen, Spot spot, Pen.Point at) {
    pen.dot(Ink.WHITE, at.x(), at.y(), RADIUS + 0.8);
    switch (spot.standing()) {
      case LEADER -> pen.dot(Ink.ACCENT, at.x(), at.y(), RADIUS + 0.4);
      case ON_LINE -> pen.dot(Ink.TEXT.towards(Ink.WHITE, 0.25), at.x(), at.y(), RADIUS);
      case OFF_LINE -> pen.dot(Ink.QUIET, at.x(), at.y(), RADIUS);
      case OUT -> pen.ring(Ink.MUTED, 0.8, at, RADIUS - 0.4);
    }
  }

  private void names(Pen pen, double x, double y, List<Pen.Point> joined) {
    double leading = Style.AXIS.leading();
    List<Optional<SpotNames.Name>> found =
        SpotNames.of(
            spots.stream().map(spot -> at(spot, x, y)).toList(),
            names.stream()
                .map(
                    lines ->
                        new SpotNames.Size(
                            lines.stream().mapToDouble(Line::width).max().orElse(0) + 2,
                            lines.size() * leading))
                .toList(),
            joined,
            new Page.Box(x + across.from() + 1, y, across.length() - 1, plot - 1));
    for (int k = 0; k < spots.size(); k++) {
      int spot = k;
      double point = at(spots.get(k), x, y).x();
      found.get(k).ifPresent(name -> draw(pen, name, names.get(spot), point));
    }
  }

  /** To the left of its point a name ends where its room does. */
  private static void draw(Pen pen, SpotNames.Name name, List<Line> lines, double point) {
    name.tie().ifPresent(tie -> pen.line(Ink.MUTED, 0.4, tie.from(), tie.to()));
    Page.Box box = name.box();
    boolean left = box.x() + box.width() <= point;
    for (int row = 0; row < lines.size(); row++) {
      double free = left ? box.width() - 2 - lines.get(row).width() : 0;
      double baseline = box.top() + row * Style.AXIS.leading() + Style.AXIS.baseline();
      pen.text(lines.get(row), box.x() + 1 + free, baseline);
    }
  }
}
