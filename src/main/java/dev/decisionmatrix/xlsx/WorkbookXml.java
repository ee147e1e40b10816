package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Areas;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.List;
import java.util.Optional;

/** The part that binds the sheets: their order and every name. */
final class WorkbookXml {
  /** The calculation engine of current Excel, which thus takes the cached values as they are. */
  private static final int CALCULATED_BY = 191029;

  private final List<SheetPlan> sheets;
  private final Xml xml = new Xml();

  WorkbookXml(WorkbookPlan plan) {
    this.sheets = plan.sheets();
  }

  /**
   * The part's bytes.
   *
   * @param ids what the part calls each sheet's
   */
  byte[] bytes(List<String> ids) {
    xml.open("workbook", "xmlns", Parts.SPREADSHEET, "xmlns:r", Parts.RELATION);
    xml.leaf("workbookPr", "date1904", 0);
    xml.open("bookViews").leaf("workbookView", "firstSheet", 0, "activeTab", 0).close();
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      SheetPlan sheet = sheets.get(i);
      String name = sheet.name().text();
      Optional<String> state = Optional.of("hidden").filter(hidden -> sheet.kind().isHidden());
      xml.leaf("sheet", "name", name, "sheetId", i + 1, "state", state, "r:id", ids.get(i));
    }
    xml.close();
    if (sheets.stream().anyMatch(WorkbookXml::hasNames)) {
      xml.open("definedNames");
      sheets.forEach(sheet -> sheet.names().forEach(this::define));
      for (int i = 0; i < sheets.size(); i++) {
        defineOwn(sheets.get(i), i);
      }
      xml.close();
    }
    return xml.leaf("calcPr", "calcId", CALCULATED_BY).close().bytes();
  }

  private static boolean hasNames(SheetPlan sheet) {
    return !sheet.names().isEmpty()
        || sheet.results().isPresent()
        || sheet.filter().isPresent()
        || sheet.repeatedRows().isPresent();
  }

  private void define(String name, Areas areas) {
    xml.text("definedName", areas.absolute(), "name", name);
  }

  /** The names by which engines know what a sheet prints and filters. */
  private void defineOwn(SheetPlan sheet, int index) {
    sheet.filter().ifPresent(table -> define("_FilterDatabase", index, table.absolute()));
    sheet.results().ifPresent(area -> define("Print_Area", index, area.absolute()));
    sheet
        .repeatedRows()
        .map(rows -> "$" + (rows.first() + 1) + ":$" + (rows.last() + 1))
        .ifPresent(rows -> define("Print_Titles", index, sheet.name().quoted() + "!" + rows));
  }

  private void define(String name, int sheet, String range) {
    Optional<Integer> hidden = Optional.of(1).filter(one -> name.startsWith("_"));
    xml.text(
        "definedName", range, "name", "_xlnm." + name, "localSheetId", sheet, "hidden", hidden);
  }
}
