package dev.decisionmatrix.xlsx;

import java.util.List;

/**
 * How a sheet is spread over pages.
 *
 * @param starts the rows that begin a page, from the second page on
 * @param fit by what the sheet comes to the width of a page
 * @param percent of its size, where it is scaled
 */
record Paging(List<Integer> starts, Fit fit, int percent) {
  Paging {
    starts = List.copyOf(starts);
  }

  enum Fit {
    /** The engine fits it; then it heeds no break. */
    BY_ENGINE,
    /** Printed at so many percent, with breaks. */
    SCALED
  }
}
