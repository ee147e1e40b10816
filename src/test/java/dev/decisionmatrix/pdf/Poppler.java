package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A second engine that reads reports: poppler's command line tools. */
public final class Poppler {
  private Poppler() {}

  /** What a tool prints about a file; where it is missing, the test is skipped, but never in CI. */
  public static String of(byte[] pdf, Path folder, List<String> command) throws Exception {
    Path file = folder.resolve("report.pdf");
    Path printed = folder.resolve("printed.txt");
    Files.write(file, pdf);
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toString());
    if (command.get(0).equals("pdftotext")) {
      whole.add("-");
    }
    try {
      Process process =
          new ProcessBuilder(whole)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      assertThat(process.waitFor()).isZero();
    } catch (IOException absent) {
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail(command.get(0) + " is not installed, and CI must not skip this", absent);
      }
      Assumptions.abort(command.get(0) + " is not installed: what it would check is not checked");
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
