package dev.decisionmatrix.manual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for the shell zsh, as a function of its search path: one for the program and one for
 * each command.
 */
final class ZshCompletion {
  private final CommandLine line;
  private final String standing;

  ZshCompletion(CommandLine line, String standing) {
    this.line = line;
    this.standing = standing;
  }

  String text() {
    List<String> parts = new ArrayList<>();
    parts.add("#compdef " + line.getCommandName() + "\n");
    line.getSubcommands()
        .forEach((name, command) -> parts.add(function(name, specs(command.getCommandSpec()))));
    parts.add(program());
    return String.join("\n", parts);
  }

  /** Without a command the standing one is meant, so what fits it fits there as well. */
  private String program() {
    String names = String.join("|", line.getSubcommands().keySet());
    String described =
        line.getSubcommands().entrySet().stream()
            .map(each -> "      " + quoted(each.getKey() + ":" + description(each.getValue())))
            .collect(Collectors.joining("\n"));
    return """
    %1$s() {
      if (( CURRENT > 2 )) && [[ $words[2] == (%2$s) ]]; then
        shift words
        (( CURRENT-- ))
        %1$s-$words[1]
        return
      fi
      if (( CURRENT == 2 )); then
        local -a commands own
        commands=(
    %3$s
        )
        own=(%4$s)
        _describe command commands
        [[ $words[2] == -* ]] && compadd -a own
      fi
      %1$s-%5$s
    }

    %1$s "$@"
    """
        .formatted(name(), names, described, own(), standing);
  }

  private String own() {
    return line.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .collect(Collectors.joining(" "));
  }

  private String name() {
    return "_" + line.getCommandName();
  }

  private String function(String command, List<String> specs) {
    String lines = specs.stream().map(spec -> " \\\n    " + spec).collect(Collectors.joining());
    return name() + "-" + command + "() {\n  _arguments" + lines + "\n}\n";
  }

  private static List<String> specs(CommandSpec command) {
    List<String> specs = new ArrayList<>();
    command.options().forEach(option -> specs.add(option(option)));
    command.positionalParameters().forEach(position -> specs.add(position(position)));
    return specs;
  }

  /** Of several names for one thing, one is enough. */
  private static String option(OptionSpec option) {
    boolean valued = option.arity().max() > 0;
    String often = option.isMultiValue() ? "*" : "";
    String told =
        "["
            + words(option.description()).replace("[", "\\[").replace("]", "\\]")
            + "]"
            + (valued ? ":" + label(option) + ":" + action(option) : "");
    List<String> names =
        Stream.of(option.names())
            .map(name -> valued && name.startsWith("--") ? name + "=" : name)
            .toList();
    if (names.size() == 1) {
      return quoted(often + names.get(0) + told);
    }
    String others = often.isEmpty() ? "(" + String.join(" ", option.names()) + ")" : often;
    return quoted(others) + "{" + String.join(",", names) + "}" + quoted(told);
  }

  private static String position(PositionalParamSpec position) {
    String often = position.arity().max() > 1 || position.isMultiValue() ? "*" : "";
    String optional = often.isEmpty() && position.arity().min() == 0 ? ":" : "";
    return quoted(often + optional + ":" + label(position) + ":" + action(position));
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel().replace(":", "\\:");
  }

  private static String action(ArgSpec argument) {
    if (List.of(argument.auxiliaryTypes()).contains(Path.class)
        || Path.class.equals(argument.type())) {
      return "_files";
    }
    return argument.paramLabel().contains("|")
        ? "(" + argument.paramLabel().replace('|', ' ') + ")"
        : " ";
  }

  private static String description(CommandLine command) {
    return words(command.getCommandSpec().usageMessage().description());
  }

  private static String words(String... description) {
    return String.join(" ", description).replace("`", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
