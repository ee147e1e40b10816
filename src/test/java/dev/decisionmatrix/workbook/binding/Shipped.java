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
    try {
      return DecisionReader.read(Path.of("input", id))
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
