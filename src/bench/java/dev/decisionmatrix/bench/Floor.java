package dev.decisionmatrix.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the libraries alone cost, cold: POI writes one small workbook with a chart, reopens and
 * evaluates it, OpenPDF writes one page. A yardstick for whole processes.
 */
public final class Floor {
  private static final int ROWS = 10;

  private Floor() {}

  public static void main(String[] arguments) throws IOException {
    byte[] workbook = workbook();
    double total = total(workbook);
    System.out.println(total + " " + page("Total " + total).length);
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Matrix");
      for (int row = 0; row < ROWS; row++) {
        sheet.createRow(row).createCell(0).setCellValue("Option " + row);
        sheet.getRow(row).createCell(1).setCellValue(row);
      }
      sheet.createRow(ROWS).createCell(1).setCellFormula("SUM(B1:B" + ROWS + ")");
      XSSFChart chart =
          sheet
              .createDrawingPatriarch()
              .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 3, 0, 10, 15));
      XDDFChartData bars =
          chart.createData(
              ChartTypes.BAR,
              chart.createCategoryAxis(AxisPosition.BOTTOM),
              chart.createValueAxis(AxisPosition.LEFT));
      bars.addSeries(
          XDDFDataSourcesFactory.fromStringCellRange(
              sheet, new CellRangeAddress(0, ROWS - 1, 0, 0)),
          XDDFDataSourcesFactory.fromNumericCellRange(
              sheet, new CellRangeAddress(0, ROWS - 1, 1, 1)));
      chart.plot(bars);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static double total(byte[] written) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      return workbook
          .getCreationHelper()
          .createFormulaEvaluator()
          .evaluate(workbook.getSheetAt(0).getRow(ROWS).getCell(1))
          .getNumberValue();
    }
  }

  private static byte[] page(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter.getInstance(document, out);
      document.open();
      document.add(new Paragraph(text));
    }
    return out.toByteArray();
  }
}
