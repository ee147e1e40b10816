package dev.decisionmatrix.blocks;

import java.util.Optional;

/**
 * A run of text in one look, perhaps leading somewhere.
 *
 * @param spoken what is read out in place of a sign or of a look that carries meaning
 */
public record Span(String text, Look look, Optional<Target> target, Optional<String> spoken) {
  public Span(String text, Look look, Optional<Target> target) {
    this(text, look, target, Optional.empty());
  }

  /** How it is set. */
  public enum Look {
    PLAIN,
    STRONG,
    EMPHASIS,
    MUTED,
    /** Letters of one width, as a program has them. */
    CODE
  }

  /** Where it leads. */
  public sealed interface Target {
    /** To the entry of a citation; the text is its number in brackets. */
    record ToSource(int number) implements Target {}

    /** To a heading or another anchor of the report. */
    record ToAnchor(String anchor) implements Target {}

    /** To a table or a figure; the medium, which numbers them, makes the text. */
    record ToShown(String anchor) implements Target {}

    /** To where a page first cites a source; made by the medium, which alone knows the pages. */
    record ToMention(int number, int page) implements Target {}

    /** To the web; only http and https. */
    record ToWeb(String address) implements Target {}
  }

  public static Span plain(String text) {
    return new Span(text, Look.PLAIN, Optional.empty());
  }

  public static Span strong(String text) {
    return new Span(text, Look.STRONG, Optional.empty());
  }

  public static Span emphasis(String text) {
    return new Span(text, Look.EMPHASIS, Optional.empty());
  }

  public static Span muted(String text) {
    return new Span(text, Look.MUTED, Optional.empty());
  }

  public static Span code(String text) {
    return new Span(text, Look.CODE, Optional.empty());
  }

  /** The same, leading nowhere. */
  public Span alone() {
    return new Span(text, look, Optional.empty(), spoken);
  }

  /** The same, read out in other words. */
  public Span spokenAs(String words) {
    return new Span(text, look, target, Optional.of(words));
  }

  /** {@code [3]}, leading to its entry; tie it to the word before by a no-break space. */
  public static Span citation(int number) {
    return new Span("[" + number + "]", Look.PLAIN, Optional.of(new Target.ToSource(number)));
  }

  public static Span web(String address) {
    return new Span(address, Look.PLAIN, Optional.of(new Target.ToWeb(address)));
  }

  /** {@code Table 3} or {@code Figure 2}, leading there. */
  public static Span shown(String anchor) {
    return new Span("", Look.PLAIN, Optional.of(new Target.ToShown(anchor)));
  }

  public static Span to(String text, String anchor) {
    return new Span(text, Look.PLAIN, Optional.of(new Target.ToAnchor(anchor)));
  }
}
