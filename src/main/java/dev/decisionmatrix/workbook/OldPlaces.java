package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.sheet.Cells;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Offers the cells of sheets that do not place themselves yet; goes with the last of them. */
final class OldPlaces {
  private final Book book;

  OldPlaces(Book book) {
    this.book = book;
  }

  void offer() {
    book.offer(new ChecksCells(single(ChecksPlaces.holds()), single(ChecksPlaces.failures())));
    book.offer(
        new DecisionCells(
            Cells.standing(
                Arrays.asList(Control.values()),
                DecisionPlaces.control(Control.WEIGHTS_OF),
                true)));
    book.offer(
        new DeliveredCells(
            Cells.standing(
                IntStream.range(0, DeliveredPlaces.TOLD).boxed().toList(),
                DeliveredPlaces.told(0),
                true)));
  }

  private static Cells<String> single(CellRef cell) {
    return Cells.standing(List.of(""), cell, true);
  }
}
