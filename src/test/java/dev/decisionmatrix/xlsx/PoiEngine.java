package dev.decisionmatrix.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's evaluator; it looks at no cached value of a formula. */
public final class PoiEngine implements Engine {
  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
      List<SheetValues> results = new ArrayList<>();
      for (Changes changes : scenarios) {
        Changes back = changes.typeInto(opened);
        evaluator.clearAllCachedResultValues();
        results.add(SheetValues.of(opened, evaluator::evaluate));
        back.typeInto(opened);
      }
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
