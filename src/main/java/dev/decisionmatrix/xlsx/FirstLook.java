package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds each sheet against its plan as soon as it is read: what both have alike need not be kept
 * twice, and most of a file is.
 */
final class FirstLook {
  /** Characters of formulas that are kept until they are parsed. */
  private static final int KEPT = 1 << 20;

  private static final int USUAL_LENGTH = 128;

  private final WorkbookPlan plan;
  private final Map<ReadCell, CellValue> otherResults = new HashMap<>();
  private int kept;

  FirstLook(WorkbookPlan plan) {
    this.plan = plan;
  }

  void at(ReadSheet read) {
    plan.sheets().stream()
        .filter(sheet -> sheet.name().text().equals(read.name()))
        .flatMap(sheet -> sheet.cells().stream())
        .forEach(cell -> look(cell, read.getCell(cell.at().row(), cell.at().column())));
  }

  /** What the file tells as the formula's result, where that is not what the plan has. */
  Optional<CellValue> otherResult(ReadCell cell) {
    return Optional.ofNullable(otherResults.get(cell));
  }

  private void look(Cell planned, @Nullable ReadCell there) {
    if (there == null) {
      return;
    }
    there.expect(planned);
    ReadFormula formula = there.formula();
    if (planned instanceof Live live && formula != null) {
      if (formula.home().equals(there)) {
        // One for all would be slow for good once it has held a sign that is not Latin.
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        live.formula().write(text, live.at().sheet());
        formula.compare(text);
        kept += formula.length();
        if (kept > KEPT) {
          formula.letGo();
        }
      }
      CellValue result = CellValue.of(there.value());
      if (!result.equals(CellValue.of(planned))) {
        otherResults.put(there, result);
      }
    }
  }
}
