package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether files on disk are those that a build would publish. */
final class Staleness {
  private Staleness() {}

  /** The paths that are missing or differ, in the order of the files. */
  static List<Path> of(Path folder, List<OutputFile> files) throws IOException {
    List<Path> stale = new ArrayList<>();
    for (OutputFile file : files) {
      Path place = file.in(folder);
      if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), file.bytes())) {
        stale.add(place);
      }
    }
    return stale;
  }
}
