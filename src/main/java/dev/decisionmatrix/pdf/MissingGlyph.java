package dev.decisionmatrix.pdf;

/**
 * A character that no font at hand can show; the report has {@code [U+738B]} in its place.
 *
 * @param text the passage in which it occurs, as it was given
 */
public record MissingGlyph(int codePoint, String text) {
  /** What stands in its place. */
  public String shownAs() {
    return String.format(java.util.Locale.ROOT, "[U+%04X]", codePoint);
  }
}
