package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The decisions that come with the project. */
final class Shipped {
  private Shipped() {}

  static Decision decision(String id) {
    return read(Path.of("input", id));
  }

  /** The same of any other folder. */
  static Decision read(Path folder) {
    try {
      return DecisionReader.read(folder)
          .fold(
              read -> read.value().decision(),
              rejected -> {
                throw new IllegalStateException(rejected.problems().toString());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
