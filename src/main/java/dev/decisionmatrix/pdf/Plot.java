package dev.decisionmatrix.pdf;

import dev.decisionmatrix.display.Decimals;
import java.util.List;

/** The ground of a chart with rows: upright hairlines at round figures, which stand below. */
final class Plot {
  static final double FOOT = 16;

  private final TextSetter text;
  private final Tag tag;

  Plot(TextSetter text, Tag tag) {
    this.text = text;
    this.tag = tag;
  }

  void draw(Pen pen, Axis axis, double top, double height) {
    for (double tick : axis.ticks()) {
      pen.down(Ink.HAIR, 0.5, axis.at(tick), top, height);
      Line label = text.line(axis.label(tick), Style.AXIS, tag);
      pen.text(label, axis.at(tick) - label.width() / 2, top + height + 4 + Style.AXIS.baseline());
    }
    pen.down(Ink.TEXT, 0.8, axis.at(axis.lower()), top, height);
  }

  /** An axis that begins at 0 and ends at a figure above it, whatever was asked for. */
  static Axis fromZero(double upper, List<Double> figures, double from, double length, Decimals d) {
    double most = figures.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double end = Math.max(upper, most);
    return new Axis(0, end > 0 ? end : 1, from, length, d);
  }
}
