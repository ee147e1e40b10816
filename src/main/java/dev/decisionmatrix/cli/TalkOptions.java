package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Color;
import picocli.CommandLine.Option;

/** How a command speaks to people. */
final class TalkOptions {
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colours in messages; auto heeds NO_COLOR (default: auto).")
  private When color = When.auto;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  @Option(names = "--debug", description = "Print where in the program a defect shows.")
  private boolean debug;

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }

  Color color(Surroundings surroundings) {
    return switch (color) {
      case always -> Color.ANSI;
      case never -> Color.NONE;
      case auto -> showsColours(surroundings) ? Color.ANSI : Color.NONE;
    };
  }

  /** Old windows of Windows say nothing of themselves and know no colours. */
  private static boolean showsColours(Surroundings surroundings) {
    boolean wanted = surroundings.variable("NO_COLOR").filter(text -> !text.isEmpty()).isEmpty();
    boolean known =
        surroundings.variable("WT_SESSION").isPresent()
            || surroundings.variable("TERM").filter(kind -> !kind.equals("dumb")).isPresent();
    return surroundings.terminal() && wanted && known;
  }
}
