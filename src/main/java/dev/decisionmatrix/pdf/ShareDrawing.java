package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Bars of one length, each in parts of one hue from strong to pale, in panels side by side. */
final class ShareDrawing implements Drawing {
  private static final double ROW = 19;
  private static final double BAR = 13;
  private static final double HEAD = 14;
  private static final double BETWEEN = 16;
  private static final double EDGE = 0.7;
  private static final double FOOT = 2;
  private static final double KEY = 8;

  private final List<Chart.ShareRow> rows;
  private final List<Line> panels;
  private final RowLabels labels;
  private final ShareKey key;
  private final TextSetter text;
  private final double panelWidth;

  ShareDrawing(Setting setting, Chart.ShareChart chart, List<Chart.ShareRow> rows) {
    this.rows = rows;
    this.text = setting.text();
    labels =
        RowLabels.of(
            rows.stream()
                .map(row -> text.label(row.label(), Style.LABEL, setting.section()))
                .toList(),
            setting.width());
    int count = Math.max(1, chart.panels().size());
    panelWidth = (setting.width() - labels.indent() - (count - 1) * BETWEEN) / count;
    panels =
        chart.panels().stream()
            .map(name -> new Ellipsis(text).line(name, Style.AXIS, panelWidth))
            .toList();
    key = new ShareKey(text, chart.parts(), setting.width() - labels.indent());
  }

  static List<Drawing> parts(Setting setting, Chart.ShareChart chart, double height) {
    return Parts.of(chart.rows(), rows -> new ShareDrawing(setting, chart, rows), height);
  }

  @Override
  public double height() {
    double height = key.height() + KEY + HEAD + FOOT;
    for (int row = 0; row < rows.size(); row++) {
      height += height(row);
    }
    return height;
  }

  private double height(int row) {
    return Math.max(ROW, labels.height(row) + 5);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    key.draw(pen, x + labels.indent(), top);
    double y = top + key.height() + KEY;
    for (int panel = 0; panel < panels.size(); panel++) {
      pen.text(panels.get(panel), x + left(panel), y + Style.AXIS.baseline());
    }
    y += HEAD;
    for (int row = 0; row < rows.size(); row++) {
      double middle = y + height(row) / 2;
      labels.draw(pen, row, x, middle);
      for (int panel = 0; panel < panels.size(); panel++) {
        bar(pen, rows.get(row).panels().get(panel), x + left(panel), middle);
      }
      y += height(row);
    }
  }

  private double left(int panel) {
    return labels.indent() + panel * (panelWidth + BETWEEN);
  }

  private void bar(Pen pen, List<Double> shares, double left, double middle) {
    double x = left;
    for (int part = 0; part < shares.size(); part++) {
      double wide = shares.get(part) * panelWidth;
      double shown = Math.max(0, wide - EDGE);
      pen.fill(ShareKey.ink(part, shares.size()), x, middle - BAR / 2, shown, BAR);
      Line figure = figure(shares.get(part), part);
      if (figure.width() + 5 <= shown) {
        double baseline = middle - Style.AXIS.leading() / 2 + Style.AXIS.baseline();
        pen.text(figure, x + (shown - figure.width()) / 2, baseline);
      }
      x += wide;
    }
  }

  private Line figure(double share, int part) {
    List<Word> words = new ArrayList<>();
    Style style = Style.AXIS.in(part == 0 ? Ink.WHITE : Ink.TEXT);
    words.addAll(text.label(Decimals.PERCENT.text(share), style, Tag.document()));
    return Line.of(words);
  }
}
