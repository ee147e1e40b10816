package dev.decisionmatrix.xlsx;

/**
 * Something in a workbook that is not as it must be.
 *
 * @param place sheet and address, or the name of a thing
 * @param expected what the analysis says, or what the rule asks for
 * @param got what an engine makes of it
 */
public record Finding(String place, String subject, String expected, String got) {
  @Override
  public String toString() {
    return place + ": " + subject + ": expected " + expected + ", got " + got;
  }
}
