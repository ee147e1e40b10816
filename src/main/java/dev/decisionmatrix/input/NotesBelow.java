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
    int tail = tail(raw, isData);
    int end = rows.size();
    for (int index = end - 1; index >= tail; index--) {
      String first = rows.get(index).firstFilled().text();
      boolean prose = isParted(raw, tail, index) && PROSE.matcher(first).matches();
      end = prose || REMARK.matcher(first).matches() ? index : end;
    }
    if (end < rows.size()) {
      tell(raw, end);
    }
    return raw.withRows(rows.subList(0, end));
  }

  /** Where the rows begin that follow the last row of data. */
  static int tail(RawTable raw, Predicate<Row> isData) {
    int tail = raw.rows().size();
    while (tail > 0 && !isData.test(raw.rows().get(tail - 1))) {
      tail--;
    }
    return tail;
  }

  /** Tells that rows from this one on are not read. */
  static void tell(RawTable raw, int from) {
    int rows = raw.rows().size() - from;
    raw.text().report(Code.NOTES_BELOW, raw.rows().get(from).firstFilled(), told(rows));
  }

  private static Message told(int rows) {
    return new Message(
        rows == 1
            ? "this line below the table is not read"
            : "these " + rows + " lines below the table are not read",
        "");
  }

  /** Whether a blank row lies between the last row of data and this one. */
  private static boolean isParted(RawTable raw, int tail, int index) {
    int last = tail == 0 ? raw.heading().number() : raw.rows().get(tail - 1).number();
    return raw.rows().get(index).number() - last > index - tail + 1;
  }
}
