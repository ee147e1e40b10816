package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Scale;
import java.math.BigDecimal;

/** Numbers and scales as messages spell them. */
final class ScaleWords {
  private ScaleWords() {}

  /** {@code runs from 1 (worst) to 5 (best)}. */
  static String of(Scale scale) {
    return "runs from " + number(scale.worst()) + " (worst) to " + number(scale.best()) + " (best)";
  }

  /** Without needless zeros or exponents. */
  static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
