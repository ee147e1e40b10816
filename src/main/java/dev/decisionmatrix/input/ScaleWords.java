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

  /** A number somewhere in the middle. */
  static String example(Scale scale) {
    double middle = scale.rating(0.5);
    boolean isWide = scale.upper() - scale.lower() > 1;
    return number(isWide ? Math.floor(middle) : middle);
  }

  /** For one whose ends lie too near to each other. */
  static Message narrow(Scale scale) {
    return new Message(
        "`worst` "
            + number(scale.worst())
            + " and `best` "
            + number(scale.best())
            + " are too near to each other for numbers of this size: differences between ratings"
            + " would be lost in rounding",
        "count from "
            + number(scale.lower())
            + ": write `worst` as "
            + counted(scale, scale.worst())
            + ", `best` as "
            + counted(scale, scale.best())
            + ", and each rating less "
            + number(scale.lower()));
  }

  private static String counted(Scale scale, double end) {
    BigDecimal lower = BigDecimal.valueOf(scale.lower());
    return number(BigDecimal.valueOf(end).subtract(lower).doubleValue());
  }

  /** Without needless zeros or exponents. */
  static String number(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static Message flat(Cell best) {
    return new Message(
        "`worst` and `best` are both `" + best.text() + "`",
        "give two different ends; `best` below `worst` means that less is better");
  }

  static Message offScale(Cell cell, Scale scale) {
    return new Message(
        "`must_reach` `" + cell.text() + "` is off the scale", "the scale " + of(scale));
  }
}
