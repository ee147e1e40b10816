package dev.decisionmatrix.xlsx;

import org.jspecify.annotations.Nullable;

/** A formula as it stands in a file, in the cell that it is written for; others may share it. */
final class ReadFormula {
  private final String text;
  private final ReadCell home;
  private @Nullable MovableTokens tokens;
  private boolean isShared;

  ReadFormula(String text, ReadCell home) {
    this.text = text;
    this.home = home;
  }

  String text() {
    return text;
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
