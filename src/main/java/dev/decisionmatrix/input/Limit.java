package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;

/**
 * How many rows a table may have.
 *
 * @param what stands in them: {@code options}
 */
record Limit(int rows, String what, Code code) {
  static final Limit OPTIONS = new Limit(200, "options", Code.TOO_MANY_OPTIONS);
  static final Limit CRITERIA = new Limit(200, "criteria", Code.TOO_MANY_CRITERIA);
  static final Limit SOURCES = new Limit(50_000, "sources", Code.TOO_MANY_ROWS);
  static final Limit CLAIMS = new Limit(50_000, "claims", Code.TOO_MANY_CLAIMS);

  /** Every criterion once, some of them twice by mistake, and room for notes below. */
  static final Limit WEIGHTS = new Limit(1_000, "rows", Code.TOO_MANY_ROWS);

  static final int TEAMS = 500;
  static final int FILE_BYTES = 16 * 1024 * 1024;

  /** As many as a cell of a workbook takes. */
  static final int CELL_CHARS = 32_767;
}
