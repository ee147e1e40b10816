package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reopens a written workbook and asks an engine for every formula's result: the formulas and the
 * analysis must agree before anything is published.
 *
 * <p>Evaluating ignores cached values and changes nothing, so that the engine's answer is its own.
 */
public final class WorkbookAudit {
  /** Absolute up to one, relative above. */
  public static final double TOLERANCE = 2e-9;

  private final List<Finding> findings = new ArrayList<>();
  private final XSSFWorkbook workbook;
  private final FormulaEvaluator evaluator;

  private WorkbookAudit(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
  }

  /** Everything that is wrong; nothing when the workbook may be published. */
  public static List<Finding> of(byte[] written, WorkbookPlan plan) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      WorkbookAudit audit = new WorkbookAudit(workbook);
      audit.findings.addAll(PlanRules.findings(plan));
      audit.checkAlone(plan);
      return List.copyOf(audit.findings);
    }
  }

  /**
   * POI computes TEXT with one formatter for the whole process, which follows the thread's locale
   * and must not be used by two threads at once.
   */
  private void checkAlone(WorkbookPlan plan) {
    synchronized (WorkbookAudit.class) {
      Locale before = LocaleUtil.getUserLocale();
      LocaleUtil.setUserLocale(Locale.ROOT);
      try {
        plan.sheets().forEach(this::checkSheet);
      } finally {
        LocaleUtil.setUserLocale(before);
      }
    }
  }

  private void checkSheet(SheetPlan plan) {
    XSSFSheet sheet = workbook.getSheet(plan.name().text());
    if (sheet == null) {
      findings.add(new Finding(plan.name().text(), "sheet", "present", "missing"));
      return;
    }
    boolean first = workbook.getSheetIndex(sheet) == 0;
    if (sheet.isSelected() != first) {
      String expected = first ? "selected" : "not selected";
      findings.add(new Finding(plan.name().text(), "tab", expected, "the opposite"));
    }
    for (Cell cell : plan.cells()) {
      if (cell instanceof Live live) {
        checkFormula(sheet, live);
      }
    }
  }

  private void checkFormula(XSSFSheet sheet, Live live) {
    XSSFRow row = sheet.getRow(live.at().row());
    XSSFCell cell = row == null ? null : row.getCell(live.at().column());
    if (cell == null || cell.getCellType() != CellType.FORMULA) {
      report(live, "no formula");
      return;
    }
    cachedMismatch(cell, live.expected()).ifPresent(got -> report(live, got + " (cached)"));
    try {
      mismatch(evaluator.evaluate(cell), live.expected()).ifPresent(got -> report(live, got));
    } catch (RuntimeException unknown) {
      report(live, "not computable: " + rootOf(unknown).getMessage());
    }
  }

  private void report(Live live, String got) {
    String place = live.at().sheet().quoted() + "!" + live.at().address();
    String formula = "=" + live.formula().textOn(live.at().sheet());
    findings.add(new Finding(place, formula, describe(live.expected()), got));
  }

  private static Optional<String> cachedMismatch(XSSFCell cell, Expected expected) {
    CellValue cached =
        switch (cell.getCachedFormulaResultType()) {
          case NUMERIC -> new CellValue(cell.getNumericCellValue());
          case BOOLEAN -> CellValue.valueOf(cell.getBooleanCellValue());
          case ERROR -> CellValue.getError(cell.getErrorCellValue());
          default -> new CellValue(cell.getStringCellValue());
        };
    return mismatch(cached, expected);
  }

  /** What the engine says, if that is not what was expected. */
  private static Optional<String> mismatch(CellValue got, Expected expected) {
    boolean agrees =
        switch (got.getCellType()) {
          case NUMERIC ->
              expected instanceof Expected.Figure figure
                  && close(got.getNumberValue(), figure.value());
          case STRING ->
              expected instanceof Expected.Text text && text.text().equals(got.getStringValue());
          case BOOLEAN ->
              expected instanceof Expected.Truth truth && truth.truth() == got.getBooleanValue();
          default -> false;
        };
    return agrees ? Optional.empty() : Optional.of(describe(got));
  }

  static boolean close(double got, double expected) {
    return Math.abs(got - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }

  private static String describe(CellValue got) {
    return switch (got.getCellType()) {
      case ERROR -> FormulaError.forInt(got.getErrorValue()).getString();
      case STRING -> "text " + quoted(got.getStringValue());
      case NUMERIC -> Double.toString(got.getNumberValue());
      default -> got.formatAsString();
    };
  }

  private static String describe(Expected expected) {
    if (expected instanceof Expected.Figure figure) {
      return Double.toString(figure.value());
    }
    return expected instanceof Expected.Text text
        ? "text " + quoted(text.text())
        : String.valueOf(((Expected.Truth) expected).truth());
  }

  private static String quoted(String text) {
    return "`" + text + "`";
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootOf(cause);
  }
}
