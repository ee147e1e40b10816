package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What an engine makes of a workbook: a number, text or truth per cell, addressed {@code
 * Matrix!B7}. Errors are texts such as {@code #DIV/0!} and are also listed apart.
 */
public final class SheetValues {
  /** {@code #DIV/0!}, {@code #N/A}, {@code #NAME?}, and {@code Err:502} as LibreOffice has it. */
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:\\d+");

  private final Map<String, Object> values;
  private final Map<String, List<String>> names;

  private SheetValues(Map<String, Object> values, Map<String, List<String>> names) {
    this.values = Collections.unmodifiableMap(values);
    this.names = names;
  }

  /** {@code Matrix!B7}. */
  public static String address(CellRef cell) {
    return cell.sheet().text() + "!" + cell.address();
  }

  /** A number as {@code Double}, a text as {@code String}, a truth as {@code Boolean}. */
  public Object at(String address) {
    Object value = values.get(address);
    if (value == null) {
      throw new AssertionError("nothing at " + address);
    }
    return value;
  }

  public Object at(CellRef cell) {
    return at(address(cell));
  }

  public double number(String address) {
    Object value = at(address);
    if (value instanceof Double number) {
      return number;
    }
    throw new AssertionError("no number at " + address + " but " + value);
  }

  public double number(CellRef cell) {
    return number(address(cell));
  }

  /** {@code Matrix!B7} for each cell of a range, row by row. */
  public static List<String> addresses(RangeRef range) {
    return PlannedValues.cellsOf(range).stream().map(SheetValues::address).toList();
  }

  /** The values of a range row by row; a blank cell gives an empty text. */
  public List<Object> in(RangeRef range) {
    return PlannedValues.cellsOf(range).stream()
        .map(cell -> values.getOrDefault(address(cell), ""))
        .toList();
  }

  /** The values of a defined name, row by row; a blank cell gives an empty text. */
  public List<Object> named(String name) {
    List<String> addresses = names.get(name);
    if (addresses == null) {
      throw new AssertionError("no such name: " + name);
    }
    return addresses.stream().map(address -> values.getOrDefault(address, "")).toList();
  }

  /** Cells that hold an error, each with the error. */
  public List<String> errors() {
    return values.entrySet().stream()
        .filter(cell -> cell.getValue() instanceof String text && ERROR.matcher(text).matches())
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .toList();
  }

  /** Every cell that holds anything, sheet by sheet. */
  public Map<String, Object> all() {
    return values;
  }

  /** As stored: the results that were left in the file. */
  public static SheetValues stored(byte[] workbook) {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return of(opened, SheetValues::cached);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the reader has each cell. */
  static SheetValues of(XSSFWorkbook opened, Function<Cell, CellValue> reader) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Sheet sheet : opened) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          CellValue value = reader.apply(cell);
          if (value != null && value.getCellType() != CellType.BLANK) {
            values.put(
                sheet.getSheetName() + "!" + cell.getAddress().formatAsString(), plain(value));
          }
        }
      }
    }
    return new SheetValues(values, names(opened));
  }

  /**
   * The same workbook with other values. An engine that knows no truths gives 1 and 0 for them;
   * where a truth was, it is one again.
   */
  SheetValues become(Map<String, Object> others) {
    Map<String, Object> truths = new LinkedHashMap<>(others);
    truths.replaceAll(
        (address, value) ->
            values.get(address) instanceof Boolean && value instanceof Double number
                ? (Object) (number != 0)
                : value);
    return new SheetValues(truths, names);
  }

  /** Gnumeric 1.12 has no names of several ranges, and saves an error in their place. */
  private static boolean isKept(XSSFName name) {
    return name.getSheetIndex() < 0
        && !name.isFunctionName()
        && !name.getRefersToFormula().startsWith("ERROR(");
  }

  private static Map<String, List<String>> names(XSSFWorkbook opened) {
    return opened.getAllNames().stream()
        .filter(SheetValues::isKept)
        .collect(Collectors.toMap(XSSFName::getNameName, SheetValues::addresses, (a, b) -> a));
  }

  private static List<String> addresses(XSSFName name) {
    List<String> addresses = new ArrayList<>();
    for (AreaReference area :
        AreaReference.generateContiguous(SpreadsheetVersion.EXCEL2007, name.getRefersToFormula())) {
      for (CellReference cell : area.getAllReferencedCells()) {
        String sheet = area.getFirstCell().getSheetName();
        addresses.add(
            sheet + "!" + CellReference.convertNumToColString(cell.getCol()) + (cell.getRow() + 1));
      }
    }
    return addresses;
  }

  /** As stored; of a formula its result. Nothing for a blank cell. */
  static CellValue cached(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> new CellValue(cell.getNumericCellValue());
      case STRING -> new CellValue(cell.getStringCellValue());
      case BOOLEAN -> CellValue.valueOf(cell.getBooleanCellValue());
      case ERROR -> CellValue.getError(cell.getErrorCellValue());
      default -> null;
    };
  }

  private static Object plain(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> value.getNumberValue();
      case BOOLEAN -> value.getBooleanValue();
      case ERROR -> FormulaError.forInt(value.getErrorValue()).getString();
      default -> value.getStringValue();
    };
  }
}
