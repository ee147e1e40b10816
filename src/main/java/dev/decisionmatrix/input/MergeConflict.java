package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;

/** Both sides of a change that Git could not join, and the marks between them. */
final class MergeConflict {
  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = ">>>>>>> ";

  private MergeConflict() {}

  /** Whether a conflict is left in the text, which is told. */
  static boolean isIn(InputText text) {
    int from = start(text, OURS, 0);
    if (from < 0 || start(text, THEIRS, from) < 0) {
      return false;
    }
    text.report(
        Code.MERGE_CONFLICT,
        new Span(from, text.lines().end(text.lines().lineOf(from))),
        new Message(
            "a conflict of a merge is left in this file",
            "keep one of the two sides, and delete the lines with `<<<<<<<`, `=======` and"
                + " `>>>>>>>`"));
    return true;
  }

  /** Where a line begins so. */
  private static int start(InputText text, String mark, int from) {
    int at = text.text().indexOf(mark, from);
    while (at > 0 && "\r\n".indexOf(text.text().charAt(at - 1)) < 0) {
      at = text.text().indexOf(mark, at + 1);
    }
    return at;
  }
}
