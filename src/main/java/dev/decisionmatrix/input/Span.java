package dev.decisionmatrix.input;

/** A part of a text, as offsets in chars: from {@code start} up to, without, {@code end}. */
record Span(int start, int end) {
  Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
