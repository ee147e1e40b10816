package dev.decisionmatrix.cells;

/**
 * A formula as a tree of references, constants and functions. It can be written down, not
 * evaluated: the expected figure stands beside it in a {@link Live} cell, and an engine audits the
 * two.
 */
public sealed interface Formula
    permits Constant, Words, Call, Copied, Infix, CellRef, RangeRef, NameRef {
  /** As stored in a file, without the leading {@code =}, in a cell of the given sheet. */
  default String textOn(SheetName home) {
    StringBuilder text = new StringBuilder();
    write(text, home);
    return text.toString();
  }

  /** The same with nothing but references, constants and functions in it. */
  default Formula spelledOut() {
    return this;
  }

  /** Adds that text to what is there already. */
  void write(StringBuilder text, SheetName home);

  /** The same as it reads so many rows further down: what is not anchored moves along. */
  default void write(StringBuilder text, SheetName home, int down) {
    write(text, home);
  }

  /** Whether it looks at no other sheet than this one. */
  default boolean staysOn(SheetName home) {
    return true;
  }

  default Formula plus(Formula other) {
    return new Infix(this, Infix.Operator.PLUS, other);
  }

  default Formula minus(Formula other) {
    return new Infix(this, Infix.Operator.MINUS, other);
  }

  default Formula times(Formula other) {
    return new Infix(this, Infix.Operator.TIMES, other);
  }

  default Formula over(Formula other) {
    return new Infix(this, Infix.Operator.OVER, other);
  }

  /** Joins texts: {@code &}. */
  default Formula and(Formula other) {
    return new Infix(this, Infix.Operator.JOIN, other);
  }

  default Formula and(String words) {
    return and(new Words(words));
  }

  default Formula equalTo(Formula other) {
    return new Infix(this, Infix.Operator.EQUAL, other);
  }

  default Formula differentFrom(Formula other) {
    return new Infix(this, Infix.Operator.DIFFERENT, other);
  }

  default Formula lessThan(Formula other) {
    return new Infix(this, Infix.Operator.LESS, other);
  }

  default Formula atMost(Formula other) {
    return new Infix(this, Infix.Operator.AT_MOST, other);
  }

  default Formula moreThan(Formula other) {
    return new Infix(this, Infix.Operator.MORE, other);
  }

  default Formula atLeast(Formula other) {
    return new Infix(this, Infix.Operator.AT_LEAST, other);
  }

  default Formula plus(double number) {
    return plus(Constant.of(number));
  }

  default Formula minus(double number) {
    return minus(Constant.of(number));
  }

  default Formula times(double number) {
    return times(Constant.of(number));
  }

  default Formula is(double number) {
    return equalTo(Constant.of(number));
  }

  default Formula is(String text) {
    return equalTo(new Words(text));
  }

  default Formula lessThan(double number) {
    return lessThan(Constant.of(number));
  }

  default Formula atMost(double number) {
    return atMost(Constant.of(number));
  }

  default Formula moreThan(double number) {
    return moreThan(Constant.of(number));
  }

  default Formula atLeast(double number) {
    return atLeast(Constant.of(number));
  }
}
