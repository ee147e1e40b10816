package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes a workbook: same plan, same bytes. Keeps no state; several may run at once. */
public final class XlsxWriter {
  private static final String WORKBOOK = "xl/workbook.xml";

  private final WorkbookPlan plan;
  private final Parts parts = new Parts();
  private final Styles styles = new Styles();
  private final SharedTexts texts = new SharedTexts();

  private XlsxWriter(WorkbookPlan plan) {
    this.plan = plan;
  }

  public static byte[] write(WorkbookPlan plan) {
    return new XlsxWriter(plan).write();
  }

  private byte[] write() {
    parts.relate(Parts.PACKAGE, "officeDocument", WORKBOOK);
    Properties.add(plan, parts);
    List<String> ids = writeSheets();
    byte[] workbook = new WorkbookXml(plan).bytes(ids);
    parts.add(WORKBOOK, "officedocument.spreadsheetml.sheet.main", workbook);
    add("styles", styles.xml());
    add("sharedStrings", texts.xml());
    return parts.packed();
  }

  /** Gives what the workbook calls each. */
  private List<String> writeSheets() {
    Drawings drawings = new Drawings(new PlannedValues(plan), parts);
    SheetWriter writer = new SheetWriter(plan, styles, texts, parts);
    List<String> ids = new ArrayList<>();
    SheetFrame.Place place = SheetFrame.Place.FIRST;
    for (SheetPlan sheet : plan.sheets()) {
      String part = "xl/worksheets/sheet" + (ids.size() + 1) + ".xml";
      ids.add(parts.relate(WORKBOOK, "worksheet", part));
      writer.write(sheet, place, part, drawings.add(sheet, part));
      place = SheetFrame.Place.LATER;
    }
    return ids;
  }

  private void add(String kind, byte[] xml) {
    String part = "xl/" + kind + ".xml";
    parts.add(part, "officedocument.spreadsheetml." + kind, xml);
    parts.relate(WORKBOOK, kind, part);
  }
}
