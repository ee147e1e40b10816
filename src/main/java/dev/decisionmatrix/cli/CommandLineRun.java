package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One call of the tool, from its arguments to its exit code. */
final class CommandLineRun {
  static final String DEFAULT_COMMAND = "build";

  private final Surroundings surroundings;
  private final CommandLine line;

  CommandLineRun(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.line = new CommandLine(new Tool());
    commands().forEach(line::addSubcommand);
    line.getCommandSpec().version("decision-matrix " + ToolVersion.text());
    line.getSubcommands().values().forEach(CommandLineRun::addHelp);
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((wrong, args) -> tell(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure));
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
  }

  private Map<String, Object> commands() {
    Map<String, Object> commands = new LinkedHashMap<>();
    commands.put(DEFAULT_COMMAND, new BuildCommand(surroundings));
    commands.put("check", new CheckCommand(surroundings));
    commands.put("index", new IndexCommand(surroundings));
    commands.put("init", new InitCommand(surroundings));
    commands.put("add-team", new AddTeamCommand(surroundings));
    commands.put("explain", new ExplainCommand(surroundings));
    return commands;
  }

  /** The program and its commands. */
  CommandLine line() {
    return line;
  }

  int exitCode(String... arguments) {
    return line.execute(withCommand(arguments));
  }

  /** A first argument that is no command belongs to the default one. */
  private String[] withCommand(String[] arguments) {
    List<String> whole = new ArrayList<>(Arrays.asList(arguments));
    List<String> own = List.of("-h", "--help", "-V", "--version");
    if (whole.isEmpty()
        || !(line.getSubcommands().containsKey(whole.get(0)) || own.contains(whole.get(0)))) {
      whole.add(0, DEFAULT_COMMAND);
    }
    return whole.toArray(String[]::new);
  }

  private int tell(ParameterException wrong) {
    PrintWriter err = surroundings.err();
    err.println(
        "decision-matrix: " + Visible.text(uncapitalised(String.valueOf(wrong.getMessage()))));
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println(
          "  = help: `"
              + wrong.getCommandLine().getCommandSpec().qualifiedName()
              + " --help` tells what can be given");
    }
    err.flush();
    return Exit.WRONG_USE.code();
  }

  private int tell(Exception failure) {
    if (failure instanceof WrongUse wrong) {
      tell(String.valueOf(wrong.getMessage()), wrong.help());
      return Exit.WRONG_USE.code();
    }
    Failure told = failure instanceof IOException disk ? Failure.of(disk) : Failure.of(failure);
    tell(told.words(), told.help());
    return Exit.FAILED.code();
  }

  private void tell(String wrong, String help) {
    PrintWriter err = surroundings.err();
    err.println("decision-matrix: " + Visible.text(wrong));
    if (!help.isEmpty()) {
      err.println("  = help: " + Visible.text(help));
    }
    err.flush();
  }

  private static String uncapitalised(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
