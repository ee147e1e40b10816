package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.display.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An input as it was delivered, and as it is.
 *
 * @param name under which people know it, such as "Weight of Payments on Latency"
 * @param unit of its figure; empty where it has none
 * @param delivered what was in it
 * @param now what is in it
 */
public record DeliveredInput(String name, String unit, Kind kind, Content delivered, Input now) {
  /** What an input is for. */
  public enum Kind {
    /** Chooses how the decision is looked at: its name and what is in it make a phrase. */
    CONTROL(" "),
    /** What people filled in or collected. */
    FIGURE(": "),
    /** The same where it says how much something weighs: no rating and no value rests on it. */
    WEIGHT(": "),
    /** Kept to be tried: it does nothing until a control puts it to use, and so is no change. */
    TRIED(": ");

    private final String joint;

    Kind(String joint) {
      this.joint = joint;
    }

    /** Between the name and what is in it. */
    public String joint() {
      return joint;
    }
  }

  public static final String PERCENT = "%";
  public static final String BLANK = "blank";

  /** Decimals of a figure in words. */
  public static final int DIGITS = 4;

  /** By the name alone, which hardly two of them share. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  public CellRef at() {
    return now.at();
  }

  /** {@code Evidence F12}. */
  public String where() {
    return at().sheet().text() + " " + at().address();
  }

  public boolean differs() {
    return (delivered instanceof Content.Figure was && now.content() instanceof Content.Figure is)
        ? Rounding.rounded(was.value()) != Rounding.rounded(is.value())
        : !delivered.equals(now.content());
  }

  /** Whether anything may follow from it. */
  public boolean changed() {
    return kind != Kind.TRIED && differs();
  }

  /** {@code weight of Payments on Latency: 35 (was 20)}. */
  public String words() {
    return name.substring(0, 1).toLowerCase(Locale.ROOT)
        + name.substring(1)
        + kind.joint()
        + words(now.content())
        + (words(delivered).equals(WhatIfChoices.NOTHING) ? "" : " (was " + words(delivered) + ")");
  }

  private String words(Content given) {
    return given instanceof Content.Figure figure ? words(figure.value()) : text(given);
  }

  /** Of what is no figure. */
  public static String text(Content given) {
    return given instanceof Content.Text text ? text.text() : BLANK;
  }

  private String words(double figure) {
    double kept = BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    String number = Decimals.thousands(Decimals.typed(kept)).text(kept);
    return number + (unit.isEmpty() || unit.equals(PERCENT) ? unit : " " + unit);
  }
}
