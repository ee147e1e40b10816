package dev.decisionmatrix.cells;

/** A text in a formula, quoted; at most 255 characters, the limit of Excel. */
public record Words(String text) implements Formula {
  public Words {
    if (text.length() > 255) {
      throw new IllegalArgumentException("a text in a formula has at most 255 characters: " + text);
    }
  }

  @Override
  public void write(StringBuilder written, SheetName home) {
    written.append('"').append(text.replace("\"", "\"\"")).append('"');
  }
}
