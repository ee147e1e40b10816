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
  private CellType type = CellType.BLANK;

  /** Also 1 for true, and the code of an error. */
  private double number;

  private String text = "";
  private @Nullable ReadFormula formula;
  private boolean settled;
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
  }

  @Nullable ReadFormula formula() {
    return formula;
  }

  /** What an engine computed stands in for the formula from now on; an error is not kept. */
  void settle(ValueEval computed) {
    if (computed instanceof NumberEval figure) {
      hold(figure.getNumberValue());
    } else if (computed instanceof StringEval words) {
      hold(words.getStringValue());
    } else if (computed instanceof BoolEval truth) {
      hold(truth.getBooleanValue());
    } else {
      return;
    }
    settled = true;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
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

  @Override
  public CellType getCellType() {
    return formula == null || settled ? type : CellType.FORMULA;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return type;
  }

  @Override
  public double getNumericCellValue() {
    return number;
  }

  @Override
  public String getStringCellValue() {
    return text;
  }

  @Override
  public boolean getBooleanCellValue() {
    return number != 0;
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
