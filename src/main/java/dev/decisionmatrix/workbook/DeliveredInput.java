package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.display.Decimals;

/**
 * An input as it was delivered, and as it is.
 *
 * @param delivered what was in it
 * @param now what is in it
 */
public record DeliveredInput(NamedInput input, Input delivered, Input now) {
  static final String CHANGED = "changed";
  static final String BLANK = "blank";

  /** Decimals of a figure in words; of a share, those of its percent. */
  static final int DIGITS = 4;

  static final int SHARE_DIGITS = 2;

  boolean changed() {
    return !delivered.content().equals(now.content());
  }

  /** {@code Weight of Payments on Latency (was 20, now 35)}. */
  public String words() {
    return input.name() + " (was " + words(delivered) + ", now " + words(now) + ")";
  }

  private String words(Input given) {
    if (given.content() instanceof Input.Content.Figure figure) {
      return words(figure.value());
    }
    return given.content() instanceof Input.Content.Text text ? text.text() : BLANK;
  }

  private String words(double figure) {
    if (input.unit().equals(NamedInput.SHARE)) {
      return Decimals.AS_TYPED.text(rounded(100 * figure, SHARE_DIGITS)) + "%";
    }
    String number = Decimals.AS_TYPED.text(rounded(figure, DIGITS));
    return input.unit().isEmpty() ? number : number + " " + input.unit();
  }

  private static double rounded(double figure, int digits) {
    return java.math.BigDecimal.valueOf(figure)
        .setScale(digits, java.math.RoundingMode.HALF_UP)
        .doubleValue();
  }
}
