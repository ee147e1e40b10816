package dev.decisionmatrix.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a run may use besides its arguments.
 *
 * @param out results
 * @param err messages
 * @param environment variables by name
 * @param terminal whether somebody watches
 * @param called how the tool was started
 */
record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    boolean terminal,
    Called called) {
  Surroundings {
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
  }

  /** Where it is installed. */
  Surroundings(
      PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {
    this(out, err, environment, terminal, Called.byName());
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name));
  }

  /** A line of results, at once. */
  void say(String line) {
    out.println(line);
    out.flush();
  }
}
