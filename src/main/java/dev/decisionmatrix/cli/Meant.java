package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.Names;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds commands and options that are mistyped, and what was probably meant. */
final class Meant {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_-]*");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]+(.*)");
  private static final Pattern VERSION = Pattern.compile("-+([vV]|[Vv]ersion)");
  private static final Pattern RUN_OF_LETTERS = Pattern.compile("-[A-Za-z][A-Za-z-]+");

  /** By what other programs call it. */
  private static final Map<String, String> OTHERWISE = otherwise();

  private final Map<String, Set<String>> options = new LinkedHashMap<>();
  private final Called called;

  /**
   * Commands by name, with their options.
   *
   * @param called how the tool was started
   */
  Meant(Map<String, Set<String>> options, Called called) {
    options.forEach((command, names) -> this.options.put(command, new TreeSet<>(names)));
    this.options.values().forEach(names -> names.addAll(List.of("-h", "--help")));
    this.called = called;
  }

  private static Map<String, String> otherwise() {
    Map<String, String> words = new LinkedHashMap<>();
    List.of("make", "run", "generate", "render").forEach(word -> words.put(word, "build"));
    List.of("verify", "validate", "lint", "test").forEach(word -> words.put(word, "check"));
    List.of("new", "create", "start", "scaffold").forEach(word -> words.put(word, "init"));
    List.of("team", "addteam", "teams").forEach(word -> words.put(word, "add-team"));
    words.put("help", "--help");
    words.put("version", "--version");
    return words;
  }

  /** Whether the first argument is a word that names nothing on disk. */
  static boolean mayBeCommand(String... arguments) {
    return arguments.length > 0 && WORD.matcher(arguments[0]).matches() && !isThere(arguments[0]);
  }

  /** Whether an argument begins with a dash of another kind, as programs for texts make them. */
  static boolean isDashed(String argument) {
    return DASHES.matcher(argument).matches() && !isThere(argument);
  }

  /** A first word that is neither a command nor anything on disk. */
  Optional<WrongUse> command(List<String> arguments) {
    if (!mayBeCommand(arguments.toArray(String[]::new)) || options.containsKey(arguments.get(0))) {
      return Optional.empty();
    }
    String given = arguments.get(0);
    return Optional.ofNullable(OTHERWISE.get(given.toLowerCase(Locale.ROOT)))
        .or(() -> Names.nearest(given, options.keySet()))
        .map(
            meant -> {
              List<String> whole = new ArrayList<>(arguments);
              whole.set(0, meant);
              return new WrongUse(
                  "there is neither a command nor a folder `" + given + "`",
                  "did you mean `" + called.with(whole.toArray(String[]::new)) + "`?");
            });
  }

  /** An option that the command does not have. */
  Optional<WrongUse> option(String command, List<String> arguments) {
    Set<String> known = options.getOrDefault(command, Set.of());
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return Optional.empty();
      }
      String name = argument.contains("=") ? argument.split("=", 2)[0] : argument;
      if (isDashed(name)) {
        String bare = DASHES.matcher(name).replaceFirst("$1");
        String help =
            known.contains("-" + bare)
                ? meant("-" + bare)
                : near(bare, known).map(Meant::meant).orElse(list(command));
        return Optional.of(
            new WrongUse("`" + name + "` begins with a dash, and options with hyphens", help));
      }
      if (isUnknown(name, known)) {
        return Optional.of(
            new WrongUse(
                "`" + command + "` has no option `" + name + "`", advice(command, name, known)));
      }
    }
    return Optional.empty();
  }

  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** With one hyphen, letters may be several short options, but not the beginning of a long one. */
  private static boolean isUnknown(String name, Set<String> known) {
    if (known.contains(name) || name.equals("-")) {
      return false;
    }
    if (name.startsWith("--") || name.matches("-[A-Za-z]")) {
      return true;
    }
    return RUN_OF_LETTERS.matcher(name).matches()
        && (near(name, known).isPresent() || VERSION.matcher(name).matches());
  }

  private String advice(String command, String name, Set<String> known) {
    if (VERSION.matcher(name).matches()) {
      return "did you mean `" + called.with("--version") + "`?";
    }
    Optional<String> near = near(name, known);
    if (near.isPresent()) {
      return meant(near.get());
    }
    return options.entrySet().stream()
        .filter(other -> other.getValue().contains(name))
        .findFirst()
        .map(other -> "`" + other.getKey() + "` has it")
        .orElseGet(() -> list(command));
  }

  private String list(String command) {
    return "`" + called.with(command, "--help") + "` tells what can be given";
  }

  private static String meant(String option) {
    return "did you mean `" + option + "`?";
  }

  private static Optional<String> near(String name, Collection<String> known) {
    List<String> longOnes = known.stream().filter(option -> option.startsWith("--")).toList();
    String bare = name.replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
    Optional<String> begun =
        longOnes.stream()
            .filter(option -> bare.length() > 1 && option.substring(2).startsWith(bare))
            .findFirst();
    return begun.isPresent() || bare.length() < 3 ? begun : Names.nearest("--" + bare, longOnes);
  }
}
