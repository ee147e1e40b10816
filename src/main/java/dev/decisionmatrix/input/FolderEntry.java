package dev.decisionmatrix.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies in a folder.
 *
 * @param path as the system knows it
 * @param name as people know it
 */
record FolderEntry(Path path, String name) {
  /** Sorted, because disks list files in any order. */
  static List<FolderEntry> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> new FolderEntry(file, FileNames.of(file)))
          .sorted(Comparator.comparing(FolderEntry::name))
          .toList();
    }
  }

  /** Hidden files, and those that programs leave while they work. */
  boolean isHidden() {
    return name.startsWith(".") || name.startsWith("~");
  }

  boolean isFolder() {
    return Files.isDirectory(path);
  }

  /** A link to what is not there, or to itself. */
  static boolean isBrokenLink(Path path) {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }
}
