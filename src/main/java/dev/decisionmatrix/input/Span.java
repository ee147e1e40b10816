package dev.decisionmatrix.input;

/** A part of a text, as offsets in chars: from {@code start} up to, without, {@code end}. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
