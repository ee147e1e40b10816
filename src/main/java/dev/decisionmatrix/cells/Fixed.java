package dev.decisionmatrix.cells;

import dev.decisionmatrix.display.Decimals;
import java.util.OptionalDouble;

/** A number that cannot be live, such as a random sample, with the reason. */
public record Fixed(CellRef at, double value, Decimals shown, String why) implements Cell {
  @Override
  public Look look() {
    return Look.FIXED;
  }

  @Override
  public OptionalDouble figure() {
    return OptionalDouble.of(value);
  }
}
