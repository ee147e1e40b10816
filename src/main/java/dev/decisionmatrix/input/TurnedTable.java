package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;

/** Tells a table that has in rows what belongs in columns. */
final class TurnedTable {
  private static final String HELP =
      "copy it and paste it transposed: a spreadsheet has that under `Paste Special`";

  private TurnedTable() {}

  /** With the names of columns, one below the other. */
  static void tell(InputText text, Cell first, List<String> names) {
    tell(text, first, "the table lies on its side: " + Names.listed(names) + " should be columns");
  }

  /** With criteria, one beside the other. */
  static void tellAcross(InputText text, Cell first) {
    tell(text, first, "the table lies on its side: each criterion needs a row, not a column");
  }

  private static void tell(InputText text, Cell first, String wrong) {
    text.report(Code.TURNED, first, new Message(wrong, HELP));
  }
}
