package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import java.util.ArrayList;
import java.util.List;

/** Panels of lines, two side by side unless there is one. */
final class SweepDrawing implements Drawing {
  private static final double BETWEEN = 22;
  private static final double BELOW = 10;

  private final List<List<SweepPlot>> rows;
  private final double step;

  private SweepDrawing(List<List<SweepPlot>> rows, double step) {
    this.rows = rows;
    this.step = step;
  }

  static List<Drawing> parts(Setting setting, Chart.SweepChart chart, double height) {
    int beside = chart.panels().size() > 1 ? 2 : 1;
    double width = (setting.width() - (beside - 1) * BETWEEN) / beside;
    List<List<SweepPlot>> rows = new ArrayList<>();
    for (int k = 0; k < chart.panels().size(); k += beside) {
      rows.add(
          chart.panels().subList(k, Math.min(k + beside, chart.panels().size())).stream()
              .map(panel -> new SweepPlot(setting.text(), chart, panel, width))
              .toList());
    }
    return Parts.of(rows, some -> new SweepDrawing(some, width + BETWEEN), height);
  }

  @Override
  public double height() {
    return rows.stream().mapToDouble(SweepDrawing::height).sum() + (rows.size() - 1) * BELOW;
  }

  private static double height(List<SweepPlot> row) {
    return row.stream().mapToDouble(SweepPlot::height).max().orElse(0);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double bottom = top;
    for (List<SweepPlot> row : rows) {
      bottom += height(row);
      for (int k = 0; k < row.size(); k++) {
        // plots stand on one line, whatever the length of their titles
        row.get(k).draw(pen, x + k * step, bottom - row.get(k).height());
      }
      bottom += BELOW;
    }
  }
}
