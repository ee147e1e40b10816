package dev.decisionmatrix.cells;

/** A defined name of the workbook, for a single cell or a range: {@code Combine}, {@code Score}. */
public record NameRef(String name) implements Formula {
  @Override
  public void write(StringBuilder text, SheetName home) {
    text.append(name);
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof NameRef that && name.equals(that.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
