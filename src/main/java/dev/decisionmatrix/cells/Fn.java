package dev.decisionmatrix.cells;

import java.util.List;

/** The functions that Excel, LibreOffice, Google Sheets, Gnumeric and POI compute alike. */
public enum Fn {
  ABS,
  AND,
  AVERAGE,
  AVERAGEIF,
  AVERAGEIFS,
  CHOOSE,
  COLUMNS,
  COUNT,
  COUNTA,
  COUNTBLANK,
  COUNTIF,
  COUNTIFS,
  EXP,
  /** Rounds to a text in the reader's notation; {@code TEXT} would need a pattern in it. */
  FIXED,
  IF,
  IFERROR,
  INDEX,
  INT,
  ISBLANK,
  ISNUMBER,
  ISTEXT,
  LARGE,
  LEN,
  LN,
  MATCH,
  MAX,
  MIN,
  NOT,
  OR,
  POWER,
  RANK,
  REPT,
  ROUND,
  ROWS,
  SMALL,
  SQRT,
  SUM,
  SUMIF,
  SUMIFS,
  /** Only of two plain ranges of one shape: POI miscomputes anything else without a word. */
  SUMPRODUCT,
  TEXT,
  TRIM;

  /** The call with its arguments, in the order of the sheet function. */
  public Formula of(Formula... arguments) {
    return new Call(this, List.of(arguments));
  }
}
