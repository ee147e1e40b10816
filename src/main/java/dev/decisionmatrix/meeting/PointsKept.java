package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Tab;
import java.util.Optional;

/** Tells of points and limits of values that were changed: they are not carried back. */
final class PointsKept {
  private PointsKept() {}

  static void tell(SavedWorkbook book, Delivery delivery, Remarks remarks) {
    Optional<SavedSheet> sheet = book.sheet(Tab.VALUES.sheet().text());
    delivery.inputs().stream()
        .filter(input -> input.at().sheet().equals(Tab.VALUES.sheet()))
        .forEach(input -> sheet.ifPresent(found -> tell(found, input, remarks)));
  }

  private static void tell(SavedSheet sheet, DeliveredInput input, Remarks remarks) {
    CellAt at = new CellAt(sheet, input.at().row(), input.at().column());
    if (at.cell().value() instanceof Value.Figure figure
        && input.delivered() instanceof Content.Figure was
        && !Comparison.isSame(was, new Content.Figure(figure.figure()))) {
      remarks.add(
          Code.INPUT_OF_NO_FILE,
          at,
          "`%s` is now %s, not %s: points and limits are not carried back"
              .formatted(
                  input.name(),
                  NumberText.shortest(figure.figure()),
                  NumberText.shortest(was.value())),
          "write it into the column `value` of criteria.csv");
    }
  }
}
