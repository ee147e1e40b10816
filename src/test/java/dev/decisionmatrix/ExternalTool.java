package dev.decisionmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that deeper tests use. Without it they are skipped; with {@code DEEP_TESTS=required} in
 * the environment, as in continuous integration, they fail.
 */
public final class ExternalTool {
  private static final boolean REQUIRED = "required".equals(System.getenv("DEEP_TESTS"));
  private static final long PATIENCE_SECONDS = 180;

  private final String path;

  private ExternalTool(String path) {
    this.path = path;
  }

  /** A program on the search path, such as {@code soffice} or {@code qpdf}. */
  public static ExternalTool named(String name) {
    Optional<String> found =
        Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .findFirst();
    return found(name, found);
  }

  /** A program whose path is in a variable of the environment, such as {@code OOXML_VALIDATOR}. */
  public static ExternalTool inVariable(String variable) {
    return found(
        variable,
        Optional.ofNullable(System.getenv(variable))
            .filter(path -> Files.isExecutable(Path.of(path))));
  }

  private static ExternalTool found(String name, Optional<String> path) {
    if (REQUIRED) {
      assertThat(path).as("%s is required and not installed", name).isPresent();
    }
    assumeTrue(path.isPresent(), name + " is not installed");
    return new ExternalTool(path.orElseThrow());
  }

  /** Runs it to its end. */
  public Result run(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("tool", ".txt");
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of(path), Stream.of(arguments)).toList())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(path + " " + List.of(arguments) + " does not come to an end");
      }
      return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** How it ended and what it said on both streams. */
  public record Result(int exit, String output) {}
}
