package dev.decisionmatrix.cells;

/** A text in a formula, quoted; at most 255 characters, the limit of Excel. */
public record Words(String text) implements Formula {
  public Words {
    if (text.length() > 255) {
      throw new IllegalArgumentException("a text in a formula has at most 255 characters: " + text);
    }
  }

  @Override
  public String textOn(SheetName home) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
