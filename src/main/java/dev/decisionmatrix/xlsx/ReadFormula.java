package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Live;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A formula as it stands in a file, in the cell that it is written for; others may share it. Its
 * text can be let go where the plan says it letter for letter: a large workbook's are half as large
 * as its plan.
 */
final class ReadFormula {
  private @Nullable String text;
  private final int length;
  private final ReadCell home;
  private @Nullable MovableTokens tokens;
  private boolean isShared;
  private boolean isPlanned;

  ReadFormula(String text, ReadCell home) {
    this.text = text;
    this.length = text.length();
    this.home = home;
  }

  String text() {
    if (text != null) {
      return text;
    }
    Live planned = (Live) Objects.requireNonNull(home.planned());
    return planned.formula().textOn(planned.at().sheet());
  }

  /** In characters. */
  int length() {
    return length;
  }

  /** Whether the plan has the same, letter for letter. */
  boolean isPlanned() {
    return isPlanned;
  }

  /** Compared with what the plan has for its home, which it stands by. */
  void compare(CharSequence planned) {
    isPlanned = text != null && text.contentEquals(planned);
  }

  /** The text is not asked for soon, if ever again. */
  void letGo() {
    if (isPlanned) {
      text = null;
    }
  }

  ReadCell home() {
    return home;
  }

  /** What POI made of it, as soon as somebody has asked, where more than one cell has it. */
  @Nullable MovableTokens tokens() {
    return tokens;
  }

  void keep(MovableTokens parsed) {
    tokens = isShared ? parsed : null;
  }

  /** From now on more than one cell has it. */
  void share() {
    isShared = true;
  }
}
