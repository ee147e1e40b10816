package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.Span;

/** A part of a text, and what stands there instead; nothing is replaced where the part is empty. */
record Splice(Span span, String text) {
  static Splice at(int offset, String text) {
    return new Splice(new Span(offset, offset), text);
  }
}
