package dev.decisionmatrix.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page that {@code man} shows, in the macros of man(7): what {@code --help} tells of each
 * command.
 */
final class ManualPage {
  private static final int WIDTH = 76;

  private final CommandLine line;
  private final String date;
  private final List<String> lines = new ArrayList<>();

  ManualPage(CommandLine line, String date) {
    this.line = line;
    this.date = date;
  }

  String text() {
    CommandSpec program = line.getCommandSpec();
    String name = program.name();
    lines.add(
        ".TH %s 1 %s \"%s\""
            .formatted(
                escaped(name.toUpperCase(Locale.ROOT)), date, String.join(" ", program.version())));
    section("NAME");
    lines.add(escaped(name) + " \\- live decision matrices from weighted criteria and evidence");
    section("SYNOPSIS");
    lines.add(
        line.getSubcommands().values().stream()
            .map(command -> synopsis(name, command))
            .collect(Collectors.joining("\n.br\n")));
    section("DESCRIPTION");
    say(program.usageMessage().description());
    for (String footer : program.usageMessage().footer()) {
      if (!footer.isBlank()) {
        lines.add(".PP");
        say(footer);
      }
    }
    section("COMMANDS");
    line.getSubcommands().forEach(this::command);
    environment();
    return String.join("\n", lines) + "\n";
  }

  private static String synopsis(String program, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    return Stream.concat(
            Stream.of("\\fB" + escaped(program + " " + spec.name()) + "\\fR", "[options]"),
            spec.positionalParameters().stream().map(ManualPage::inSynopsis))
        .collect(Collectors.joining(" "));
  }

  private static String inSynopsis(PositionalParamSpec parameter) {
    String label = variable(parameter.paramLabel());
    String more = parameter.arity().max() > 1 ? " ..." : "";
    return parameter.arity().min() == 0 ? "[" + label + more + "]" : label + more;
  }

  private void command(String name, CommandLine command) {
    lines.add(".SS " + escaped(name));
    CommandSpec spec = command.getCommandSpec();
    say(spec.usageMessage().description());
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(variable(parameter.paramLabel()), parameter.description());
    }
    for (OptionSpec option : spec.options()) {
      entry(option(option), option.description());
    }
    for (String footer : spec.usageMessage().footer()) {
      if (!footer.isBlank()) {
        lines.add(".PP");
        say(footer);
      }
    }
  }

  private static String option(OptionSpec option) {
    String names =
        Stream.of(option.names())
            .map(each -> "\\fB" + escaped(each) + "\\fR")
            .collect(Collectors.joining(", "));
    return option.arity().max() == 0 ? names : names + " " + variable(option.paramLabel());
  }

  private void environment() {
    section("ENVIRONMENT");
    entry("JAVA_HOME", "The Java that runs the program, 17 or later; else the first on the PATH.");
    entry("JAVA_OPTS", "Goes to Java, parted at blanks.");
    entry(
        "DECISION_MATRIX_ARCHIVE",
        "`off`: start without the archive of what Java loaded before, and make none.");
    entry("NO_COLOR", "Where set, messages have no colours.");
    entry("SOURCE_DATE_EPOCH", "The date of files whose decision names none.");
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private void entry(String term, String... description) {
    lines.add(".TP");
    lines.add(term.startsWith("\\") ? term : "\\fB" + escaped(term) + "\\fR");
    say(description);
  }

  /** In lines of a page's usual width; what stands between backquotes is bold. */
  private void say(String... words) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (String word : escaped(String.join(" ", words)).strip().split("\\s+", -1)) {
      boolean fits = width + word.length() < WIDTH;
      text.append(width == 0 ? "" : fits ? " " : "\n");
      text.append(word.startsWith(".") || word.startsWith("'") ? "\\&" + word : word);
      width = fits ? width + 1 + word.length() : word.length();
    }
    lines.add(text.toString().replaceAll("`([^`]*)`", "\\\\fB$1\\\\fR"));
  }

  private static String variable(String label) {
    return "\\fI" + escaped(label) + "\\fR";
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
  }
}
