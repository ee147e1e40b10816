package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Words;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Scale;
import java.util.OptionalInt;

/**
 * Formulas that say "-" instead of an error: whatever people type into an input, what rests on it
 * shows that there is no figure, and the sheet Checks says why.
 */
public final class Guard {
  public static final Words NOTHING = new Words("");
  public static final Constant HUNDRED = new Constant(100);

  private Guard() {}

  /** What was typed into an input; nothing where it is an error, which would spread. */
  public static Formula read(Formula input) {
    return Formulas.orElse(input, NOTHING);
  }

  /** The same as a text, whatever it is; a blank is empty, which some engines read as 0. */
  public static Formula text(Formula input) {
    return Formulas.ifThen(Fn.ISBLANK.of(input), NOTHING, read(input).and(""));
  }

  public static Formula whenFigure(Formula cell, Formula then) {
    return onlyIf(Formulas.isFigure(cell), then);
  }

  public static Formula whenPositive(Formula figure, Formula then) {
    return onlyIf(figure.moreThan(Constant.ZERO), then);
  }

  /** True where every cell of a row or column is a figure. */
  public static Formula full(RangeRef line) {
    return Fn.COUNT.of(line).equalTo(length(line));
  }

  public static Formula length(RangeRef line) {
    return (line.width() > 1 ? Fn.COLUMNS : Fn.ROWS).of(line);
  }

  /** To the nine decimals of the analysis, so that a tie is a tie in every engine. */
  public static Formula rounded(Formula figure) {
    return Formulas.rounded(figure, Rounding.DIGITS);
  }

  /** A mean of ratings: brought to the digits that are sure, where the scale is narrow. */
  public static Formula mean(Scale scale, Formula mean) {
    OptionalInt digits = Rounding.ofMeans(scale);
    return digits.isPresent() ? Formulas.rounded(mean, digits.getAsInt()) : mean;
  }

  /** Their sum, where every cell of a row or column is a figure. */
  public static Formula whole(RangeRef line) {
    return onlyIf(full(line), Formulas.sum(line));
  }

  public static Formula count(RangeRef range, String condition) {
    return Fn.COUNTIF.of(range, new Words(condition));
  }

  /** The cell of a row of cells at a one-based place. */
  public static Formula pick(Formula row, Formula place) {
    return Formulas.itemOf(row, Constant.ONE, place);
  }

  /** The cells from a line's first up to this one, growing as the formula is copied along. */
  public static RangeRef upTo(CellRef first, CellRef cell) {
    Anchor fixed = first.row() == cell.row() ? Anchor.COLUMN : Anchor.ROW;
    return first.anchored(fixed).to(cell);
  }

  /**
   * Points within a sentence; rounded first, because engines differ in how they turn a half into
   * text.
   */
  public static Formula shown(Formula points, Decimals decimals) {
    int digits = decimals.equals(Decimals.ONE) ? 1 : 0;
    return Formulas.shown(Formulas.rounded(points, digits), decimals);
  }

  /** One decimal, or as many as tell it from what it is held against. */
  public static Formula apart(Formula figure, Formula other) {
    return apart(figure, other, Decimals.MOST);
  }

  /** The same, with no more decimals than so many. */
  public static Formula apart(Formula figure, Formula other, int most) {
    Formula kept = rounded(figure);
    return Formulas.inDigits(kept, Formulas.apart(kept, rounded(other), Constant.ONE, most));
  }
}
