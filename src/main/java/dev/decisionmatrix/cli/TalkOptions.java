package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Color;
import picocli.CommandLine.Option;

/** How a command speaks; every command has these options. */
final class TalkOptions {
  enum When {
    auto,
    always,
    never
  }

  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "What results look like; json tells problems as well (default: text).")
  private Format format = Format.text;

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

  Format format() {
    return format;
  }

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
