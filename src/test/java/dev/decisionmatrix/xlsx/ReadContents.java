package dev.decisionmatrix.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * What POI's full reader finds in a workbook: each cell's type, value, formula, format and named
 * style; each name; what inputs accept, what is highlighted when and what charts draw.
 */
final class ReadContents {
  private static final Pattern REFERENCE = Pattern.compile("<c:f>[^<]*");

  private ReadContents() {}

  static Map<String, String> of(byte[] written) {
    Map<String, String> contents = new LinkedHashMap<>();
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      for (Sheet sheet : opened) {
        contents.put(sheet.getSheetName(), "sheet " + opened.getSheetIndex(sheet));
        for (Row row : sheet) {
          row.forEach(
              cell ->
                  contents.put(sheet.getSheetName() + "!" + cell.getAddress(), described(cell)));
        }
      }
      for (Sheet sheet : opened) {
        addFittings((XSSFSheet) sheet, contents);
      }
      for (XSSFName name : opened.getAllNames()) {
        if (!name.getNameName().startsWith("_xlnm")) {
          contents.put(name.getSheetIndex() + " " + name.getNameName(), name.getRefersToFormula());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    contents.values().removeIf(String::isEmpty);
    return contents;
  }

  private static String described(Cell cell) {
    boolean computed = cell.getCellType() == CellType.FORMULA;
    CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
    String value =
        switch (type) {
          case NUMERIC -> Double.toString(cell.getNumericCellValue());
          case STRING -> "text " + cell.getStringCellValue();
          case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
          case ERROR -> "error " + cell.getErrorCellValue();
          default -> "";
        };
    String told = computed ? "=" + cell.getCellFormula() + ": " + value : value;
    return told.isEmpty() ? "" : told + styled((XSSFCellStyle) cell.getCellStyle());
  }

  private static String styled(XSSFCellStyle style) {
    return " as " + style.getDataFormatString() + " of " + style.getCoreXf().getXfId();
  }

  private static void addFittings(XSSFSheet sheet, Map<String, String> contents)
      throws IOException {
    String of = sheet.getSheetName() + " ";
    for (DataValidation rule : sheet.getDataValidations()) {
      DataValidationConstraint accepts = rule.getValidationConstraint();
      String how = accepts.getValidationType() + "/" + accepts.getOperator();
      String what = how + " " + accepts.getFormula1() + " " + accepts.getFormula2();
      for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
        contents.put(of + "validation " + contents.size(), range.formatAsString() + " " + what);
      }
    }
    for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
      contents.put(of + "highlight " + contents.size(), format.xmlText());
    }
    XSSFDrawing drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      contents.put(of + "frames", drawing.getCTDrawing().xmlText());
      for (XSSFChart chart : drawing.getCharts()) {
        try (InputStream part = chart.getPackagePart().getInputStream()) {
          String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
          contents.put(
              of + "chart " + contents.size(),
              REFERENCE.matcher(xml).results().map(MatchResult::group).toList().toString());
        }
      }
    }
  }
}
