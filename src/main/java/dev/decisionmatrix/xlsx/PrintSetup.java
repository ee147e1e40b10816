package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet comes out of a printer: as wide as a page, as many pages as it takes. */
final class PrintSetup {
  private static final short A4 = 9;
  private static final short LETTER = 1;

  private static final double POINTS_PER_INCH = 72;
  private static final double SIDE = 0.5;
  private static final double TOP = 0.8;
  private static final double BOTTOM = 0.7;

  /** Percent; engines refuse to print smaller. */
  private static final int SMALLEST = 10;

  /** The space ends the font's size, which else would swallow a leading digit of the text. */
  private static final String SMALL = "&8 ";

  private final WorkbookPlan workbook;

  PrintSetup(WorkbookPlan workbook) {
    this.workbook = workbook;
  }

  void write(SheetPlan plan, XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(workbook.paper() == WorkbookPlan.Paper.A4 ? A4 : LETTER);
    setup.setLandscape(plan.orientation() == SheetPlan.Orientation.LANDSCAPE);
    sheet.setHorizontallyCenter(false);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.setMargin(PageMargin.HEADER, 0.35);
    sheet.setMargin(PageMargin.FOOTER, 0.35);
    sheet.getHeader().setLeft(SMALL + literal(workbook.title(), 100));
    sheet.getHeader().setRight(SMALL + "&A");
    sheet.getFooter().setLeft(SMALL + literal(workbook.footer(), 100));
    sheet.getFooter().setRight(SMALL + "&P of &N");
    plan.results().ifPresent(results -> setArea(results, sheet));
    setPages(plan, sheet, setup);
    plan.repeatedRows()
        .ifPresent(
            rows ->
                sheet.setRepeatingRows(new CellRangeAddress(rows.first(), rows.last(), -1, -1)));
  }

  private static void setArea(RangeRef area, XSSFSheet sheet) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        area.from().column(),
        area.to().column(),
        area.from().row(),
        area.to().row());
  }

  /**
   * As wide as a page. Excel heeds no page break in a sheet that is fitted to pages, so one that
   * needs breaks is scaled instead.
   */
  private void setPages(SheetPlan plan, XSSFSheet sheet, XSSFPrintSetup setup) {
    boolean across = plan.orientation() == SheetPlan.Orientation.LANDSCAPE;
    double width = POINTS_PER_INCH * ((across ? longSide() : shortSide()) - 2 * SIDE);
    double height = POINTS_PER_INCH * ((across ? shortSide() : longSide()) - TOP - BOTTOM);
    Pages pages = new Pages(plan, sheet);
    int percent = (int) Math.floor(100 * pages.scale(width, height));
    List<Integer> starts = pages.starts(100 * height / percent);
    if (starts.isEmpty() || percent < SMALLEST) {
      sheet.setFitToPage(true);
      setup.setFitWidth((short) 1);
      setup.setFitHeight((short) (starts.isEmpty() ? 1 : 0));
    } else {
      setup.setScale((short) percent);
      starts.forEach(row -> sheet.setRowBreak(row - 1));
    }
  }

  private double longSide() {
    return workbook.paper() == WorkbookPlan.Paper.A4 ? 11.69 : 11;
  }

  private double shortSide() {
    return workbook.paper() == WorkbookPlan.Paper.A4 ? 8.27 : 8.5;
  }

  /** An ampersand begins a code; together the three parts have 255 characters. */
  private static String literal(String text, int longest) {
    String line = text.lines().findFirst().orElse("").replace("&", "&&");
    return line.length() <= longest ? line : shortened(line, longest);
  }

  private static String shortened(String line, int longest) {
    String cut = line.substring(0, longest - 1);
    String whole = cut.endsWith("&") ? cut.replaceAll("&+$", "") : cut;
    return whole.strip() + "…";
  }
}
