package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcPr;

/** Writes a workbook: same plan, same bytes. Keeps no state; several may run at once. */
public final class XlsxWriter {
  private static final String STYLES = "xl/styles.xml";

  /** The calculation engine of current Excel, which thus takes the cached values as they are. */
  private static final long CALCULATED_BY = 191029;

  private XlsxWriter() {}

  public static byte[] write(WorkbookPlan plan) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.setCellFormulaValidation(false);
      plan.sheets().forEach(sheet -> workbook.createSheet(sheet.name().text()));
      plan.sheets()
          .forEach(sheet -> sheet.names().forEach((name, at) -> define(workbook, name, at)));
      Styles styles = new Styles(workbook);
      Map<String, byte[]> parts = new LinkedHashMap<>();
      PlannedValues values = new PlannedValues(plan);
      PrintSetup print = new PrintSetup(plan);
      for (SheetPlan sheet : plan.sheets()) {
        XSSFSheet written = workbook.getSheet(sheet.name().text());
        new SheetWriter(sheet, written, styles).write();
        print.write(sheet, written);
        for (ChartPlan chart : sheet.charts()) {
          parts.put(ChartFrame.add(written, chart), new ChartXml(chart, values).bytes());
        }
      }
      parts.put(STYLES, styles.xml());
      describe(workbook, plan);
      return SteadyZip.rewritten(bytes(workbook), parts);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private static void define(XSSFWorkbook workbook, String name, RangeRef range) {
    XSSFName defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(range.absolute());
  }

  private static void describe(XSSFWorkbook workbook, WorkbookPlan plan) {
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
    CTCalcPr calculation = workbook.getCTWorkbook().addNewCalcPr();
    calculation.setCalcId(CALCULATED_BY);
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(plan.title());
    core.setSubjectProperty(plan.subject());
    core.setCreator(plan.author());
    core.setLastModifiedByUser(plan.author());
    core.setCreated(Optional.of(java.util.Date.from(plan.created())));
    core.setModified(Optional.of(java.util.Date.from(plan.created())));
    properties.getExtendedProperties().setApplication("decision-matrix");
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
