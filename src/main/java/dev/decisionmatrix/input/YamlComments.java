package dev.decisionmatrix.input;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds the rest of a text that YAML takes for a comment. A comment as people write one has a space
 * behind its {@code #}, and two before it or a line of its own.
 */
final class YamlComments {
  private static final int LONGEST = 60;

  private final InputText text;

  YamlComments(InputText text) {
    this.text = text;
  }

  /** What follows a text of which the comment may be the rest. */
  Optional<YamlValue.Mistake> after(ScalarNode scalar) {
    Span span = YamlNodes.span(text, scalar);
    int mark = mark(span.end());
    if (mark >= 0 && isText(mark, scalar)) {
      return Optional.of(mistake(mark, Optional.of(span)));
    }
    return scalar.isPlain() && mark < 0 ? below(span) : Optional.empty();
  }

  /** What stands where a text is missing. */
  Optional<YamlValue.Mistake> insteadOf(Node nothing) {
    int mark = mark(YamlNodes.span(text, nothing).end());
    return mark >= 0 && (isTight(mark) || !isApart(mark))
        ? Optional.of(mistake(mark, Optional.empty()))
        : Optional.empty();
  }

  /** Where a comment begins on the rest of the line; below zero if none does. */
  private int mark(int from) {
    int end = text.lines().end(text.lines().lineOf(from));
    int at = from;
    while (at < end && " \t".indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at < end && at > 0 && text.text().charAt(at) == '#' ? at : -1;
  }

  private boolean isText(int mark, ScalarNode scalar) {
    return scalar.isPlain() ? isTight(mark) || !isApart(mark) : isTight(mark) && isQuoted(scalar);
  }

  private static boolean isQuoted(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> true;
      default -> false;
    };
  }

  /** Whether no space follows. */
  private boolean isTight(int mark) {
    return mark + 1 >= text.text().length()
        || !Character.isWhitespace(text.text().charAt(mark + 1));
  }

  /** Whether more than one space, or a tab, stands before. */
  private boolean isApart(int mark) {
    return mark > 1
        && (text.text().charAt(mark - 1) == '\t'
            || Character.isWhitespace(text.text().charAt(mark - 2)));
  }

  /** A next line, indented deeper, that begins with {@code #42}. */
  private Optional<YamlValue.Mistake> below(Span span) {
    Lines lines = text.lines();
    int line = lines.lineOf(span.start());
    int next = lines.lineOf(span.end()) + 1;
    if (next > lines.count()) {
      return Optional.empty();
    }
    YamlLine above = YamlLine.of(text.text(), lines.start(line), lines.end(line));
    YamlLine here = YamlLine.of(text.text(), lines.start(next), lines.end(next));
    boolean isText =
        here.content() < here.end()
            && here.indent() > above.inner()
            && text.text().charAt(here.content()) == '#'
            && isTight(here.content());
    return isText ? Optional.of(mistake(here.content(), Optional.of(span))) : Optional.empty();
  }

  private YamlValue.Mistake mistake(int mark, Optional<Span> read) {
    int line = text.lines().lineOf(mark);
    int end = text.lines().end(line);
    String comment = text.text().substring(mark, end).strip();
    String shown = comment.length() > LONGEST ? comment.substring(0, LONGEST) + "..." : comment;
    Message message =
        new Message(
            "YAML reads `" + shown + "` as a comment: it is not part of the text",
            help(line, mark, read) + "; if it is a comment, give it a line of its own");
    return new YamlValue.Mistake(new Span(mark, mark + comment.length()), message);
  }

  private String help(int line, int mark, Optional<Span> read) {
    int start = text.lines().start(line);
    int from = read.map(Span::start).orElse(mark);
    if (text.text().substring(start, Math.max(start, from)).matches("(?s).*[\\[{].*")) {
      return "put the text that holds it in quotes";
    }
    if (from < start) {
      return "put the whole text in quotes";
    }
    String all = text.text().substring(from, text.lines().end(line)).strip();
    return YamlQuotes.help(text.text().substring(start, from), all);
  }
}
