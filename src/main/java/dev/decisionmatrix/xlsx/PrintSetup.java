package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: as wide as a page, as many pages as it takes. */
final class PrintSetup {
  private static final short A4 = 9;
  private static final short LETTER = 1;

  /** The space ends the font's size, which else would swallow a leading digit of the text. */
  private static final String SMALL = "&8 ";

  private final WorkbookPlan workbook;

  PrintSetup(WorkbookPlan workbook) {
    this.workbook = workbook;
  }

  void write(SheetPlan plan, XSSFSheet sheet) {
    sheet.setFitToPage(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(workbook.paper() == WorkbookPlan.Paper.A4 ? A4 : LETTER);
    setup.setLandscape(plan.orientation() == SheetPlan.Orientation.LANDSCAPE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(false);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.8);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setMargin(PageMargin.HEADER, 0.35);
    sheet.setMargin(PageMargin.FOOTER, 0.35);
    sheet.getHeader().setLeft(SMALL + literal(workbook.title(), 100));
    sheet.getHeader().setRight(SMALL + "&A");
    sheet.getFooter().setLeft(SMALL + literal(workbook.footer(), 100));
    sheet.getFooter().setRight(SMALL + "&P of &N");
    plan.pageBreaks().forEach(row -> sheet.setRowBreak(row - 1));
    plan.repeatedRows()
        .ifPresent(
            rows ->
                sheet.setRepeatingRows(new CellRangeAddress(rows.first(), rows.last(), -1, -1)));
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
