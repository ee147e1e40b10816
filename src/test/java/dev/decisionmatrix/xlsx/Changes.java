package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What somebody types into a workbook: {@code Changes.none().with(cell, 0.5).with("Evidence!G7",
 * "no")}.
 */
public final class Changes {
  private final Map<String, Object> typed;

  private Changes(Map<String, Object> typed) {
    this.typed = typed;
  }

  public static Changes none() {
    return new Changes(new LinkedHashMap<>());
  }

  public Changes with(CellRef cell, double number) {
    return and(SheetValues.address(cell), number);
  }

  public Changes with(CellRef cell, String text) {
    return and(SheetValues.address(cell), text);
  }

  public Changes with(String address, double number) {
    return and(address, number);
  }

  public Changes with(String address, String text) {
    return and(address, text);
  }

  /** Empties a cell. */
  public Changes without(CellRef cell) {
    return and(SheetValues.address(cell), "");
  }

  public Changes without(String address) {
    return and(address, "");
  }

  private Changes and(String address, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(typed);
    more.put(address, value);
    return new Changes(more);
  }

  /** A formula that has no result, such as {@code =1/0}. */
  public Changes withError(CellRef cell) {
    return and(SheetValues.address(cell), FormulaError.DIV0);
  }

  /** The cells that are typed into, such as {@code Matrix!B7}. */
  public Set<String> addresses() {
    return Collections.unmodifiableSet(typed.keySet());
  }

  /** By address: a {@code Double}, an error, or a text; an empty one empties the cell. */
  Map<String, Object> typed() {
    return Collections.unmodifiableMap(typed);
  }

  /** Types them, and tells what must be typed to take them back. */
  Changes typeInto(XSSFWorkbook opened) {
    Map<String, Object> before = new LinkedHashMap<>();
    typed.forEach(
        (address, value) -> {
          Cell cell = input(opened, address);
          before.put(
              address,
              switch (cell.getCellType()) {
                case NUMERIC -> cell.getNumericCellValue();
                case STRING -> cell.getStringCellValue();
                default -> "";
              });
          type(cell, value);
        });
    return new Changes(before);
  }

  private static Cell input(XSSFWorkbook opened, String address) {
    int mark = address.lastIndexOf('!');
    XSSFSheet sheet = opened.getSheet(address.substring(0, mark));
    CellReference at = new CellReference(address.substring(mark + 1));
    Row row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    if (cell.getCellType() == CellType.FORMULA) {
      throw new AssertionError("a formula, not an input: " + address);
    }
    return cell;
  }

  private static void type(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof FormulaError error) {
      cell.setCellErrorValue(error.getCode());
    } else if (value.equals("")) {
      cell.setBlank();
    } else {
      cell.setCellValue((String) value);
    }
  }

  /** The workbook after them, without a single cached value: whoever opens it must calculate. */
  byte[] appliedTo(byte[] workbook) {
    List<byte[]> only = new ArrayList<>();
    eachAppliedTo(workbook, List.of(this), only::add);
    return only.get(0);
  }

  /** The same for many changes, each applied to the workbook as it was, one after the other. */
  static void eachAppliedTo(byte[] workbook, List<Changes> scenarios, Consumer<byte[]> user) {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      opened.forEach(sheet -> sheet.forEach(row -> row.forEach(Changes::forgetResult)));
      for (Changes changes : scenarios) {
        Changes back = changes.typeInto(opened);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.write(out);
        user.accept(out.toByteArray());
        back.typeInto(opened);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forgetResult(Cell cell) {
    XSSFCell stored = (XSSFCell) cell;
    if (stored.getCellType() == CellType.FORMULA) {
      if (stored.getCTCell().isSetV()) {
        stored.getCTCell().unsetV();
      }
      if (stored.getCTCell().isSetT()) {
        stored.getCTCell().unsetT();
      }
    }
  }
}
