package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

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
    return SteadyZip.of(new XlsxWriter(plan).written());
  }

  private SortedMap<String, Part> written() {
    parts.relate(Parts.PACKAGE, "officeDocument", WORKBOOK);
    Properties.add(plan, parts);
    List<String> ids = writeSheets();
    byte[] workbook = new WorkbookXml(plan).bytes(ids);
    parts.add(WORKBOOK, "officedocument.spreadsheetml.sheet.main", workbook);
    add("styles", styles.xml());
    add("sharedStrings", texts.xml());
    return parts.all();
  }

  private record Waiting(int cells, Runnable writing) {}

  /**
   * Gives what the workbook calls each. The largest is written first, so that its styles and texts
   * have the shortest numbers.
   */
  private List<String> writeSheets() {
    PlannedValues values = new PlannedValues(plan);
    Drawings drawings = new Drawings(values, parts);
    SheetWriter writer = new SheetWriter(plan, styles, texts, parts);
    List<String> ids = new ArrayList<>();
    List<Waiting> waiting = new ArrayList<>();
    for (SheetPlan sheet : plan.sheets()) {
      String part = "xl/worksheets/sheet" + (ids.size() + 1) + ".xml";
      ids.add(parts.relate(WORKBOOK, "worksheet", part));
      Optional<String> drawing = drawings.add(sheet, part);
      boolean first = ids.size() == 1;
      SheetFrame.Place place = first ? SheetFrame.Place.FIRST : SheetFrame.Place.LATER;
      waiting.add(
          new Waiting(
              sheet.cells().size(),
              () -> writer.write(sheet, values.inOrder(sheet.name()), place, part, drawing)));
    }
    waiting.stream()
        .sorted(Comparator.comparingInt(one -> -one.cells()))
        .forEach(one -> one.writing().run());
    return ids;
  }

  private void add(String kind, byte[] xml) {
    String part = "xl/" + kind + ".xml";
    parts.add(part, "officedocument.spreadsheetml." + kind, xml);
    parts.relate(WORKBOOK, kind, part);
  }
}
