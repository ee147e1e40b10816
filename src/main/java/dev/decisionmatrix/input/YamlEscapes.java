package dev.decisionmatrix.input;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Backslashes that stand for one character with what follows, as in {@code "C:\\temp"}. */
final class YamlEscapes {
  private YamlEscapes() {}

  /** A backslash in one line of text that makes a tab, an end of a line and the like. */
  static Optional<YamlValue.Mistake> in(InputText file, ScalarNode scalar, String key) {
    Span span = YamlNodes.span(file, scalar);
    String written = file.text().substring(span.start(), span.end());
    if (scalar.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED) {
      return Optional.empty();
    }
    for (int at = 0; at + 1 < written.length(); at++) {
      if (written.charAt(at) == '\\' && "abtnvfre0".indexOf(written.charAt(++at)) >= 0) {
        String inner = written.substring(1, written.length() - 1);
        String wrong = "`\\" + written.charAt(at) + "` is one other character in double quotes";
        int start = span.start() + at - 1;
        return Optional.of(
            new YamlValue.Mistake(
                new Span(start, start + 2),
                new Message(
                    wrong,
                    "use single quotes: `" + key + ": '" + inner.replace("'", "''") + "'`")));
      }
    }
    return Optional.empty();
  }
}
