package dev.decisionmatrix.manual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the shell fish, which picocli does not write: a line per command and option. */
final class FishCompletion {
  private final CommandLine line;
  private final String standing;

  FishCompletion(CommandLine line, String standing) {
    this.line = line;
    this.standing = standing;
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Completion of " + line.getCommandName() + " for fish.");
    lines.add(complete("-f"));
    line.getCommandSpec()
        .options()
        .forEach(option -> lines.add(option("__fish_use_subcommand", option)));
    line.getSubcommands().forEach((name, command) -> lines.addAll(command(name, command)));
    return String.join("\n", lines) + "\n";
  }

  private List<String> command(String name, CommandLine command) {
    List<String> lines = new ArrayList<>();
    lines.add(
        complete(
            "-n __fish_use_subcommand -a "
                + name
                + described(command.getCommandSpec().usageMessage().description())));
    String when = when(name);
    if (command.getCommandSpec().positionalParameters().stream().anyMatch(FishCompletion::isPath)) {
      lines.add(complete("-n " + quoted(when) + " -F"));
    }
    command.getCommandSpec().options().forEach(option -> lines.add(option(when, option)));
    return lines;
  }

  /** The standing command's options fit wherever no other command is named. */
  private String when(String name) {
    if (!name.equals(standing)) {
      return "__fish_seen_subcommand_from " + name;
    }
    return line.getSubcommands().keySet().stream()
        .filter(other -> !other.equals(standing))
        .collect(Collectors.joining(" ", "not __fish_seen_subcommand_from ", ""));
  }

  private String option(String when, OptionSpec option) {
    StringBuilder text = new StringBuilder("-n ").append(quoted(when));
    for (String name : option.names()) {
      text.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    return complete(text + argument(option) + described(option.description()));
  }

  private static String argument(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    if (isPath(option)) {
      return " -r -F";
    }
    return option.paramLabel().contains("|")
        ? " -x -a " + quoted(option.paramLabel().replace('|', ' '))
        : " -x";
  }

  private static boolean isPath(ArgSpec argument) {
    return List.of(argument.auxiliaryTypes()).contains(Path.class)
        || Path.class.equals(argument.type());
  }

  private static String described(String... description) {
    return description.length == 0
        ? ""
        : " -d " + quoted(String.join(" ", description).replace("`", ""));
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z_]+")
        ? text
        : "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private String complete(String how) {
    return "complete -c " + line.getCommandName() + " " + how;
  }
}
