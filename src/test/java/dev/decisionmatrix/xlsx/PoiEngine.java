package dev.decisionmatrix.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's evaluator; it looks at no cached value of a formula. */
public final class PoiEngine implements Engine {
  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      EvaluationWorkbook book = new ParsedOnce(opened);
      WorkbookEvaluator evaluator = new WorkbookEvaluator(book, null, null);
      List<SheetValues> results = new ArrayList<>();
      for (Changes changes : scenarios) {
        Changes back = changes.typeInto(opened);
        evaluator.clearAllCachedResultValues();
        results.add(SheetValues.of(opened, cell -> value(cell, book, evaluator)));
        back.typeInto(opened);
      }
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CellValue value(Cell cell, EvaluationWorkbook book, WorkbookEvaluator evaluator) {
    if (cell.getCellType() != CellType.FORMULA) {
      return SheetValues.cached(cell);
    }
    int sheet = book.getSheetIndex(cell.getSheet().getSheetName());
    ValueEval value =
        evaluator.evaluate(book.getSheet(sheet).getCell(cell.getRowIndex(), cell.getColumnIndex()));
    if (value instanceof NumberEval number) {
      return new CellValue(number.getNumberValue());
    }
    if (value instanceof BoolEval truth) {
      return CellValue.valueOf(truth.getBooleanValue());
    }
    return value instanceof StringEval text
        ? new CellValue(text.getStringValue())
        : CellValue.getError(((ErrorEval) value).getErrorCode());
  }
}
