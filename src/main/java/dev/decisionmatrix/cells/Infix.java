package dev.decisionmatrix.cells;

/** Two formulas with an operator between them, in brackets where the tree needs them. */
public record Infix(Formula left, Operator operator, Formula right) implements Formula {
  /** Operators by how tightly they bind. */
  public enum Operator {
    EQUAL("=", 1),
    DIFFERENT("<>", 1),
    LESS("<", 1),
    AT_MOST("<=", 1),
    MORE(">", 1),
    AT_LEAST(">=", 1),
    JOIN("&", 2),
    PLUS("+", 3),
    MINUS("-", 3),
    TIMES("*", 4),
    OVER("/", 4),
    /** From a cell that is found to another. */
    TO(":", 5);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
      this.sign = sign;
      this.strength = strength;
    }
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    write(text, home, 0);
  }

  @Override
  public void write(StringBuilder text, SheetName home, int down) {
    write(left, operator.strength, text, home, down);
    text.append(operator.sign);
    write(right, operator.strength + (associative() ? 0 : 1), text, home, down);
  }

  @Override
  public boolean staysOn(SheetName home) {
    return left.staysOn(home) && right.staysOn(home);
  }

  private boolean associative() {
    return operator == Operator.PLUS || operator == Operator.TIMES || operator == Operator.JOIN;
  }

  private static void write(
      Formula part, int atLeast, StringBuilder text, SheetName home, int down) {
    boolean loose =
        (part instanceof Infix infix && infix.operator.strength < atLeast)
            || (part instanceof Constant constant && constant.value() < 0);
    if (loose) {
      text.append('(');
    }
    part.write(text, home, down);
    if (loose) {
      text.append(')');
    }
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Infix that
            && operator == that.operator
            && left.equals(that.left)
            && right.equals(that.right));
  }

  @Override
  public int hashCode() {
    return 31 * left.hashCode() + right.hashCode();
  }
}
