package dev.decisionmatrix.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What POI's full reader finds in a workbook: each cell's type, value and formula; each name. */
final class ReadContents {
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
    return computed ? "=" + cell.getCellFormula() + ": " + value : value;
  }
}
