package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** What surrounds a sheet's cells: view, filter, protection. */
final class SheetFrame {
  private static final String FIRST_CELL = "A1";

  private final SheetPlan plan;
  private final XSSFSheet sheet;

  SheetFrame(SheetPlan plan, XSSFSheet sheet) {
    this.plan = plan;
    this.sheet = sheet;
  }

  void write() {
    sheet.setTabColor(Colours.of(Palette.tab(plan.kind())));
    sheet.setDisplayGridlines(plan.gridlines() == SheetPlan.Gridlines.SHOWN);
    plan.frozen()
        .filter(cell -> cell.row() > 0 || cell.column() > 0)
        .ifPresent(cell -> sheet.createFreezePane(cell.column(), cell.row()));
    plan.filter().ifPresent(table -> sheet.setAutoFilter(Addresses.of(table)));
    selectFirstCell();
    protect();
    ignoreNumbersStoredAsText();
  }

  private void selectFirstCell() {
    CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
    view.setTabSelected(sheet.getWorkbook().getSheetIndex(sheet) == 0);
    if (view.sizeOfSelectionArray() == 0) {
      view.addNewSelection();
    }
    for (CTSelection selection : view.getSelectionList()) {
      selection.setActiveCell(FIRST_CELL);
      selection.setSqref(List.of(FIRST_CELL));
    }
  }

  /** Attributes name what is locked: sorting would tear formulas from their rows. */
  private void protect() {
    CTSheetProtection protection = sheet.getCTWorksheet().addNewSheetProtection();
    protection.setSheet(true);
    protection.setObjects(true);
    protection.setScenarios(true);
    protection.setAutoFilter(false);
    protection.setFormatColumns(false);
    protection.setFormatRows(false);
    protection.setSelectLockedCells(false);
    protection.setSelectUnlockedCells(false);
  }

  /** Ids such as 42 are text; a green corner on each would only distract. */
  private void ignoreNumbersStoredAsText() {
    int last = Math.max(0, sheet.getLastRowNum());
    int widest = plan.cells().stream().mapToInt(cell -> cell.at().column()).max().orElse(0);
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, last, 0, widest), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }
}
