package dev.decisionmatrix.input;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula, with an apostrophe before it: so it stays text
 * when a table is opened there, and is found again when the table comes back.
 */
public final class Harmless {
  /** Also where a program takes another separator than the file has. */
  private static final Pattern FORMULA =
      Pattern.compile("(^\\s*|[,;|\\t]\\s*\"?\\s*)([-=+@\uFF0D\uFF1D\uFF0B\uFF20])");

  private static final Pattern GUARDED = Pattern.compile("'([-=+@\uFF0D\uFF1D\uFF0B\uFF20].*)");

  private Harmless() {}

  public static String text(String text) {
    return FORMULA.matcher(text).replaceAll("$1'$2");
  }

  /** What the apostrophe stands before; empty where there is none. */
  static Optional<String> guarded(String text) {
    return GUARDED.matcher(text).matches() ? Optional.of(text.substring(1)) : Optional.empty();
  }
}
