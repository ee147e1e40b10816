package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;

/**
 * An input that the meeting left otherwise than it was delivered, and that the files still have as
 * it was.
 */
record Change(Asked asked, CellAt at, Content now) {
  Spot spot() {
    return asked.spot();
  }

  /** Of an input that takes numbers; a blank is none. */
  double figure() {
    if (now instanceof Content.Figure figure) {
      return figure.value();
    }
    throw new IllegalStateException("no figure: " + asked.name());
  }

  boolean isBlank() {
    return now instanceof Content.Blank;
  }

  /** Of an input that takes words. */
  String word() {
    if (now instanceof Content.Text text) {
      return text.text();
    }
    throw new IllegalStateException("no word: " + asked.name());
  }
}
