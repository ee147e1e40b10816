package dev.decisionmatrix.meeting;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostCells;
import dev.decisionmatrix.workbook.DeliveredInput;

/** Tells of costs that were tried: no file holds them. */
final class CostsKept {
  private CostsKept() {}

  static void tell(SavedWorkbook book, Book sheets, Remarks remarks) {
    sheets.cost().ifPresent(cost -> tell(book, sheets, cost, remarks));
  }

  private static void tell(SavedWorkbook book, Book sheets, CostCells cost, Remarks remarks) {
    book.sheet(cost.sheet().sheet().text())
        .ifPresent(
            found ->
                sheets.changes().delivery().inputs().stream()
                    .filter(input -> input.at().sheet().equals(cost.sheet().sheet()))
                    .filter(input -> !cost.demands().typed().all().contains(input.at()))
                    .forEach(input -> tell(found, input, remarks)));
  }

  private static void tell(SavedSheet sheet, DeliveredInput input, Remarks remarks) {
    CellAt at = new CellAt(sheet, input.at().row(), input.at().column());
    if (!at.cell().isBlank()) {
      remarks.add(
          Code.INPUT_OF_NO_FILE,
          at,
          "`%s` is `%s`: what is tried on this sheet stays in the workbook"
              .formatted(input.name(), typed(at.cell())),
          "to keep it, change the claim on the sheet Evidence, or add a row to evidence.csv");
    }
  }

  private static String typed(SavedCell cell) {
    return cell.value() instanceof Value.Figure figure
        ? NumberText.shortest(figure.figure())
        : cell.text();
  }
}
