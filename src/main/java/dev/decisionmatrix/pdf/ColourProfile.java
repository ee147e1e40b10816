package dev.decisionmatrix.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The colours of every report: an ICC 4.2 profile of sRGB (IEC 61966-2-1) that comes with the tool.
 * The one of the running Java differs in bytes from release to release.
 */
final class ColourProfile {
  private static final String FILE = "/colour/sRGB.icc";

  private ColourProfile() {}

  static byte[] srgb() {
    try (InputStream in = ColourProfile.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged", e);
    }
  }
}
