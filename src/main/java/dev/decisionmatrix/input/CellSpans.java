package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the values of a record stand in the text: the CSV library tells only where a record
 * begins. It forgives quotation marks that do not match; here they are found.
 */
final class CellSpans {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final List<Span> spans = new ArrayList<>();
  private Optional<Flaw> flaw = Optional.empty();
  private int at;

  /** Quotation marks that do not match; the spans after it mean nothing. */
  record Flaw(Span span, Message message) {}

  private CellSpans(String text, char separator, int start) {
    this.text = text;
    this.separator = separator;
    this.at = start;
  }

  /** As many cells as the library found, from where the record starts. */
  static CellSpans of(String text, char separator, int start, int cells) {
    CellSpans found = new CellSpans(text, separator, start);
    for (int cell = 0; cell < cells; cell++) {
      found.next();
    }
    return found;
  }

  List<Span> spans() {
    return spans;
  }

  Optional<Flaw> flaw() {
    return flaw;
  }

  private void next() {
    at += spans.isEmpty() || flaw.isPresent() ? 0 : 1;
    skipSpaces();
    if (charAt(at) == QUOTE && flaw.isEmpty()) {
      quoted();
    } else {
      plain();
    }
  }

  private void plain() {
    int start = Math.min(at, text.length());
    at = start;
    while (!isCellEnd() && flaw.isEmpty()) {
      at++;
    }
    spans.add(new Span(start, start + text.substring(start, at).stripTrailing().length()));
  }

  private void quoted() {
    int start = at + 1;
    at = start;
    while (at < text.length() && !(charAt(at) == QUOTE && charAt(at + 1) != QUOTE)) {
      at += charAt(at) == QUOTE ? 2 : 1;
    }
    int end = Math.min(at, text.length());
    spans.add(new Span(start, end));
    at = end + 1;
    skipSpaces();
    if (end == text.length()) {
      tell(start - 1, "a quotation mark opens here and none closes the cell");
    } else if (!isCellEnd() && text.substring(start, end).matches("(?s).*[\r\n].*")) {
      tell(start - 1, "a quotation mark opens here, and the next one, lines below, closes no cell");
    } else if (!isCellEnd()) {
      tell(end, "text goes on after the quotation mark that closes the cell");
    }
  }

  private void tell(int where, String wrong) {
    String help = "close the cell with `\"`, or delete the mark; within a cell, double it: `\"\"`";
    flaw = Optional.of(new Flaw(new Span(where, where + 1), new Message(wrong, help)));
  }

  private void skipSpaces() {
    while (Character.isWhitespace(charAt(at)) && !isCellEnd()) {
      at++;
    }
  }

  private boolean isCellEnd() {
    char here = charAt(at);
    return at >= text.length() || here == separator || here == '\n' || here == '\r';
  }

  private char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : 0;
  }
}
