package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.function.Function;

/** Room for a chart. */
public final class ChartRoom implements Part {
  private final int rows;
  private final int columns;
  private final Function<RangeRef, ChartPlan> chart;
  private final Place corner = new Place();

  /**
   * Room for a chart.
   *
   * @param chart drawn in the room that it is given
   */
  public ChartRoom(int rows, int columns, Function<RangeRef, ChartPlan> chart) {
    this.rows = rows;
    this.columns = columns;
    this.chart = chart;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void place(CellRef at) {
    corner.give(at);
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    CellRef first = corner.cell();
    sheet.chart(chart.apply(first.to(first.below(rows - 1).right(columns - 1))));
  }
}
