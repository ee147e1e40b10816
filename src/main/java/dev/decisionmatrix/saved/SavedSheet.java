package dev.decisionmatrix.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet: its cells by zero-based row and column. */
public final class SavedSheet {
  /** The last column of a sheet is the 16,384th. */
  private static final int COLUMN_BITS = 14;

  /** A cell and where it stands, zero-based. */
  public record Placed(int row, int column, SavedCell cell) {}

  private final String name;
  private final NavigableMap<Long, SavedCell> cells = new TreeMap<>();

  private final Set<Integer> hiddenRows = new TreeSet<>();
  private final Set<Integer> hiddenColumns = new TreeSet<>();
  private boolean isHidden;

  SavedSheet(String name) {
    this.name = name;
  }

  /** Whether its tab is hidden. */
  public boolean isHidden() {
    return isHidden;
  }

  public boolean isHiddenRow(int row) {
    return hiddenRows.contains(row);
  }

  public boolean isHiddenColumn(int column) {
    return hiddenColumns.contains(column);
  }

  void hide() {
    isHidden = true;
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumn(int column) {
    hiddenColumns.add(column);
  }

  public String name() {
    return name;
  }

  /** Empty where nothing was ever typed. */
  public SavedCell at(int row, int column) {
    return row < 0 || column < 0
        ? SavedCell.BLANK
        : Objects.requireNonNullElse(cells.get(place(row, column)), SavedCell.BLANK);
  }

  /** Those that hold anything, row by row. */
  public List<Placed> filled() {
    return placed(cells);
  }

  /** Those of a row that hold anything, from left to right. */
  public List<Placed> row(int row) {
    return placed(cells.subMap(place(row, 0), place(row + 1, 0)));
  }

  /** One more than the last row that holds anything. */
  public int rows() {
    return cells.isEmpty() ? 0 : (int) (cells.lastKey() >> COLUMN_BITS) + 1;
  }

  void put(int row, int column, SavedCell cell) {
    cells.put(place(row, column), cell);
  }

  private static List<Placed> placed(Map<Long, SavedCell> some) {
    List<Placed> placed = new ArrayList<>(some.size());
    some.forEach(
        (place, cell) ->
            placed.add(
                new Placed(
                    (int) (place >> COLUMN_BITS), (int) (place & (1L << COLUMN_BITS) - 1), cell)));
    return placed;
  }

  private static long place(int row, int column) {
    return (long) row << COLUMN_BITS | column;
  }
}
