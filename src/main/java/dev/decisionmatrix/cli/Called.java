package dev.decisionmatrix.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the tool was started: what it tells to be typed works as it stands.
 *
 * @param before the arguments, such as {@code java -jar target/decision-matrix.jar}
 * @param after them
 */
record Called(String before, String after) {
  /** Launchers tell by what name they were called. */
  static final String LAUNCHER = "decision-matrix.launcher";

  /** Options of Java come first; a launcher or Maven takes them from a variable. */
  static final String MEMORY =
      "`-Xmx4g` goes behind `java`, or into `JAVA_OPTS`, or for Maven into `MAVEN_OPTS`";

  /** A longer class path is not repeated. */
  private static final int LONGEST_PATH = 200;

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:\\\\@%+=,-]+");
  private static final Pattern RISKY = Pattern.compile("[\"$`!]");

  /** By its name, as where it is installed. */
  static Called byName() {
    return new Called("decision-matrix", "");
  }

  /** As this process was, by its system properties and variables; null for those not set. */
  static Called asIn(
      UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> variables) {
    String launcher = properties.apply(LAUNCHER);
    if (launcher != null && !launcher.isBlank()) {
      return new Called(quoted(launcher), "");
    }
    if (properties.apply("maven.home") != null) {
      return new Called(maven(variables.apply("MAVEN_CMD_LINE_ARGS")) + " -Dexec.args=\"", "\"");
    }
    String path = properties.apply("java.class.path");
    String main = properties.apply("sun.java.command");
    if (path == null || main == null) {
      return byName();
    }
    boolean isJar = path.endsWith(".jar") && path.indexOf(separator(properties)) < 0;
    return new Called(isJar ? "java -jar " + quoted(path) : classes(path, main), "");
  }

  /** What stood before the arguments; the usual, if it cannot be told. */
  private static String maven(@Nullable String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed == null ? new String[0] : typed.strip().split("\\s+")) {
      if (word.startsWith("-Dexec.args")) {
        break;
      }
      words.add(word);
    }
    return words.stream().anyMatch(word -> word.contains("exec:java"))
        ? "mvn " + String.join(" ", words)
        : "mvn -q compile exec:java";
  }

  private static String classes(String path, String main) {
    String shown = path.length() > LONGEST_PATH ? "..." : quoted(path);
    return "java -cp " + shown + " " + main.split(" ", 2)[0];
  }

  /** What stands before the arguments, where they simply follow. */
  Optional<String> name() {
    return Optional.of(before).filter(name -> after.isEmpty());
  }

  private static char separator(UnaryOperator<@Nullable String> properties) {
    return ":".equals(properties.apply("path.separator")) ? ':' : ';';
  }

  /** A line to be typed with these arguments, quoted where a shell would part or change them. */
  String with(String... arguments) {
    return line(Arrays.stream(arguments).map(this::argument).collect(Collectors.joining(" ")));
  }

  /** A line to be typed, its arguments being quoted already. */
  String line(String arguments) {
    return after.isEmpty() ? before + " " + arguments : before + arguments + after;
  }

  /** Between quotation marks, only the other kind can be used. */
  private String argument(String argument) {
    return after.isEmpty() || PLAIN.matcher(argument).matches()
        ? quoted(argument)
        : "'" + argument + "'";
  }

  private static String quoted(String argument) {
    if (PLAIN.matcher(argument).matches()) {
      return argument;
    }
    return RISKY.matcher(argument).find()
        ? "'" + argument.replace("'", "'\\''") + "'"
        : "\"" + argument + "\"";
  }
}
