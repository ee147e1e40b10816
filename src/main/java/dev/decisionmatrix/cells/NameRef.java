package dev.decisionmatrix.cells;

/** A defined name of the workbook, for a single cell or a range: {@code Combine}, {@code Score}. */
public record NameRef(String name) implements Formula {
  @Override
  public String textOn(SheetName home) {
    return name;
  }
}
