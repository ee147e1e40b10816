package dev.decisionmatrix.xlsx;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program that deeper tests need. Where it is missing they are skipped and say so; where {@code
 * CI} is {@code true} or {@code DEEP_TESTS} is {@code required} they fail, since a skipped test
 * would there pass for a good one.
 *
 * @param variable of the environment that may hold its path
 * @param remedy how to get it
 */
public record OutsideTool(String name, String variable, String remedy) {
  private static final long MINUTES = 4;

  /** What a program said and how it ended. */
  public record Outcome(int code, String output) {}

  /** Where it is; the calling test ends here if it is nowhere. */
  public Path orSkip() {
    Optional<Path> found = find();
    requirePart(found.isPresent(), name);
    return found.orElseThrow();
  }

  /** For something that the program needs in turn. */
  void requirePart(boolean there, String part) {
    if (there) {
      return;
    }
    if (isRequired()) {
      throw new AssertionError("deep tests are required, and " + part + " is not there: " + remedy);
    }
    String why = "skipped, because " + part + " is not there: " + remedy;
    System.err.println(why);
    Assumptions.abort(why);
  }

  private static boolean isRequired() {
    return Boolean.parseBoolean(System.getenv("CI"))
        || "required".equals(System.getenv("DEEP_TESTS"));
  }

  private Optional<Path> find() {
    String given = System.getenv(variable);
    if (given != null && !given.isBlank()) {
      return Optional.of(Path.of(given));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs it to its end. */
  public Outcome run(List<String> arguments) {
    try {
      Path log = Files.createTempFile("outside", ".log");
      try {
        Process process = start(arguments, log);
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError(name + " did not end within " + MINUTES + " minutes");
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
      } finally {
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while running " + name, e);
    }
  }

  /** Starts it; what it says goes into a file. */
  Process start(List<String> arguments, Path log) throws IOException {
    List<String> command = new ArrayList<>(List.of(orSkip().toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
