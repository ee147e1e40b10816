package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One cell as read back: the value that the file tells, and the formula if there is one. */
final class ReadCell implements EvaluationCell {
  private final ReadSheet sheet;
  private final int row;
  private final int column;
  private ReadStyle style = ReadStyle.NONE;
  private CellType type = CellType.BLANK;

  /** Also 1 for true, and the code of an error. */
  private double number;

  private String text = "";
  private @Nullable ReadFormula formula;
  private boolean waiting;
  private @Nullable ValueEval computed;
  private @Nullable Cell planned;

  ReadCell(ReadSheet sheet, int row, int column) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  void hold(double figure) {
    type = CellType.NUMERIC;
    number = figure;
  }

  void hold(String words) {
    type = CellType.STRING;
    text = words;
  }

  void hold(boolean truth) {
    type = CellType.BOOLEAN;
    number = truth ? 1 : 0;
  }

  void hold(FormulaError error) {
    type = CellType.ERROR;
    number = error.getCode();
  }

  void compute(ReadFormula by) {
    formula = by;
    waiting = true;
    sheet.await(column);
  }

  @Nullable ReadFormula formula() {
    return formula;
  }

  /** Has a formula that nobody has begun to compute. */
  boolean isWaiting() {
    return waiting;
  }

  void begin() {
    waiting = false;
    sheet.begin(column);
  }

  /** What an engine computed stands in for the formula from now on. */
  void settle(ValueEval result) {
    computed = result;
  }

  /** Null where nothing could be computed, or has been yet. */
  @Nullable ValueEval computed() {
    return computed;
  }

  void wear(ReadStyle one) {
    style = one;
  }

  ReadStyle style() {
    return style;
  }

  /** What the plan has at this place. */
  void expect(Cell cell) {
    planned = cell;
  }

  @Nullable Cell planned() {
    return planned;
  }

  boolean isUnexpected() {
    return planned == null && (formula != null || type != CellType.BLANK);
  }

  /** What the file tells, whatever computed it. */
  ValueEval value() {
    return switch (type) {
      case NUMERIC -> new NumberEval(number);
      case STRING -> new StringEval(text);
      case BOOLEAN -> BoolEval.valueOf(number != 0);
      case ERROR -> ErrorEval.valueOf((int) number);
      default -> BlankEval.instance;
    };
  }

  /** For POI: what tells this cell from others. */
  @Override
  public Object getIdentityKey() {
    return this;
  }

  /** Spread widely: POI keeps every cell with a formula in one table. */
  @Override
  public int hashCode() {
    return row * 0x9E3779B1 + column * 0x85EBCA77 + sheet.number() * 0xC2B2AE3D;
  }

  @Override
  public ReadSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
  }

  /** The result's type once there is one; POI computes again what gave an error. */
  @Override
  public CellType getCellType() {
    if (formula == null) {
      return type;
    }
    if (computed instanceof NumberEval) {
      return CellType.NUMERIC;
    }
    if (computed instanceof StringEval) {
      return CellType.STRING;
    }
    return computed instanceof BoolEval ? CellType.BOOLEAN : CellType.FORMULA;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return type;
  }

  @Override
  public double getNumericCellValue() {
    return computed instanceof NumberEval figure ? figure.getNumberValue() : number;
  }

  @Override
  public String getStringCellValue() {
    return computed instanceof StringEval words ? words.getStringValue() : text;
  }

  @Override
  public boolean getBooleanCellValue() {
    return computed instanceof BoolEval truth ? truth.getBooleanValue() : number != 0;
  }

  @Override
  public int getErrorCellValue() {
    return (int) number;
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }

  @Override
  public CellRangeAddress getArrayFormulaRange() {
    throw new IllegalStateException("no array formula can be read");
  }
}
