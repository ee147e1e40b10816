package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a run's index.
 *
 * @param files published, or compared with those on disk; none if there was nothing to list
 * @param staleness of those compared
 */
record IndexFiles(List<Path> files, Staleness staleness) {
  static final IndexFiles NONE = new IndexFiles(List.of(), Staleness.NONE);

  IndexFiles {
    files = List.copyOf(files);
  }

  Exit exit() {
    return staleness.exit();
  }
}
