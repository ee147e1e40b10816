package dev.decisionmatrix.input;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The lines of a text in Markdown, whichever way YAML writes them. */
final class ProseScalar {
  /** White space that is neither a blank, a tab nor the end of a line. */
  private static final Pattern ODD_BLANKS = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

  private static final Pattern AROUND = Pattern.compile("\\A(?:[ \\t]*\\n)+|\\s+\\z");

  /**
   * Between two lines neither of which is indented: elsewhere than in literal text, a line break
   * that is left stood for a blank line.
   */
  private static final Pattern FOLDED = Pattern.compile("(?<=^|\\n)([^\\s].*)\\n(?=[^\\s])");

  private ProseScalar() {}

  /** Without blank lines at either end. */
  static String text(ScalarNode scalar) {
    String text = scalar.getValue().replace("\r\n", "\n").replace('\r', '\n');
    String lines = ODD_BLANKS.matcher(text).replaceAll(" ");
    String unfolded =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            ? lines
            : FOLDED.matcher(lines).replaceAll("$1\n\n");
    return AROUND.matcher(unfolded).replaceAll("");
  }
}
