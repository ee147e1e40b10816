package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote into the jar; the manifest is missing when run from classes. */
final class ToolVersion {
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
}
