package dev.decisionmatrix.cells;

/** A sheet's name: 1 to 31 characters, none that an engine refuses or needs escaped. */
public record SheetName(String text) {
  private static final String REFUSED = "[]*?/\\:'";

  public SheetName {
    if (text.isBlank() || text.length() > 31) {
      throw new IllegalArgumentException("a sheet's name has 1 to 31 characters: " + text);
    }
    if (text.chars().anyMatch(character -> REFUSED.indexOf(character) >= 0)) {
      throw new IllegalArgumentException("a sheet's name must not contain any of " + REFUSED);
    }
  }

  /** By hand: asked for at every reference of every formula, nearly always of the very same. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof SheetName name && text.equals(name.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@code 'By source'}: always quoted, so that no name is taken for a cell. */
  public String quoted() {
    return "'" + text + "'";
  }
}
