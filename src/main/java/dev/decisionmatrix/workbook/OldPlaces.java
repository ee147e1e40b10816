package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;

/** Offers the cells of sheets that do not place themselves yet; goes with the last of them. */
final class OldPlaces {
  private final Book book;

  OldPlaces(Book book) {
    this.book = book;
  }

  void offer() {
    book.offer(new ChecksCells(single(ChecksPlaces.holds()), single(ChecksPlaces.failures())));
  }

  private static Cells<String> single(CellRef cell) {
    return Cells.standing(List.of(""), cell, true);
  }
}
