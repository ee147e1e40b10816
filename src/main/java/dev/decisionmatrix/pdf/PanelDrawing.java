package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Panels, two side by side unless there is one. */
final class PanelDrawing implements Drawing {
  private static final double BETWEEN = 22;
  private static final double BELOW = 10;

  private final List<List<Drawing>> rows;
  private final double step;

  private PanelDrawing(List<List<Drawing>> rows, double step) {
    this.rows = rows;
    this.step = step;
  }

  /**
   * As many drawings as it takes for each to be at most this high.
   *
   * @param plot makes a panel of this width
   */
  static <P> List<Drawing> parts(
      Setting setting, List<P> panels, BiFunction<P, Double, Drawing> plot, double height) {
    int beside = panels.size() > 1 ? 2 : 1;
    double width = (setting.width() - (beside - 1) * BETWEEN) / beside;
    List<List<Drawing>> rows = new ArrayList<>();
    for (int k = 0; k < panels.size(); k += beside) {
      rows.add(
          panels.subList(k, Math.min(k + beside, panels.size())).stream()
              .map(panel -> plot.apply(panel, width))
              .toList());
    }
    return Parts.of(rows, some -> new PanelDrawing(some, width + BETWEEN), height);
  }

  @Override
  public double height() {
    return rows.stream().mapToDouble(PanelDrawing::height).sum() + (rows.size() - 1) * BELOW;
  }

  private static double height(List<Drawing> row) {
    return row.stream().mapToDouble(Drawing::height).max().orElse(0);
  }

  @Override
  public void draw(Pen pen, double x, double top) {
    double bottom = top;
    for (List<Drawing> row : rows) {
      bottom += height(row);
      for (int k = 0; k < row.size(); k++) {
        // plots stand on one line, whatever the length of their titles
        row.get(k).draw(pen, x + k * step, bottom - row.get(k).height());
      }
      bottom += BELOW;
    }
  }
}
