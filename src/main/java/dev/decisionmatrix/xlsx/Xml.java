package dev.decisionmatrix.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds an XML document; attributes come as names and values in turn. */
final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> unclosed = new ArrayDeque<>();

  Xml open(String tag, Object... attributes) {
    start(tag, attributes).append('>');
    unclosed.push(tag);
    return this;
  }

  Xml close() {
    out.append("</").append(unclosed.pop()).append('>');
    return this;
  }

  Xml leaf(String tag, Object... attributes) {
    start(tag, attributes).append("/>");
    return this;
  }

  Xml text(String tag, String text, Object... attributes) {
    start(tag, attributes).append('>').append(escaped(text)).append("</").append(tag).append('>');
    return this;
  }

  /** A piece made elsewhere. */
  Xml raw(String piece) {
    out.append(piece);
    return this;
  }

  byte[] bytes() {
    if (!unclosed.isEmpty()) {
      throw new IllegalStateException("not closed: " + unclosed);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private StringBuilder start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1].toString())).append('"');
    }
    return out;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
