package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One call of the tool, from its arguments to its exit code. */
final class CommandLineRun {
  static final String DEFAULT_COMMAND = "build";

  private static final List<String> VERSION = List.of("-V", "--version");
  private static final List<String> OWN = List.of("-h", "--help");

  private final Surroundings surroundings;
  private final Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();

  CommandLineRun(Surroundings surroundings) {
    this.surroundings = surroundings;
    commands.put(DEFAULT_COMMAND, () -> new BuildCommand(surroundings));
    commands.put("check", () -> new CheckCommand(surroundings));
    commands.put("index", () -> new IndexCommand(surroundings));
    commands.put("init", () -> new InitCommand(surroundings));
    commands.put("add-team", () -> new AddTeamCommand(surroundings));
    commands.put("rename", () -> new RenameCommand(surroundings));
    commands.put("import", () -> new ImportCommand(surroundings));
    commands.put("explain", () -> new ExplainCommand(surroundings));
    commands.put("schema", () -> new SchemaCommand(surroundings));
  }

  /** The program and its commands. */
  CommandLine line() {
    return line(commands.keySet());
  }

  /** With some commands only: to look at each takes longer than most do their work. */
  private CommandLine line(Collection<String> names) {
    CommandLine line = new CommandLine(new Tool());
    for (Map.Entry<String, Supplier<Callable<Integer>>> command : commands.entrySet()) {
      if (names.contains(command.getKey())) {
        line.addSubcommand(command.getKey(), command.getValue().get());
      }
    }
    line.getSubcommands().values().forEach(CommandLineRun::addHelp);
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((wrong, args) -> tell(wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure));
    return line;
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
  }

  int exitCode(String... arguments) {
    List<String> whole = withCommand(arguments);
    if (VERSION.contains(whole.get(0))) {
      ToolVersion.lines().forEach(surroundings.out()::println);
      surroundings.out().flush();
      return Exit.DONE.code();
    }
    Optional<Callable<Integer>> command =
        Optional.ofNullable(commands.get(whole.get(0))).map(Supplier::get);
    if (command.isPresent()
        && !isSlip(arguments, whole)
        && PlainArguments.give(command.get(), whole.subList(1, whole.size()))) {
      return call(command.get());
    }
    Optional<WrongUse> slip = command.isEmpty() ? Optional.empty() : slip(arguments, whole);
    if (slip.isPresent()) {
      return tell(slip.get());
    }
    CommandLine line = command.isPresent() ? line(whole.subList(0, 1)) : line();
    surroundings.called().name().ifPresent(line::setCommandName);
    return line.execute(whole.toArray(String[]::new));
  }

  /** Whether it is worth a look before anything is done. */
  private static boolean isSlip(String[] arguments, List<String> whole) {
    return (arguments.length < whole.size() && Meant.mayBeCommand(arguments))
        || Arrays.stream(arguments).anyMatch(Meant::isDashed);
  }

  /** A command or an option that is mistyped. */
  private Optional<WrongUse> slip(String[] arguments, List<String> whole) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    commands.forEach((name, each) -> options.put(name, PlainArguments.options(each.get())));
    Meant meant = new Meant(options, surroundings.called());
    return meant
        .command(List.of(arguments))
        .or(() -> meant.option(whole.get(0), whole.subList(1, whole.size())));
  }

  private int call(Callable<Integer> command) {
    try {
      return command.call();
    } catch (Exception failure) {
      return tell(failure);
    }
  }

  /** A first argument that is no command belongs to the default one. */
  private List<String> withCommand(String[] arguments) {
    List<String> whole = new ArrayList<>(Arrays.asList(arguments));
    if (whole.isEmpty()
        || !(commands.containsKey(whole.get(0))
            || OWN.contains(whole.get(0))
            || VERSION.contains(whole.get(0)))) {
      whole.add(0, DEFAULT_COMMAND);
    }
    return whole;
  }

  private int tell(ParameterException wrong) {
    PrintWriter err = surroundings.err();
    err.println(
        "decision-matrix: "
            + Visible.text(uncapitalised(worded(String.valueOf(wrong.getMessage())))));
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      String command = wrong.getCommandLine().getCommandName();
      err.println(
          "  = help: `"
              + surroundings.called().with(command, "--help")
              + "` tells what can be given");
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

  /** As all messages of ours put it. */
  private static String worded(String message) {
    return message
        .replaceAll("'([^']*)'", "`$1`")
        .replace("is not an int", "is not a whole number")
        .replace(" (case-sensitive)", "");
  }

  private static String uncapitalised(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
