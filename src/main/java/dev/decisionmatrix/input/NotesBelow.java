package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Leaves out what people write below a table: trailing rows that are no data, when they look like a
 * remark, or a blank row parts them from the table and they read like prose.
 */
final class NotesBelow {
  private static final Pattern REMARK =
      Pattern.compile(
          "([*#(\u2020]|//|--|(notes?|nb|remarks?|comments?|legend|hint)\\s*:).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PROSE = Pattern.compile("\\S+\\s+\\S+\\s+\\S.*");

  private NotesBelow() {}

  static RawTable without(RawTable raw, Predicate<Row> isData) {
    List<Row> rows = raw.rows();
    int end = rows.size();
    for (int index = end - 1; index >= 0 && !isData.test(rows.get(index)); index--) {
      String first = firstFilled(rows.get(index)).text();
      boolean prose = isParted(raw, index) && PROSE.matcher(first).matches();
      end = prose || REMARK.matcher(first).matches() ? index : end;
    }
    if (end < rows.size()) {
      raw.text().report(Code.NOTES_BELOW, firstFilled(rows.get(end)), told(rows.size() - end));
    }
    return raw.withRows(rows.subList(0, end));
  }

  private static Message told(int rows) {
    return new Message(
        rows == 1
            ? "this line below the table is not read"
            : "these " + rows + " lines below the table are not read",
        "");
  }

  private static boolean isParted(RawTable raw, int index) {
    int before = index == 0 ? raw.heading().number() : raw.rows().get(index - 1).number();
    return raw.rows().get(index).number() > before + 1;
  }

  private static Cell firstFilled(Row row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
  }
}
