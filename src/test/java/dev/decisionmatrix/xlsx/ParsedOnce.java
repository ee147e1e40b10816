package dev.decisionmatrix.xlsx;

import java.util.IdentityHashMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's own view of a workbook, but for formulas that it would parse anew each time it asks. */
final class ParsedOnce implements EvaluationWorkbook {
  private final XSSFEvaluationWorkbook book;
  private final IdentityHashMap<Object, Ptg[]> parsed = new IdentityHashMap<>();

  ParsedOnce(XSSFWorkbook opened) {
    book = XSSFEvaluationWorkbook.create(opened);
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    return parsed.computeIfAbsent(cell.getIdentityKey(), key -> book.getFormulaTokens(cell));
  }

  @Override
  public String getSheetName(int number) {
    return book.getSheetName(number);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return book.getSheetIndex(sheet);
  }

  @Override
  public int getSheetIndex(String name) {
    return book.getSheetIndex(name);
  }

  @Override
  public EvaluationSheet getSheet(int number) {
    return book.getSheet(number);
  }

  @Override
  public ExternalSheet getExternalSheet(int number) {
    return book.getExternalSheet(number);
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    return book.getExternalSheet(first, last, workbook);
  }

  @Override
  public int convertFromExternSheetIndex(int number) {
    return book.convertFromExternSheetIndex(number);
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    return book.getExternalName(sheet, name);
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    return book.getExternalName(name, sheet, workbook);
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return book.getName(name);
  }

  @Override
  public EvaluationName getName(String name, int sheet) {
    return book.getName(name, sheet);
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return book.resolveNameXText(name);
  }

  @Override
  public UDFFinder getUDFFinder() {
    return book.getUDFFinder();
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return book.getSpreadsheetVersion();
  }

  @Override
  public void clearAllCachedResultValues() {
    book.clearAllCachedResultValues();
  }
}
