package dev.decisionmatrix.blocks;

import java.util.List;

/** Spans in reading order. */
public record Text(List<Span> spans) {
  public Text {
    spans = List.copyOf(spans);
  }

  public static Text of(String plain) {
    return new Text(List.of(Span.plain(plain)));
  }

  public static Text of(Span... spans) {
    return new Text(List.of(spans));
  }

  /** The characters alone. */
  public String plain() {
    StringBuilder characters = new StringBuilder();
    spans.forEach(span -> characters.append(span.text()));
    return characters.toString();
  }
}
