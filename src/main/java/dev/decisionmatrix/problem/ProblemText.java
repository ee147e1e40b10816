package dev.decisionmatrix.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem as people read it:
 *
 * <pre>
 * weights/payments.csv:7:9 (B7): error[W104]: weight `2.500` is ambiguous
 *   7 | latency;2.500;p99 target
 *     |         ^^^^^
 *   = help: write `2.5` or `2500`
 * </pre>
 *
 * Text from files is made harmless first: no control character reaches the terminal.
 */
public final class ProblemText {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String BLUE = "\u001b[1;34m";
  private static final String CYAN = "\u001b[36m";

  private final Color color;

  public ProblemText(Color color) {
    this.color = color;
  }

  /** Several lines, the last without a line break. */
  public String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    text.append(painted(BOLD, Isolated.whole(Visible.text(problem.place().toString())) + ": "));
    text.append(painted(hue(problem), problem.severity().word() + "[" + problem.code().id() + "]"));
    text.append(": ").append(Isolated.quotes(Visible.text(problem.message())));
    problem.excerpt().ifPresent(excerpt -> text.append(gutter(problem, excerpt)));
    if (!problem.help().isEmpty()) {
      text.append("\n  ")
          .append(painted(CYAN, "= help: "))
          .append(Isolated.quotes(Visible.text(problem.help())));
    }
    return text.toString();
  }

  /** A block for each problem, parted by blank lines; empty when there is none. */
  public String of(List<Problem> problems) {
    return problems.stream().map(this::of).collect(Collectors.joining("\n\n"));
  }

  private String gutter(Problem problem, Excerpt excerpt) {
    Marked marked = Marked.of(excerpt);
    String number = Integer.toString(problem.place().line());
    String blank = " ".repeat(number.length());
    return "\n  "
        + painted(BLUE, number + " |")
        + (" " + Isolated.line(marked.line())).stripTrailing()
        + "\n  "
        + painted(BLUE, blank + " |")
        + " "
        + " ".repeat(marked.indent())
        + painted(hue(problem), "^".repeat(marked.width()));
  }

  private static String hue(Problem problem) {
    return problem.isError() ? RED : YELLOW;
  }

  private String painted(String style, String text) {
    return color == Color.ANSI ? style + text + RESET : text;
  }
}
