package dev.decisionmatrix.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number in a formula. Only structural ones belong here (0, 1, 100 points, digits to round to);
 * assumptions live in {@link Input} cells.
 */
public record Constant(double value) implements Formula {
  public static final Constant ZERO = new Constant(0);
  public static final Constant ONE = new Constant(1);

  private static final int SHARED = 101;
  private static final List<Constant> WHOLE =
      IntStream.range(0, SHARED).mapToObj(Constant::new).toList();

  public Constant {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
  }

  /** The same for the same small number: a large workbook has a million of them. */
  static Constant of(double value) {
    return value >= 0 && value < SHARED && value == (int) value
        ? WHOLE.get((int) value)
        : new Constant(value);
  }

  @Override
  public void write(StringBuilder text, SheetName home) {
    if (value == (int) value) {
      text.append((int) value);
    } else {
      text.append(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Constant that && Double.compare(value, that.value) == 0);
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value);
  }
}
