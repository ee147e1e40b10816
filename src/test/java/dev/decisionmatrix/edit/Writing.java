package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.WrittenAs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A table as somebody's program might write it: cells as they stand, with quotation marks. */
final class Writing {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

  private final Random random;
  private final WrittenAs bytes;
  private final char separator;
  private final String head;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  Writing(long seed, List<List<String>> table) {
    this.random = new Random(seed);
    this.bytes = any(List.of(WrittenAs.values()));
    this.separator = any(SEPARATORS);
    String end = any(ENDS);
    boolean mixed = random.nextInt(5) == 0;
    this.head = random.nextInt(4) == 0 ? "sep=" + separator + end : "";
    for (List<String> row : table) {
      add(row.stream().map(this::written).toList(), mixed ? any(ENDS) : end);
      if (rows.size() > 1 && random.nextInt(8) == 0) {
        add(List.of(mixed || random.nextBoolean() ? "  " : ""), mixed ? any(ENDS) : end);
      }
    }
    if (random.nextInt(3) == 0) {
      add(List.of(""), end);
      add(List.of("Note: ratings are those of May " + separator), end);
    }
    if (random.nextInt(3) == 0) {
      ends.set(ends.size() - 1, "");
    }
  }

  private void add(List<String> cells, String end) {
    List<String> row = new ArrayList<>(cells);
    if (rows.isEmpty() && random.nextInt(4) == 0) {
      row.addAll(Collections.nCopies(1 + random.nextInt(2), ""));
    }
    rows.add(row);
    ends.add(end);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String written(String value) {
    String blanks = random.nextInt(6) == 0 ? " ".repeat(1 + random.nextInt(2)) : "";
    String before = separator == '\t' ? "" : blanks;
    return before + (needsQuotes(value) || random.nextInt(4) == 0 ? quoted(value) : value) + before;
  }

  private boolean needsQuotes(String value) {
    return value.indexOf(separator) >= 0 || value.matches("(?s).*[\"\n\r].*");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  /** Puts a value where another stood, in its quotation marks if it had some. */
  void put(int row, int column, String value) {
    List<String> cells = rows.get(row);
    boolean isNew = column >= cells.size();
    while (cells.size() <= column) {
      cells.add("");
    }
    String old = cells.get(column);
    String inner = old.strip();
    boolean quotes = inner.startsWith("\"") || needsQuotes(value);
    String text = quotes ? quoted(value) : value;
    cells.set(
        column,
        isNew || inner.isEmpty() ? old + text : old.substring(0, start(old)) + text + rest(old));
  }

  private static int start(String cell) {
    return cell.length() - cell.stripLeading().length();
  }

  private static String rest(String cell) {
    return cell.substring(cell.stripTrailing().length());
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(head);
    for (int row = 0; row < rows.size(); row++) {
      text.append(String.join(String.valueOf(separator), rows.get(row))).append(ends.get(row));
    }
    return bytes.bytes(text.toString());
  }

  @Override
  public String toString() {
    return bytes + " " + (int) separator + " " + head + rows + ends;
  }
}
