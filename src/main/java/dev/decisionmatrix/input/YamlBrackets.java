package dev.decisionmatrix.input;

/** A value that begins with a bracket, as a list of YAML does and a text like {@code [Draft]}. */
final class YamlBrackets {
  private static final String NOT_IN_LISTS = "@`%&*!|>";

  private final YamlValue value;
  private final String text;
  private final int start;
  private final int end;

  YamlBrackets(YamlValue value, String text, int start, int end) {
    this.value = value;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  YamlValue.Reading read(char mark) {
    String kind = mark == '[' ? "a list" : "keys";
    int depth = 0;
    boolean fresh = false;
    for (int at = start; at < end; at++) {
      char here = text.charAt(at);
      if (here == '#' && Character.isWhitespace(text.charAt(at - 1))) {
        return value.wrong(
            at,
            new Message(
                "`#` begins a comment here, so the `" + mark + "` before it never closes",
                "put the text that holds it in quotes"));
      }
      if (fresh && here == ',') {
        return value.wrong(at, new Message("nothing stands before this comma", "delete it"));
      }
      if (fresh && (here == '"' || here == '\'')) {
        at = skipped(at, here);
      } else if (fresh && NOT_IN_LISTS.indexOf(here) >= 0) {
        return item(at, here);
      }
      depth += here == '[' || here == '{' ? 1 : 0;
      depth -= here == ']' || here == '}' ? 1 : 0;
      if (depth == 0) {
        return value.endsAt(at + 1)
            ? value.fine(at + 1)
            : value.quoteWhole(start, followed(mark, kind));
      }
      fresh = "[{,".indexOf(here) >= 0 || (fresh && Character.isWhitespace(here));
    }
    String close = mark == '[' ? "]" : "}";
    return value.wrong(
        start,
        new Message(
            "the `" + mark + "` that opens here never closes",
            "add `" + close + "`, or put the whole value in quotes if it is a text"));
  }

  private static String followed(char mark, String kind) {
    return "`" + mark + "` at the beginning opens " + kind + ", and text follows where it closes";
  }

  private int skipped(int open, char mark) {
    int close = new YamlValue(text, open, end, "").closing(mark);
    return close < 0 ? open : close;
  }

  private YamlValue.Reading item(int at, char first) {
    int to = at;
    while (to < end && ",]}\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String item = text.substring(at, to).strip();
    return value.wrong(
        at,
        new Message(
            YamlValue.beginning(first), "put it in quotes: `" + YamlQuotes.around(item) + "`"));
  }
}
