package dev.decisionmatrix.workbook;

/** What the check beside an input says of it. */
public final class Findings {
  public static final String OK = "ok";
  public static final String NO_NUMBER = "no number";
  public static final String OFF_THE_SCALE = "off the scale";
  public static final String YES_OR_NO = "say yes or no";

  /** Stands where a what-if weight is no share. */
  public static final String MEND = "mend";

  private Findings() {}
}
