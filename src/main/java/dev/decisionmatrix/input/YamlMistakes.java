package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.Optional;

/**
 * Looks line by line for what people do to a file that YAML cannot read then, and tells it in their
 * words, all of it at once. It is asked only about files that could not be read.
 */
final class YamlMistakes {
  private static final int MOST = 100;

  private final InputText text;
  private final String written;
  private final StringBuilder mended;
  private final YamlLevels levels;
  private int told;
  private int line;
  private int lastStray;

  /** Where a comment ends the text of the line before; below zero if none does. */
  private int comment = -1;

  /** The key or hyphen of an indented text after {@code |} or {@code >}: its column. */
  private int block = -1;

  private boolean inBlock;

  /** In which column its first line begins; below zero before that. */
  private int inner;

  private boolean inPlain;
  private boolean isBegun;

  private YamlMistakes(InputText text) {
    this.text = text;
    this.written = text.text();
    this.mended = new StringBuilder(written);
    this.levels = new YamlLevels();
  }

  /**
   * Tells what is wrong.
   *
   * @param told whether anything was
   * @param mended the same text, in which tabs that only part things are spaces
   */
  record Found(boolean told, String mended) {}

  static Found in(InputText text) {
    return new YamlMistakes(text).find();
  }

  private Found find() {
    for (line = 1; line <= text.lines().count() && told < MOST; line++) {
      read(text.lines().start(line), text.lines().end(line));
    }
    return new Found(told > 0, mended.toString());
  }

  private void read(int start, int end) {
    YamlLine here = YamlLine.of(written, start, end);
    if (written.substring(start, end).isBlank() || isOfBlock(here)) {
      return;
    }
    boolean isBare = inBlock && inner < 0;
    inBlock = false;
    int first = start + here.indent();
    if (written.charAt(first) == '#') {
      return;
    }
    if (written.charAt(first) == '\t' || OddSpace.is(written.codePointAt(first))) {
      tellIndent(first, end);
    } else if (here.indent() == 0 && isMarker(start, end)) {
      marker(start, end);
    } else {
      isBegun = true;
      if (isBare && here.key().isEmpty()) {
        tell(new Span(here.content(), here.end()), YamlStray.of(all(here), levels.key()));
        lastStray = line;
      } else {
        structure(here);
      }
    }
  }

  /** Whether a line belongs to the text after {@code |} or {@code >}. */
  private boolean isOfBlock(YamlLine here) {
    if (!inBlock || here.indent() <= block) {
      return false;
    }
    inner = inner < 0 ? here.indent() : inner;
    if (here.indent() < inner) {
      String wrong = "this line begins in column %s, and the text that it belongs to in column %s";
      tell(
          new Span(here.start() + here.indent(), here.end()),
          new Message(
              wrong.formatted(String.valueOf(here.indent() + 1), String.valueOf(inner + 1)),
              "begin it in the same column, or in that of the keys if it is none of the text"));
    }
    return true;
  }

  /** The first character that is no plain space is the one to be named. */
  private void tellIndent(int first, int end) {
    int point = written.codePointAt(first);
    tell(
        new Span(first, Math.min(end, first + 1)),
        point == '\t'
            ? new Message("a tab indents this line", "indent with spaces")
            : new Message(
                OddSpace.name(point) + " indents this line", "type plain spaces instead"));
  }

  private boolean isMarker(int start, int end) {
    String all = written.substring(start, end).stripTrailing();
    return all.equals("---") || all.equals("...") || all.startsWith("--- ");
  }

  private void marker(int start, int end) {
    if (isBegun && written.charAt(start) == '-') {
      tell(
          new Span(start, end),
          new Message(
              "`---` begins a second document, and only one is read",
              "delete this line, and what does not belong to the decision"));
      line = text.lines().count();
    }
  }

  private void structure(YamlLine here) {
    boolean isContinued = here.key().isEmpty() && here.hyphens() == 0;
    if (isContinued && inPlain && here.indent() > levels.column()) {
      if (comment >= 0) {
        tell(
            new Span(comment, comment + 1),
            new Message(
                "`#` begins a comment here, and the text goes on below",
                "put the whole text in quotes, or write it after `|`"));
      }
      comment = comment(here.start(), here.end());
      return;
    }
    if (isContinued && !levels.mayHold(here.indent())) {
      boolean isNext = lastStray == line - 1 && lastStray > 0;
      if (!isNext && "[{".indexOf(written.charAt(here.content())) < 0) {
        tell(new Span(here.content(), here.end()), YamlStray.of(all(here), levels.key()));
      }
      lastStray = line;
      return;
    }
    Optional<Message> misplaced = levels.take(here);
    if (misplaced.isPresent()) {
      tell(new Span(here.start() + here.indent(), here.end()), misplaced.get());
      return;
    }
    value(here);
  }

  private String all(YamlLine here) {
    return written.substring(here.content(), here.end()).strip();
  }

  private void value(YamlLine here) {
    int at = here.value();
    while (at < here.end() && " \t".indexOf(written.charAt(at)) >= 0) {
      at++;
    }
    mend(here, at);
    inPlain = false;
    if (at == here.end() || (written.charAt(at) == '#' && at > here.value())) {
      return;
    }
    if (at == here.value() && here.key().isPresent()) {
      int point = written.codePointAt(at);
      tell(
          new Span(at, at + 1),
          new Message(OddSpace.name(point) + " follows the colon", "type a plain space instead"));
      return;
    }
    String before = written.substring(here.start(), at).stripLeading();
    YamlValue.Reading reading = new YamlValue(written, at, limit(here), before).read();
    reading.mistake().ifPresent(mistake -> tell(mistake.span(), mistake.message()));
    inner = -1;
    comment = comment(at, here.end());
    inBlock = reading.mistake().isEmpty() && "|>".indexOf(written.charAt(at)) >= 0;
    inPlain = reading.mistake().isPresent() || "|>[{\"'".indexOf(written.charAt(at)) < 0;
    block = levels.column();
    line = Math.max(line, text.lines().lineOf(Math.max(at, reading.end() - 1)));
    if (reading.mistake().isEmpty()) {
      levels.filled();
    }
  }

  /** Where a comment begins; below zero if none does. */
  private int comment(int from, int end) {
    int mark = written.indexOf('#', from);
    while (mark > from && mark < end && " \t".indexOf(written.charAt(mark - 1)) < 0) {
      mark = written.indexOf('#', mark + 1);
    }
    return mark > from && mark < end ? mark : -1;
  }

  private void mend(YamlLine here, int value) {
    for (int at = here.start() + here.indent(); at < value; at++) {
      if (written.charAt(at) == '\t') {
        mended.setCharAt(at, ' ');
      }
    }
  }

  /** Where the lines end that are indented deeper, and can go on with a value. */
  private int limit(YamlLine here) {
    int next = line + 1;
    int end = here.end();
    while (next <= text.lines().count()) {
      int start = text.lines().start(next);
      int to = text.lines().end(next);
      YamlLine one = YamlLine.of(written, start, to);
      boolean closes = one.content() < to && "]}\"'".indexOf(written.charAt(one.content())) >= 0;
      if (!one.isBlank() && one.indent() <= levels.column() && !closes) {
        return end;
      }
      end = to;
      next++;
    }
    return end;
  }

  private void tell(Span span, Message message) {
    text.report(Code.KEY_SYNTAX, span, message);
    told++;
  }
}
