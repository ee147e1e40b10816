package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** The rows of each column whose formulas wait to be computed. */
  private @Nullable BitSet[] waiting = new BitSet[64];

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

  /** The formula of a cell waits to be computed. */
  void await(int row, int column) {
    if (column >= waiting.length) {
      waiting = Arrays.copyOf(waiting, Math.max(column + 1, waiting.length * 2));
    }
    BitSet rowsWaiting = waiting[column];
    if (rowsWaiting == null) {
      rowsWaiting = new BitSet();
      waiting[column] = rowsWaiting;
    }
    rowsWaiting.set(row);
  }

  /** It does no longer. */
  void begin(int row, int column) {
    BitSet rowsWaiting = waiting[column];
    if (rowsWaiting != null) {
      rowsWaiting.clear(row);
    }
  }

  /** The first row from this one on where a formula of the column waits; less than 0 for none. */
  int nextWaiting(int column, int from) {
    BitSet rowsWaiting = column < waiting.length ? waiting[column] : null;
    return rowsWaiting == null ? -1 : rowsWaiting.nextSetBit(from);
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
