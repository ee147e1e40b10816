package dev.decisionmatrix.cells;

import dev.decisionmatrix.display.Decimals;

/** The shapes that formulas take again and again, so that sheets read like sentences. */
public final class Formulas {
  private static final Words NONE = new Words(Expected.NONE);

  private Formulas() {}

  /** {@code IF(condition,then,otherwise)}. */
  public static Formula ifThen(Formula condition, Formula then, Formula otherwise) {
    return Fn.IF.of(condition, then, otherwise);
  }

  /** The formula where the condition holds, else {@link Expected#NONE}. */
  public static Formula onlyIf(Formula condition, Formula then) {
    return ifThen(condition, then, NONE);
  }

  /** {@code IFERROR(formula,otherwise)}. */
  public static Formula orElse(Formula formula, Formula otherwise) {
    return Fn.IFERROR.of(formula, otherwise);
  }

  /** The formula, or {@link Expected#NONE} where it fails. */
  public static Formula orNone(Formula formula) {
    return orElse(formula, NONE);
  }

  /** {@code ROUND(formula,digits)}: half away from zero, as {@code Rounding} does. */
  public static Formula rounded(Formula formula, int digits) {
    return Fn.ROUND.of(formula, Constant.of(digits));
  }

  /**
   * {@code SUMPRODUCT(first,second)}; of single cells {@code SUM(first)*SUM(second)}, because POI
   * 5.5.1 has a lone text give an error where one among others counts as 0.
   */
  public static Formula sumProduct(RangeRef first, RangeRef second) {
    return first.isSingle() && second.isSingle()
        ? Fn.SUM.of(first).times(Fn.SUM.of(second))
        : Fn.SUMPRODUCT.of(first, second);
  }

  /**
   * {@code SUMPRODUCT(INDEX(top,1,column):INDEX(bottom,1,column),second)}: of the table's column
   * with that number. Gnumeric 1.12 gives an error for {@code INDEX(table,0,column)}.
   */
  public static Formula sumProduct(RangeRef table, Formula column, RangeRef second) {
    return second.isSingle()
        ? Fn.SUM.of(Fn.INDEX.of(table, Constant.ONE, column)).times(Fn.SUM.of(second))
        : Fn.SUMPRODUCT.of(columnOf(table, column), second);
  }

  private static Formula columnOf(RangeRef table, Formula column) {
    CellRef top = table.to().below(1 - table.height());
    CellRef bottom = table.from().below(table.height() - 1);
    return new Infix(
        Fn.INDEX.of(table.from().to(top), Constant.ONE, column),
        Infix.Operator.TO,
        Fn.INDEX.of(bottom.to(table.to()), Constant.ONE, column));
  }

  /** {@code COUNTIF(range,criterion)}. */
  public static Formula countIf(Formula range, Formula criterion) {
    return Fn.COUNTIF.of(range, criterion);
  }

  /** {@code MATCH(sought,among,0)}: the one-based place of the first equal, else an error. */
  public static Formula place(Formula sought, Formula among) {
    return Fn.MATCH.of(sought, among, Constant.ZERO);
  }

  /** What stands in {@code results} where {@code keys} holds {@code sought}. */
  public static Formula lookUp(Formula sought, RangeRef keys, RangeRef results) {
    return Fn.INDEX.of(results, place(sought, keys));
  }

  /** What stands at a row and a column of a range, both counted from one. */
  public static Formula itemOf(Formula range, Formula row, Formula column) {
    return Fn.INDEX.of(range, row, column);
  }

  public static Formula all(Formula... conditions) {
    return Fn.AND.of(conditions);
  }

  public static Formula any(Formula... conditions) {
    return Fn.OR.of(conditions);
  }

  public static Formula not(Formula condition) {
    return Fn.NOT.of(condition);
  }

  /** A figure rather than a text, a blank or an error. */
  public static Formula isFigure(Formula formula) {
    return Fn.ISNUMBER.of(formula);
  }

  /** Nothing in it, or an empty text. */
  public static Formula isEmpty(Formula formula) {
    return formula.equalTo(new Words(""));
  }

  public static Formula words(String text) {
    return new Words(text);
  }

  public static Formula number(double value) {
    return Constant.of(value);
  }

