package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The version that the build wrote into the jar; the manifest is missing when run from classes. */
final class ToolVersion {
  private static final List<String> ARCHIVES = List.of("-XX:SharedArchiveFile=", "-XX:AOTCache=");
  private static final String RESOURCE = "version.txt";

  private ToolVersion() {}

  static String text() {
    try (InputStream stream = ToolVersion.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("not among the resources: " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is asked for with {@code --version}: the first line is for scripts. */
  static List<String> lines() {
    return List.of(
        "decision-matrix " + text(),
        "Java %s (%s), %s %s"
            .formatted(
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")),
        archive());
  }

  /**
   * As Java was told to take one, and shares classes at all; a file that does not fit it ignores.
   * The launcher of an image gives no arguments, so it says so by a property.
   */
  private static String archive() {
    boolean sharing = String.valueOf(System.getProperty("java.vm.info")).contains("sharing");
    return Arrays.stream(ProcessHandle.current().info().arguments().orElse(new String[0]))
        .filter(argument -> ARCHIVES.stream().anyMatch(argument::startsWith))
        .map(argument -> argument.substring(argument.indexOf('=') + 1))
        .findFirst()
        .or(() -> Optional.ofNullable(System.getProperty("decision-matrix.archive")))
        .filter(file -> sharing)
        .map(file -> "started from the archive " + file)
        .orElse("started without an archive of its own");
  }
}
