package dev.decisionmatrix.input;

/**
 * One value of a table, cleaned: no white space around it, and every run of white space within it,
 * line breaks included, is one space.
 *
 * @param name as a spreadsheet calls it, {@code B7}
 * @param span where the value stands in the file, without quotation marks around it
 */
public record Cell(String text, String name, Span span) {
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
  static String columnName(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }
}
