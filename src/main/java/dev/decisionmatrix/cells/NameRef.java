package dev.decisionmatrix.cells;

/** A defined name of the workbook, for a single cell or a range: {@code Combine}, {@code Score}. */
public record NameRef(String name) implements Formula {
  @Override
  public void write(StringBuilder text, SheetName home) {
    text.append(name);
  }
}
