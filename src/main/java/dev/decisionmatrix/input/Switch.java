package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the column {@code counts}, by which claims and sources are switched off. */
final class Switch {
  static final Column COUNTS = Column.optional("counts");

  private static final Set<String> ON = new TreeSet<>(List.of("", "yes", "y", "true", "1"));
  private static final Set<String> OFF = new TreeSet<>(List.of("no", "n", "false", "0"));

  private Switch() {}

  /** A blank cell is on. */
  static boolean isOn(Table table, Row row) {
    Cell cell = table.cell(row, COUNTS);
    String word = Names.key(cell.text());
    if (!ON.contains(word) && !OFF.contains(word)) {
      table.report(
          Code.SWITCH,
          cell,
          new Message(
              "`counts` is `" + cell.text() + "`, which is neither yes nor no",
              "write `no` to leave the row out of every figure, or `yes`, or leave it blank"));
    }
    return !OFF.contains(word);
  }
}
