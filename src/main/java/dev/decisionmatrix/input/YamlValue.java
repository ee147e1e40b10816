package dev.decisionmatrix.input;

import java.util.Optional;

/**
 * A value of {@code decision.yaml} as it was typed, and what keeps YAML from taking it for the text
 * that its writer meant.
 */
final class YamlValue {
  private static final String RESERVED = "@`%,]}";
  private static final String CURLY = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB";
  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LPxuU\n\r";

  private final String text;
  private final int start;
  private final int end;
  private final String before;

  /**
   * A value.
   *
   * @param text of the whole file
   * @param start where the value begins
   * @param end where the lines end that can belong to it
   * @param before what stands before it on its line: {@code title: }
   */
  YamlValue(String text, int start, int end, String before) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.before = before;
  }

  /** A mistake, and the place of it. */
  record Mistake(Span span, Message message) {}

  /**
   * What was found.
   *
   * @param end where the value ends
   */
  record Reading(int end, Optional<Mistake> mistake) {}

  Reading read() {
    char first = text.charAt(start);
    return switch (first) {
      case '"', '\'' -> quotation(first);
      case '[', '{' -> new YamlBrackets(this, text, start, end).read(first);
      case '|', '>' -> block(first);
      case '&', '*', '!' -> mark(first);
      case '-', '?', ':' -> isFree(start + 1) ? cannotBegin(first) : plain();
      default -> RESERVED.indexOf(first) >= 0 ? cannotBegin(first) : plain();
    };
  }

  /** Whether nothing, or white space, stands there. */
  private boolean isFree(int at) {
    return at >= lineEnd() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private int lineEnd() {
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** The rest of the line. */
  private String line() {
    return text.substring(start, lineEnd()).strip();
  }

  Reading fine(int to) {
    return new Reading(to, Optional.empty());
  }

  Reading wrong(int at, Message message) {
    return new Reading(lineEnd(), Optional.of(new Mistake(new Span(at, at + 1), message)));
  }

  Reading quoteWhole(int at, String wrong) {
    return wrong(at, new Message(wrong, YamlQuotes.help(before, line())));
  }

  private Reading cannotBegin(char first) {
    if (first == '-') {
      return wrong(
          start,
          new Message(
              "a list cannot begin on the line of its key",
              "begin it on the next line, or put the whole value in quotes if it is a text"));
    }
    if (first == '*' && isFree(start + 1)) {
      String help = "begin the items of a list with `-`, or ";
      return wrong(start, new Message(beginning(first), help + YamlQuotes.help(before, line())));
    }
    return quoteWhole(start, beginning(first));
  }

  static String beginning(char first) {
    String named = first == '`' ? "a backquote" : "`" + first + "`";
    return "a value cannot begin with "
        + named
        + switch (first) {
          case '&', '*' -> ", which makes a reference of what follows";
          case '!' -> ", which makes a tag of what follows";
          case '?' -> ", which makes a key of what follows";
          case ':' -> ", which ends a key";
          case ',', ']', '}' -> ", which belongs to a list";
          default -> ", which YAML keeps for itself";
        };
  }

  private Reading quotation(char mark) {
    int close = closing(mark);
    if (close < 0) {
      return wrong(
          start,
          new Message(
              "the quotation mark that opens here never closes",
              "put another `"
                  + mark
                  + "` at the end of the value"
                  + (mark == '"' ? "" : ", or " + YamlQuotes.help(before, line()))));
    }
    if (mark == '"') {
      for (int at = start; at < close; at++) {
        if (text.charAt(at) == '\\' && ESCAPES.indexOf(text.charAt(++at)) < 0) {
          return backslash(at - 1);
        }
      }
    }
    return endsAt(close + 1) ? fine(close + 1) : afterQuotation(mark, close);
  }

  int closing(char mark) {
    for (int at = start + 1; at < end; at++) {
      char here = text.charAt(at);
      boolean twice = here == '\'' && at + 1 < end && text.charAt(at + 1) == '\'';
      if (here == mark && !(mark == '\'' && twice)) {
        return at;
      }
      at += (mark == '"' && here == '\\') || (mark == '\'' && twice) ? 1 : 0;
    }
    return -1;
  }

  /** Whether nothing but a comment follows on the line. */
  boolean endsAt(int at) {
    int next = at;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next >= end
        || "\r\n".indexOf(text.charAt(next)) >= 0
        || (text.charAt(next) == '#' && next > at);
  }

  private Reading backslash(int at) {
    String help = "write `\\\\` for a backslash, or single quotes around the whole value";
    return wrong(
        at,
        new Message(
            "`" + text.substring(at, at + 2) + "` means nothing within double quotes", help));
  }

  private Reading afterQuotation(char mark, int close) {
    String line = line();
    if (line.length() > 1 && line.charAt(line.length() - 1) == mark) {
      String inner = line.substring(1, line.length() - 1);
      return wrong(
          close,
          new Message(
              "this `" + mark + "` ends the quotation within the value",
              YamlQuotes.help(before, mark == '\'' ? inner.replace("''", "'") : inner)));
    }
    return quoteWhole(
        start,
        "`" + mark + "` at the beginning opens a quotation, and text follows where it closes");
  }

  private Reading block(char mark) {
    String rest = line().substring(1);
    if (rest.matches("[0-9+-]{0,2}([ \\t]+#.*)?")) {
      return fine(lineEnd());
    }
    return quoteWhole(
        start, "`" + mark + "` at the beginning says that the text begins on the next line");
  }

  /**
   * A mark that some other place refers to, or that refers to another place, is as it should be.
   */
  private Reading mark(char mark) {
    String name = line().substring(1).split("\\s", 2)[0];
    String other = (mark == '&' ? "*" : "&") + name;
    return mark != '!' && !name.isEmpty() && text.contains(other)
        ? fine(lineEnd())
        : cannotBegin(mark);
  }

  private Reading plain() {
    int to = lineEnd();
    for (int at = start; at < to; at++) {
      if (text.charAt(at) == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        return fine(to);
      }
      if (text.charAt(at) == ':' && isFree(at + 1)) {
        return colon(at);
      }
    }
    return fine(to);
  }

  private Reading colon(int at) {
    String line = line();
    String wrong = "YAML takes what stands before this colon for a key";
    if (CURLY.indexOf(line.charAt(0)) < 0 || CURLY.indexOf(line.charAt(line.length() - 1)) < 0) {
      String key = line.substring(0, at - start).replaceAll(".*\\s", "");
      return DecisionYaml.ALL_KEYS.contains(key)
          ? wrong(at, new Message(wrong, "begin a new line with `" + key + ":`"))
          : quoteWhole(at, wrong);
    }
    String bare = line.length() > 2 ? line.substring(1, line.length() - 1) : line;
    String help = "curly quotation marks quote nothing here, straight ones do";
    String mended = YamlQuotes.help(before, bare);
    int from = mended.indexOf('`');
    return wrong(at, new Message(wrong, from < 0 ? help : help + ": " + mended.substring(from)));
  }
}
