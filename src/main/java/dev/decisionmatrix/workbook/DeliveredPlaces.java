package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;

/** How many inputs differ and the first of them in words on top, then a row for each input. */
final class DeliveredPlaces {
  /** The table's columns, from left to right. */
  enum Column {
    INPUT("Input"),
    UNIT("Unit"),
    DELIVERED("As delivered"),
    NOW("Now"),
    CHANGED("Changed"),
    SO_FAR("Changes so far");

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

  /** How many changes are told in words. */
  static final int TOLD = 4;

  static final int HEAD_ROW = SheetHead.ROWS + TOLD + 3;

  private final int inputs;

  DeliveredPlaces(int inputs) {
    this.inputs = inputs;
  }

  /** How many inputs differ from what was delivered. */
  static CellRef count() {
    return Tab.DELIVERED.at(SheetHead.ROWS, Column.UNIT.index());
  }

  /** A change in words; empty where fewer inputs differ. */
  static CellRef told(int number) {
    return Tab.DELIVERED.at(SheetHead.ROWS + 1 + number, Column.INPUT.index());
  }

  /** In which row of the table that change stands. */
  static CellRef toldRow(int number) {
    return told(number).right(Column.SO_FAR.index() - Column.INPUT.index());
  }

  CellRef at(int place, Column column) {
    return Tab.DELIVERED.at(HEAD_ROW + 1 + place, column.index());
  }

  RangeRef all(Column column) {
    return at(0, column).to(at(inputs - 1, column));
  }
}
