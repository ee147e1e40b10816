package dev.decisionmatrix.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table, as messages name it.
 *
 * @param row as a spreadsheet counts, 1 for the first record
 * @param column from 0
 */
public record CellAddress(int row, int column) {
  private static final Pattern NAME = Pattern.compile("([A-Z]{1,6})([1-9][0-9]{0,8})");

  public CellAddress {
    if (row < 1 || column < 0) {
      throw new IllegalArgumentException("no cell: row " + row + ", column " + column);
    }
  }

  /** {@code B7}. */
  public static CellAddress of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no name of a cell: " + name);
    }
    int column = parts.group(1).chars().reduce(0, (left, letter) -> left * 26 + letter - 'A' + 1);
    return new CellAddress(Integer.parseInt(parts.group(2)), column - 1);
  }
}
