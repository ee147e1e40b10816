package dev.decisionmatrix.cells;

import java.util.regex.Pattern;

/** A text in a formula, quoted; at most 255 characters, the limit of Excel. */
public record Words(String text) implements Formula {
  private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  public Words {
    if (text.length() > 255) {
      throw new IllegalArgumentException("a text in a formula has at most 255 characters: " + text);
    }
  }

  /** Excel takes {@code _x0041_} for the character, in a formula too: it is put together there. */
  @Override
  public void write(StringBuilder written, SheetName home) {
    String quoted = '"' + text.replace("\"", "\"\"") + '"';
    if (text.contains("_x") && LIKE_ESCAPE.matcher(quoted).find()) {
      quoted = "(" + LIKE_ESCAPE.matcher(quoted).replaceAll("_\"&\"") + ")";
    }
    written.append(quoted);
  }

  /** As a record would by itself, which takes Java long at a start. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Words that && text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