  /**
   * The figure as text within a sentence. {@code FIXED} writes it in the reader's own notation; a
   * pattern with a point, as {@code TEXT} takes it, means thousands in some countries.
   */
  public static Formula shown(Formula figure, Decimals decimals) {
    Formula digits = Constant.of(decimals.digits());
    return switch (decimals.notation()) {
      case AS_TYPED, AS_TEXT -> figure.and("");
      case PLAIN -> decimals.digits() == 0 ? text(figure, decimals) : fixed(figure, digits);
      case THOUSANDS -> Fn.FIXED.of(figure, digits);
      case MIXED -> throw new IllegalArgumentException("a sentence knows its unit");
      case PART, HIDDEN, SIGNED, CHANGE, EITHER_WAY, TRUTH ->
          throw new IllegalArgumentException("for a cell alone: " + decimals.notation());
      case PERCENT ->
          decimals.digits() == 0
              ? text(figure, decimals)
              : fixed(figure.times(Constant.of(100)), digits).and("%");
    };
  }

  /** With as many decimals as a cell says, thousands set apart in the reader's own notation. */
  public static Formula inThousands(Formula figure, Formula digits) {
    return Fn.FIXED.of(Fn.ROUND.of(figure, digits), digits);
  }

  /**
   * How many decimals tell two figures apart, at least so many; so many where they are alike. Both
   * have been rounded to the most.
   */
  public static Formula apart(Formula one, Formula other, Formula least) {
    return apart(one, other, least, Decimals.MOST);
  }

  /** The same with another most. */
  public static Formula apart(Formula one, Formula other, Formula least, int most) {
    Formula digits = least;
    for (int more = most; more >= 0; more--) {
      Formula these = Constant.of(more);
      Formula differ = rounded(one, more).differentFrom(rounded(other, more));
      if (!(least instanceof Constant known)) {
        digits = ifThen(all(these.atLeast(least), differ), these, digits);
      } else if (more >= known.value()) {
        digits = ifThen(differ, these, digits);
      }
    }
    return digits;
  }

  /** Rounded, but by no share of the span, to so many decimals, short of a figure to reach. */
  public static Formula reaching(
      Formula figure, Formula from, CellRef digits, Formula span, int rest) {
    Formula near = Fn.ROUND.of(figure, digits);
    Formula over = rounded(figure.minus(near).over(span), rest);
    Formula step = Fn.EXP.of(less(0, digits).times(Fn.LN.of(Constant.of(10))));
    return Fn.ROUND.of(
        ifThen(
            figure.moreThan(from),
            near.plus(orZero(over.moreThan(0), step)),
            near.minus(orZero(over.lessThan(0), step))),
        digits);
  }

  /** The same without setting thousands apart. */
  public static Formula inDigits(Formula figure, Formula digits) {
    return fixed(Fn.ROUND.of(figure, digits), digits);
  }

  /** How many decimals a figure has, up to a most; none where it is no figure. */
  public static Formula decimalsOf(Formula figure, int most) {
    return orZero(isFigure(figure), digitsOf(figure, most));
  }

  private static Formula digitsOf(Formula figure, int most) {
    Formula digits = Constant.of(most);
    for (int fewer = most - 1; fewer >= 0; fewer--) {
      digits = ifThen(figure.equalTo(rounded(figure, fewer)), Constant.of(fewer), digits);
    }
    return digits;
  }

  /** With as many decimals as the figure has, up to a most; thousands set apart. */
  public static Formula typedInThousands(Formula figure, int most) {
    return Fn.FIXED.of(figure, digitsOf(figure, most));
  }

  private static Formula text(Formula figure, Decimals decimals) {
    return Fn.TEXT.of(figure, new Words(decimals.pattern()));
  }

  private static Formula fixed(Formula figure, Formula digits) {
    return Fn.FIXED.of(figure, digits, Constant.ONE);
  }

  public static Formula sum(Formula... parts) {
    return Fn.SUM.of(parts);
  }

  public static Formula max(Formula... parts) {
    return Fn.MAX.of(parts);
  }

  public static Formula min(Formula... parts) {
    return Fn.MIN.of(parts);
  }

  /** How many figures there are. */
  public static Formula count(Formula... parts) {
    return Fn.COUNT.of(parts);
  }

  public static Formula absolute(Formula figure) {
    return Fn.ABS.of(figure);
  }

  /** {@code number-figure}. */
  public static Formula less(double number, Formula figure) {
    return Constant.of(number).minus(figure);
  }

  /** {@code number*figure}. */
  public static Formula times(double number, Formula figure) {
    return Constant.of(number).times(figure);
  }

  /** 1 where the condition holds, else 0. */
  public static Formula oneIf(Formula condition) {
    return ifThen(condition, Constant.ONE, Constant.ZERO);
  }

  /** The formula where the condition holds, else 0. */
  public static Formula orZero(Formula condition, Formula then) {
    return ifThen(condition, then, Constant.ZERO);
  }
}
