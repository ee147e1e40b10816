package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.display.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An input as it was delivered, and as it is.
 *
 * @param name under which people know it, such as "Weight of Payments on Latency"
 * @param unit of its figure; {@link #SHARE} for a part of 1; empty where it has none
 * @param delivered what was in it
 * @param now what is in it
 */
public record DeliveredInput(String name, String unit, Content delivered, Input now) {
  public static final String SHARE = "share";
  public static final String PERCENT = "%";
  public static final String BLANK = "blank";

  /** Decimals of a figure in words; of a share, those of its percent. */
  public static final int DIGITS = 4;

  public static final int SHARE_DIGITS = 2;

  /** By the name alone, which hardly two of them share. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  public CellRef at() {
    return now.at();
  }

  public boolean changed() {
    return !delivered.equals(now.content());
  }

  /** {@code Weight of Payments on Latency (was 20, now 35)}. */
  public String words() {
    return name + " (was " + words(delivered) + ", now " + words(now.content()) + ")";
  }

  private String words(Content given) {
    if (given instanceof Content.Figure figure) {
      return words(figure.value());
    }
    return given instanceof Content.Text text ? text.text() : BLANK;
  }

  private String words(double figure) {
    if (unit.equals(SHARE)) {
      return Decimals.AS_TYPED.text(rounded(100 * figure, SHARE_DIGITS)) + PERCENT;
    }
    double kept = rounded(figure, DIGITS);
    String number = Decimals.thousands(Decimals.typed(kept)).text(kept);
    return number + (unit.isEmpty() || unit.equals(PERCENT) ? unit : " " + unit);
  }

  private static double rounded(double figure, int digits) {
    return BigDecimal.valueOf(figure).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
