package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where printed pages begin, so that no chart and no table is cut that fits on a page: rows without
 * an empty one between them stay together.
 */
final class Pages {
  /** A digit of the body font as LibreOffice draws it; Excel rounds it down to 5.25 points. */
  private static final double POINTS_PER_CHARACTER = 5.6;

  /** Engines differ a little in how high they draw a row and how wide a column. */
  private static final double SAFETY = 0.95;

  /** Of a page: a block that does not fit on any begins in the rest if that is at least so much. */
  private static final double WORTH_A_START = 0.35;

  /** Of a page: what would stand there alone, such as the head of a sheet. */
  private static final double HARDLY_BEGUN = 0.2;

  /** Of its size: rather than go on overleaf a sheet is printed so much smaller. */
  private static final double LITTLE_SMALLER = 0.85;

  private final SheetPlan plan;
  private final Layout layout;
  private final RowHeights heights;
  private final int lastRow;
  private final int lastColumn;

  Pages(SheetPlan plan, Layout layout, RowHeights heights) {
    this.plan = plan;
    this.layout = layout;
    this.heights = heights;
    this.lastRow =
        plan.results().map(results -> results.to().row()).orElseGet(() -> farthest(plan, true));
    this.lastColumn =
        plan.results().map(results -> results.to().column()).orElseGet(() -> farthest(plan, false));
  }

  /**
   * The share of its size at which the sheet is as wide as the paper, and a chart no higher; a
   * little less where all of it then stands on one page.
   */
  double scale(double paperWidth, double paperHeight) {
    double width = 0;
    for (int column = 0; column <= lastColumn; column++) {
      width += layout.stored(column) * POINTS_PER_CHARACTER;
    }
    double highest =
        plan.charts().stream()
            .mapToDouble(chart -> height(new SheetPlan.Span(chart.from().row(), chart.to().row())))
            .max()
            .orElse(0);
    double across = SAFETY * paperWidth / width;
    double down = SAFETY * paperHeight / (highest + repeated() + 1);
    double scale = Math.min(1, Math.min(across, down));
    double onOnePage = SAFETY * paperHeight / (height(new SheetPlan.Span(0, lastRow)) + 1);
    return onOnePage >= LITTLE_SMALLER * scale ? Math.min(scale, onOnePage) : scale;
  }

  /**
   * The rows that begin a page, from the second page on.
   *
   * @param pageHeight in points of the sheet
   */
  List<Integer> starts(double pageHeight) {
    double room = pageHeight * SAFETY - repeated();
    List<Integer> starts = new ArrayList<>();
    double used = 0;
    int reached = 0;
    for (SheetPlan.Span block : blocks()) {
      used += height(new SheetPlan.Span(reached, block.first() - 1));
      double height = height(block);
      boolean flows = holdsNoChart(block) && used <= room * startable(height > room);
      if (used > 0 && used + height > room && !flows) {
        starts.add(block.first());
        used = 0;
      }
      used = flow(block, used, room, starts);
      reached = block.last() + 1;
    }
    return starts;
  }

  /** How full a page may be for a block to begin on it although it has to go on overleaf. */
  private static double startable(boolean longerThanAPage) {
    return longerThanAPage ? 1 - WORTH_A_START : HARDLY_BEGUN;
  }

  private boolean holdsNoChart(SheetPlan.Span block) {
    return plan.charts().stream()
        .map(chart -> chart.from().row())
        .noneMatch(row -> row >= block.first() && row <= block.last());
  }

  /** Row by row, for blocks longer than a page; gives what the block takes of its last page. */
  private double flow(SheetPlan.Span block, double before, double room, List<Integer> starts) {
    double used = before;
    for (int row = block.first(); row <= block.last(); row++) {
      double height = heights.of(row);
      if (used > 0 && used + height > room) {
        starts.add(row);
        used = 0;
      }
      used += height;
    }
    return used;
  }

  /** Runs of rows that hold something, a chart among them, from top to bottom. */
  private List<SheetPlan.Span> blocks() {
    TreeSet<Integer> held = new TreeSet<>();
    plan.cells().stream()
        .filter(cell -> cell.at().column() <= lastColumn && !ShownText.isEmpty(cell))
        .forEach(cell -> held.add(cell.at().row()));
    for (ChartPlan chart : plan.charts()) {
      for (int row = chart.from().row(); row <= chart.to().row(); row++) {
        held.add(row);
      }
    }
    List<SheetPlan.Span> blocks = new ArrayList<>();
    for (int row : held.headSet(lastRow, true)) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last).last() == row - 1) {
        blocks.set(last, new SheetPlan.Span(blocks.get(last).first(), row));
      } else {
        blocks.add(new SheetPlan.Span(row, row));
      }
    }
    return blocks;
  }

  private double repeated() {
    return plan.repeatedRows().map(this::height).orElse(0.0);
  }

  private double height(SheetPlan.Span rows) {
    double height = 0;
    for (int row = rows.first(); row <= rows.last(); row++) {
      height += heights.of(row);
    }
    return height;
  }

  private static int farthest(SheetPlan plan, boolean down) {
    int cells =
        plan.cells().stream()
            .map(Cell::at)
            .mapToInt(at -> down ? at.row() : at.column())
            .max()
            .orElse(0);
    int charts =
        plan.charts().stream()
            .map(ChartPlan::to)
            .mapToInt(at -> down ? at.row() : at.column())
            .max()
            .orElse(0);
    return Math.max(cells, charts);
  }
}
