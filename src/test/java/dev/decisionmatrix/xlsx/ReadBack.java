package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sample of everything as it is read back from its file, beside its plan. */
final class ReadBack {
  static final WorkbookPlan PLAN = SamplePlans.everything();
  static final byte[] WRITTEN = XlsxWriter.write(PLAN);
  static final XSSFWorkbook EVERYTHING = opened(WRITTEN);

  private ReadBack() {}

  static XSSFWorkbook opened(WorkbookPlan plan) {
    return opened(XlsxWriter.write(plan));
  }

  private static XSSFWorkbook opened(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  static void eachSheet(BiConsumer<SheetPlan, XSSFSheet> check) {
    PLAN.sheets().forEach(plan -> check.accept(plan, EVERYTHING.getSheet(plan.name().text())));
  }

  static void eachCell(BiConsumer<Cell, XSSFCell> check) {
    PLAN.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .forEach(cell -> check.accept(cell, at(cell.at())));
  }

  static XSSFCell at(CellRef cell) {
    return EVERYTHING.getSheet(cell.sheet().text()).getRow(cell.row()).getCell(cell.column());
  }

  /** The charts of a sheet by their names. */
  static Map<String, XSSFGraphicFrame> frames(XSSFSheet sheet) {
    Map<String, XSSFGraphicFrame> frames = new LinkedHashMap<>();
    sheet.getDrawingPatriarch().getShapes().stream()
        .map(XSSFGraphicFrame.class::cast)
        .forEach(frame -> frames.put(frame.getName(), frame));
    return frames;
  }
}
