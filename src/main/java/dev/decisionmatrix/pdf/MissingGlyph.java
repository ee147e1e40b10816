package dev.decisionmatrix.pdf;

import java.util.Locale;

/**
 * A character that no font at hand can show; the report has {@code [U+738B]} in its place.
 *
 * @param text the passage in which it occurs, as it was given
 */
public record MissingGlyph(int codePoint, String text) {
  /** What stands in its place. */
  public String shownAs() {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "[U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "]";
  }
}
