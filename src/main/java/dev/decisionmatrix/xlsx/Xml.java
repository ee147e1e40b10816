package dev.decisionmatrix.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Builds an XML document, without a declaration, which would say what readers take for granted;
 * attributes come as names and values in turn. One whose value is an empty {@code Optional} is left
 * out.
 */
final class Xml {
  private static final int ROOM = 4096;

  private final Utf8 out;
  private final Deque<String> unclosed = new ArrayDeque<>();

  Xml() {
    this(ROOM);
  }

  /** A document of about so many bytes. */
  Xml(int room) {
    out = new Utf8(room);
  }

  Xml open(String tag, Object... attributes) {
    start(tag, attributes).plain('>');
    unclosed.push(tag);
    return this;
  }

  Xml close() {
    out.plain("</").plain(unclosed.pop()).plain('>');
    return this;
  }

  Xml leaf(String tag, Object... attributes) {
    start(tag, attributes).plain("/>");
    return this;
  }

  Xml text(String tag, CharSequence text, Object... attributes) {
    start(tag, attributes).plain('>').content(text).plain("</").plain(tag).plain('>');
    return this;
  }

  /** A piece made elsewhere, of ASCII alone. */
  Xml raw(String piece) {
    out.plain(piece);
    return this;
  }

  /** Where a piece can be written to that is too long for calls by name. */
  Utf8 out() {
    return out;
  }

  byte[] bytes() {
    if (!unclosed.isEmpty()) {
      throw new IllegalStateException("not closed: " + unclosed);
    }
    return out.bytes();
  }

  private Utf8 start(String tag, Object... attributes) {
    out.plain('<').plain(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute((String) attributes[i], attributes[i + 1]);
    }
    return out;
  }

  private void attribute(String name, Object value) {
    if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(present -> attribute(name, present));
    } else {
      out.plain(' ').plain(name).plain("=\"");
      value(value);
      out.plain('"');
    }
  }

  private void value(Object value) {
    if (value instanceof Integer number) {
      out.number(number);
    } else if (value instanceof Double number) {
      out.number(number);
    } else {
      out.value(value.toString());
    }
  }
}
