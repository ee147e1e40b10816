package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The lines of a text in Markdown, whichever way YAML writes them. */
final class ProseScalar {
  /** White space that is neither a blank, a tab nor the end of a line. */
  private static final Pattern ODD_BLANKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

  private static final Pattern BEFORE = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

  /**
   * Between two lines neither of which is indented: elsewhere than in literal text, a line break
   * that is left stood for a blank line.
   */
  private static final Pattern FOLDED = Pattern.compile("(?<=^|\\n)([^\\s].*)\\n(?=[^\\s])");

  /** What a line of Markdown begins with that says more than a word: an item, a heading, a row. */
  private static final Pattern MARKED =
      Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)]|#{1,6}|>|\\||```|~~~)(?:\\s.*|.*\\||$)");

  private ProseScalar() {}

  /**
   * Without blank lines at either end. Where YAML would join lines that Markdown tells apart, such
   * as the items of a list, they stay lines.
   */
  static String text(InputText file, ScalarNode scalar) {
    List<String> written = written(file, scalar);
    boolean isMarked = written.stream().anyMatch(line -> MARKED.matcher(line).matches());
    String text = isMarked ? String.join("\n", written) : folded(scalar);
    return BEFORE.matcher(text).replaceFirst("").stripTrailing();
  }

  private static String folded(ScalarNode scalar) {
    String lines = plain(scalar.getValue().replace("\r\n", "\n").replace('\r', '\n'));
    return scalar.getScalarStyle() == ScalarStyle.LITERAL
        ? lines
        : FOLDED.matcher(lines).replaceAll("$1\n\n");
  }

  private static String plain(String line) {
    return ODD_BLANKS.matcher(line).replaceAll(" ");
  }

  /** Whether quotation marks hold characters that stand for others. */
  private static boolean isEscaped(InputText file, ScalarNode scalar, Span span) {
    String written = file.text().substring(span.start(), span.end());
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED -> written.indexOf('\\') >= 0;
      case SINGLE_QUOTED -> written.contains("''");
      default -> false;
    };
  }

  /** The lines that YAML joins, without what indents them all; empty where it joins none. */
  private static List<String> written(InputText file, ScalarNode scalar) {
    Span span = YamlNodes.span(file, scalar);
    Lines lines = file.lines();
    int first = lines.lineOf(span.start());
    boolean isFolded = scalar.getScalarStyle() == ScalarStyle.FOLDED;
    if (scalar.getScalarStyle() == ScalarStyle.LITERAL
        || first == lines.lineOf(span.end())
        || isEscaped(file, scalar, span)) {
      return List.of();
    }
    int quote = isFolded || scalar.isPlain() ? 0 : 1;
    int end = span.end() - quote;
    List<String> written = new ArrayList<>();
    if (!isFolded) {
      written.add(plain(file.text().substring(span.start() + quote, lines.end(first))));
    }
    int indent = -1;
    for (int line = first + 1; line <= lines.lineOf(span.end()); line++) {
      YamlLine here = YamlLine.of(file.text(), lines.start(line), Math.min(lines.end(line), end));
      if (here.isBlank()) {
        written.add("");
        continue;
      }
      indent = indent < 0 ? here.indent() : isFolded ? indent : Math.min(indent, here.indent());
      if (here.indent() < indent) {
        break;
      }
      written.add(plain(file.text().substring(here.start() + indent, here.end())));
    }
    return written;
  }
}
