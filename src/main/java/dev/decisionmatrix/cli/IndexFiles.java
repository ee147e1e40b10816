package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a run's index.
 *
 * @param files published, or compared with those on disk; none if there was nothing to list
 * @param stale those that differ from what would be published
 */
record IndexFiles(List<Path> files, List<Path> stale) {
  static final IndexFiles NONE = new IndexFiles(List.of(), List.of());

  IndexFiles {
    files = List.copyOf(files);
    stale = List.copyOf(stale);
  }

  Exit exit() {
    return stale.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
  }
}
