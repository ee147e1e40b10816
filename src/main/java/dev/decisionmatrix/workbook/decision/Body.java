package dev.decisionmatrix.workbook.decision;

/**
 * How the rows of the body are shared out on its left side: ranking, key, dissent, and what would
 * put the second first. Fewer options leave room for a second line each, many for one line of the
 * last.
 *
 * @param options of the decision
 */
record Body(int options) {
  /** Of more options the last row only says how many. */
  private static final int MOST = 12;

  private static final int TWO_LINED = 4;
  private static final int MOST_LINES = 5;

  /** From so many rows after the key on there is an empty one. */
  private static final int ROOMY = 7;

  private static final int TALL = 5;

  /** Whether an option takes two rows. */
  boolean isTwoLined() {
    return options <= TWO_LINED;
  }

  int rowsOfOption() {
    return isTwoLined() ? 2 : 1;
  }

  /** How many options have rows of their own. */
  int shown() {
    return options > MOST ? MOST - 1 : options;
  }

  /** How many have none. */
  int more() {
    return options - shown();
  }

  int rankingRows() {
    return Math.min(options, MOST) * rowsOfOption();
  }

  /** The row of an option, from 0. */
  int rowOf(int place) {
    return Page.BODY + place * rowsOfOption();
  }

  int key() {
    return Page.BODY + rankingRows();
  }

  int dissent() {
    return key() + 1;
  }

  int dissentRows() {
    return left() >= TALL ? 2 : 1;
  }

  /** The heading over the lines. */
  int ahead() {
    return dissent() + dissentRows() + (left() >= ROOMY ? 1 : 0);
  }

  int lines() {
    return Math.min(MOST_LINES, Page.WAYS - ahead() - 1);
  }

  private int left() {
    return Page.BODY_ROWS - 1 - rankingRows();
  }
}
