package dev.decisionmatrix.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A text where a list was meant: names that commas, or only lines, part. */
final class YamlLists {
  private static final Pattern PARTS = Pattern.compile("\\s*[,;\\n]\\s*");
  private static final Pattern MARK =
      Pattern.compile("^([-*\u2022\u2013\u2014]|\\d+[.)])[\\s\\u00A0\\u2007\\u202F]*");
  private static final int SHOWN = 3;

  private YamlLists() {}

  /** What to tell if the text, which no quotation marks hold together, seems to be several. */
  static Optional<Message> several(InputText text, ScalarNode scalar, String key) {
    if (!scalar.isPlain()) {
      return Optional.empty();
    }
    Span span = YamlNodes.span(text, scalar);
    String written = text.text().substring(span.start(), span.end()).replace("\r", "\n");
    List<String> parts =
        PARTS.splitAsStream(written.strip()).filter(part -> !part.isEmpty()).toList();
    if (written.startsWith("-")) {
      return Optional.of(hyphen(written.codePointAt(1), bare(parts.get(0))));
    }
    if (parts.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        written.contains("\n")
            ? new Message(
                "`" + key + "` is one text here, and not a list",
                "begin each line with a hyphen and a space: `- " + bare(parts.get(0)) + "`")
            : new Message(
                "`" + scalar.getValue() + "` is one text here, and not a list",
                "write `"
                    + (key + ": " + listed(parts))
                    + ("`, or `" + YamlQuotes.around(scalar.getValue()) + "` if it is one name")));
  }

  /** What follows a hyphen that was meant to begin an item. */
  static Message hyphen(int follows, String item) {
    return new Message(
        OddSpace.is(follows)
            ? OddSpace.name(follows) + " follows the hyphen"
            : "a space is missing after the hyphen",
        "write `- " + item + "`, with a plain space");
  }

  private static String listed(List<String> parts) {
    String more = parts.size() > SHOWN ? ", ..." : "";
    return parts.stream()
        .limit(SHOWN)
        .map(YamlLists::bare)
        .collect(Collectors.joining(", ", "[", more + "]"));
  }

  private static String bare(String part) {
    return MARK.matcher(part).replaceFirst("");
  }
}
