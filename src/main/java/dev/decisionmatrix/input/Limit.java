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

  /**
   * What several counts may come to when they are multiplied. A workbook has some forty formulas
   * for each rating, a dozen for each claim and eight for each weight; a million of them is what a
   * gigabyte of memory holds and an office program recalculates in about a second.
   *
   * @param what the product is: {@code ratings}
   */
  record Product(int most, String what) {}

  /** Options x criteria. */
  static final Product RATINGS = new Product(6_000, "ratings");

  /** Criteria x teams. */
  static final Product WEIGHTS_GIVEN = new Product(10_000, "weights");

  /** Options x teams. */
  static final Product SCORES = new Product(5_000, "scores");

  /** Teams x criteria x criteria; the workings take some ten formulas for each. */
  static final Product JUDGEMENTS = new Product(20_000, "judgements");

  /** Options x sources: a score without each source. */
  static final Product LEFT_OUT = new Product(100_000, "scores with a source left out");

  /** Options x criteria x sources: the cells of the sheet By source. */
  static final Product VOICES = new Product(500_000, "ratings by source");

  /** Sources x claims: each source counts its claims. */
  static final Product SOUGHT = new Product(10_000_000, "claims to go through");

  /** Of one rating: they are named in one cell, whose formula may have 8,192 characters. */
  static final int CITED = 200;

  /** Longer texts no spreadsheet looks up. */
  static final int NAME_CHARS = 255;

  /** Disks take names of 255 bytes, and the outputs add to it. */
  static final int ID_CHARS = 150;

  /** To longer addresses no cell of a workbook leads. */
  static final int ADDRESS_CHARS = 2_079;

  /** With more the sheet of the sources has more links than a sheet holds. */
  static final int LINKED_SOURCES = 32_700;

  /** No number is longer; to try a cell full of spaces would take long. */
  static final int NUMBER_CHARS = 100;

  static final int TEAMS = 500;
  static final int FILE_BYTES = 16 * 1024 * 1024;

  /** As many as a cell of a workbook takes. */
  static final int CELL_CHARS = 32_767;
}
