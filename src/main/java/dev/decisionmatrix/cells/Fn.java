package dev.decisionmatrix.cells;

import java.util.List;

/** The functions that Excel, LibreOffice, Google Sheets, Gnumeric and POI compute alike. */
public enum Fn {
  ABS,
  AND,
  AVERAGE,
  /** Of numbers alone; nothing to average is an error. */
  AVERAGEIFS,
  CHOOSE,
  COLUMNS,
  COUNT,
  COUNTA,
  COUNTIF,
  COUNTIFS,
  EXP,
  /** Rounds to a text in the reader's notation; {@code TEXT} would need a pattern in it. */
  FIXED,
  IF,
  IFERROR,
  /** Of a single cell Gnumeric gives an error; the composer of the workbook replaces those. */
  INDEX,
  ISBLANK,
  ISNUMBER,
  LARGE,
  LEFT,
  LEN,
  LN,
  LOWER,
  MATCH,
  MAX,
  MID,
  MIN,
  NOT,
  OR,
  RANK,
  ROUND,
  ROWS,
  SMALL,
  SQRT,
  SUM,
  SUMIF,
  SUMIFS,
  /**
   * Only of two plain ranges of one shape, or of one and a column by {@code INDEX}: POI miscomputes
   * anything else without a word.
   */
  SUMPRODUCT,
  TEXT,
  TRIM;

  /** The call with its arguments, in the order of the sheet function. */
  public Formula of(Formula... arguments) {
    return new Call(this, List.of(arguments));
  }
}
