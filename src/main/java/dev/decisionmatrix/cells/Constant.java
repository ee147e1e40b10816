package dev.decisionmatrix.cells;

import java.math.BigDecimal;

/**
 * A number in a formula. Only structural ones belong here (0, 1, 100 points, digits to round to);
 * assumptions live in {@link Input} cells.
 */
public record Constant(double value) implements Formula {
  public static final Constant ZERO = new Constant(0);
  public static final Constant ONE = new Constant(1);

  public Constant {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    if (value == (int) value) {
      text.append((int) value);
    } else {
      text.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
  }
}
