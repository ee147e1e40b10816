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

/**
 * One cell as read back: the value that the file tells, and the formula if there is one; what an
 * engine computed takes the value's place. A large workbook has a million of them, hence the small
 * fields.
 */
final class ReadCell implements EvaluationCell {
  private static final CellType[] TYPES = CellType.values();

  /** How far its formula has come. */
  private static final byte NO_FORMULA = 0;

  private static final byte WAITING = 1;
  private static final byte BEGUN = 2;
  private static final byte COMPUTED = 3;

  private final ReadSheet sheet;
  private final int row;
  private final short column;
  private byte stage = NO_FORMULA;

  /** By its place among all types. */
  private byte type = code(CellType.BLANK);

  /** Also 1 for true, and the code of an error. */
  private double number;

  private String text = "";
  private ReadStyle style = ReadStyle.NONE;
  private @Nullable ReadFormula formula;
  private @Nullable Cell planned;

  ReadCell(ReadSheet sheet, int row, int column) {
    this.sheet = sheet;
    this.row = row;
    this.column = (short) column;
  }

  void hold(double figure) {
    hold(CellType.NUMERIC, figure);
  }

  void hold(String words) {
    hold(CellType.STRING, 0);
    text = words;
  }

  void hold(boolean truth) {
    hold(CellType.BOOLEAN, truth ? 1 : 0);
  }

  void hold(FormulaError error) {
    hold(CellType.ERROR, error.getCode());
  }

  private void hold(CellType kind, double figure) {
    type = code(kind);
    number = figure;
  }

  void compute(ReadFormula by) {
    formula = by;
    stage = WAITING;
    sheet.await(row, column);
  }

  @Nullable ReadFormula formula() {
    return formula;
  }

  /** Has a formula that nobody has begun to compute. */
  boolean isWaiting() {
    return stage == WAITING;
  }

  void begin() {
    stage = BEGUN;
    sheet.begin(row, column);
  }

  /** What an engine computed stands in for the formula from now on, and for what the file tells. */
  void settle(ValueEval result) {
    stage = COMPUTED;
    if (result instanceof NumberEval figure) {
      hold(figure.getNumberValue());
    } else if (result instanceof StringEval words) {
      hold(text.equals(words.getStringValue()) ? text : words.getStringValue());
    } else if (result instanceof BoolEval truth) {
      hold(truth.getBooleanValue());
    } else if (result instanceof ErrorEval error) {
      hold(CellType.ERROR, error.getErrorCode());
    } else {
      hold(CellType.BLANK, 0);
    }
  }

  /** Null where nothing could be computed, or has been yet. */
  @Nullable ValueEval computed() {
    return stage == COMPUTED ? value() : null;
  }

  void wear(ReadStyle one) {
    style = one;
  }

  ReadStyle style() {
    return style;
  }

  /** What the plan has at this place; a text that both have is kept once. */
  void expect(Cell cell) {
    planned = cell;
    String shown = ShownText.text(cell).orElse(text);
    text = text.equals(shown) ? shown : text;
  }

  @Nullable Cell planned() {
    return planned;
  }

  boolean isUnexpected() {
    return planned == null && (formula != null || type() != CellType.BLANK);
  }

  /** What the file tells, whatever computed it, until an engine has. */
  ValueEval value() {
    return switch (type()) {
      case NUMERIC -> new NumberEval(number);
      case STRING -> new StringEval(text);
      case BOOLEAN -> BoolEval.valueOf(number != 0);
      case ERROR -> ErrorEval.valueOf((int) number);
      default -> BlankEval.instance;
    };
  }

  private static byte code(CellType kind) {
    byte code = 0;
    while (TYPES[code] != kind) {
      code++;
    }
    return code;
  }

  private CellType type() {
    return TYPES[type];
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
    boolean isResult = stage == COMPUTED && type() != CellType.ERROR && type() != CellType.BLANK;
    return formula == null || isResult ? type() : CellType.FORMULA;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return type();
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
