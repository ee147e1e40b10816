package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which files on disk are not those that a build would publish.
 *
 * @param stale in the order of the files
 * @param missing those of them that are not there at all
 */
record Staleness(List<Path> stale, List<Path> missing) {
  static final Staleness NONE = new Staleness(List.of(), List.of());

  Staleness {
    stale = List.copyOf(stale);
    missing = List.copyOf(missing);
  }

  static Staleness of(Path folder, List<OutputFile> files) throws IOException {
    List<Path> stale = new ArrayList<>();
    for (OutputFile file : files) {
      Path place = file.in(folder);
      if (!Files.isRegularFile(place) || !Arrays.equals(Files.readAllBytes(place), file.bytes())) {
        stale.add(place);
      }
    }
    return among(stale);
  }

  /** Of files that were found to differ. */
  static Staleness among(List<Path> stale) {
    return new Staleness(stale, stale.stream().filter(Files::notExists).toList());
  }

  Staleness without(List<Path> told) {
    return new Staleness(
        stale.stream().filter(file -> !told.contains(file)).toList(),
        missing.stream().filter(file -> !told.contains(file)).toList());
  }

  boolean isNone() {
    return stale.isEmpty();
  }

  Exit exit() {
    return isNone() ? Exit.DONE : Exit.BAD_INPUT;
  }
}
