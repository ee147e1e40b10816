package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;

/** The verdict over all checks on top, so that other sheets find it, then a row for each check. */
final class ChecksPlaces {
  /** The table's columns, from left to right. */
  enum Column {
    CHECK("Check"),
    VALUE("Found"),
    EXPECTED("Expected"),
    VERDICT("Verdict"),
    WHERE("Where to look");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    String head() {
      return head;
    }

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  static final int HEAD_ROW = SheetHead.ROWS + 3;

  private ChecksPlaces() {}

  /** Whether all checks hold. */
  static CellRef holds() {
    return Tab.CHECKS.at(SheetHead.ROWS, Column.VALUE.index());
  }

  /** How many do not. */
  static CellRef failures() {
    return Tab.CHECKS.at(SheetHead.ROWS + 1, Column.VALUE.index());
  }

  static CellRef at(int place, Column column) {
    return Tab.CHECKS.at(HEAD_ROW + 1 + place, column.index());
  }
}
