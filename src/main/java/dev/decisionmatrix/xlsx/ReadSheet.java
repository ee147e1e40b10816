package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** One sheet as read back: each cell at its row and column. */
final class ReadSheet implements EvaluationSheet {
  private static final ReadCell[] NONE = new ReadCell[0];

  private final int number;
  private final String name;
  private @Nullable ReadCell[][] rows = new ReadCell[64][];
  private int height;
  private boolean selected;
  private boolean hidden;

  /** How many formulas of each column wait to be computed. */
  private int[] waiting = new int[64];

  private final List<String> fittings = new ArrayList<>();
  private Optional<String> drawing = Optional.empty();

  ReadSheet(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /** Counted from 0, in the order of the tabs. */
  int number() {
    return number;
  }

  String name() {
    return name;
  }

  boolean isSelected() {
    return selected;
  }

  void select() {
    selected = true;
  }

  boolean isHidden() {
    return hidden;
  }

  void hide() {
    hidden = true;
  }

  /** Takes a line on something that serves the cells. */
  void add(String fitting) {
    fittings.add(fitting);
  }

  /** What serves the cells, a line each: see {@link Fittings}. */
  List<String> fittings() {
    return fittings;
  }

  /** Takes what the sheet's part calls the drawing with its charts. */
  void drawnBy(String id) {
    drawing = Optional.of(id);
  }

  Optional<String> drawing() {
    return drawing;
  }

  /** One formula more of a column waits to be computed. */
  void await(int column) {
    if (column >= waiting.length) {
      waiting = Arrays.copyOf(waiting, Math.max(column + 1, waiting.length * 2));
    }
    waiting[column]++;
  }

  /** One formula less does. */
  void begin(int column) {
    waiting[column]--;
  }

  /** Whether any formula of these columns waits. */
  boolean isWaiting(int first, int last) {
    for (int column = first; column <= Math.min(last, waiting.length - 1); column++) {
      if (waiting[column] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes the cells of a row, which must come in the order of columns. */
  void put(int row, List<ReadCell> cells) {
    if (row >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(row + 1, rows.length * 2));
    }
    int width = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).getColumnIndex() + 1;
    @Nullable ReadCell[] placed = width == 0 ? NONE : new ReadCell[width];
    cells.forEach(cell -> placed[cell.getColumnIndex()] = cell);
    rows[row] = placed;
    height = Math.max(height, row + 1);
  }

  List<ReadCell> unexpected() {
    List<ReadCell> found = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      if (rows[row] != null) {
        for (ReadCell cell : rows[row]) {
          if (cell != null && cell.isUnexpected()) {
            found.add(cell);
          }
        }
      }
    }
    return found;
  }

  @Override
  public @Nullable ReadCell getCell(int row, int column) {
    if (row >= height || rows[row] == null || column >= rows[row].length) {
      return null;
    }
    return rows[row][column];
  }

  @Override
  public int getLastRowNum() {
    return height - 1;
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }

  @Override
  public void clearAllCachedResultValues() {
    // Nothing is kept here that POI computed before.
  }
}
