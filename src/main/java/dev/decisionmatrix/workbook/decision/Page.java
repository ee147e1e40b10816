package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.workbook.Tab;

/**
 * Where things stand on the sheet Decision: rows and columns, from 0, which are the same in every
 * decision. What a meeting needs stands in the first tier, which the smallest screens show whole.
 */
final class Page {
  static final int TOPIC = 0;
  static final int CONDITION = 1;
  static final int HEADLINE = 2;
  static final int REASON = 3;
  static final int CAPTIONS = 5;
  static final int CONTROLS = 6;
  static final int STRIP = 8;
  static final int HEADS = 10;

  /** Rows of one height, so that charts line up with cells. */
  static final int BODY = 11;

  static final int BODY_ROWS = 16;
  static final int WAYS = BODY + BODY_ROWS;

  /** Of the second tier, which large screens show. */
  static final int BELOW = WAYS + 2;

  static final int LAST_PRINTED = 42;

  /** A narrow margin, in which the number of changes stands unseen. */
  static final int MARGIN = 0;

  static final int RANK = 1;
  static final int NAME = 2;
  static final int SCORE = 3;
  static final int WAS = 4;
  static final int BARS = 5;
  static final int EVIDENCE = 6;
  static final int SAMPLES = 7;
  static final int TEAMS = 8;

  /** Scores in people's own units, or nothing. */
  static final int OWN_UNITS = 9;

  static final int RIGHT = 10;
  static final int POINTS = 11;
  static final int LAST = 12;

  /** Of the second tier. */
  static final int FURTHER = 14;

  static final int LINE_PIXELS = 18;
  static final int HEAD_PIXELS = 30;

  private Page() {}

  static CellRef at(int row, int column) {
    return Tab.DECISION.at(row, column);
  }

  static RangeRef row(int row, int from, int to) {
    return at(row, from).to(at(row, to));
  }
}
