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
    OVER("/", 4);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
      this.sign = sign;
      this.strength = strength;
    }
  }

  @Override
  public String textOn(SheetName home) {
    return bracketed(left, home, operator.strength)
        + operator.sign
        + bracketed(right, home, operator.strength + (associative() ? 0 : 1));
  }

  private boolean associative() {
    return operator == Operator.PLUS || operator == Operator.TIMES || operator == Operator.JOIN;
  }

  private static String bracketed(Formula part, SheetName home, int atLeast) {
    boolean loose =
        (part instanceof Infix infix && infix.operator.strength < atLeast)
            || (part instanceof Constant constant && constant.value() < 0);
    return loose ? "(" + part.textOn(home) + ")" : part.textOn(home);
  }
}
