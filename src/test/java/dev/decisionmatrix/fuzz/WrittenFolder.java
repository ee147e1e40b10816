package dev.decisionmatrix.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that is there as long as it is looked at. */
public record WrittenFolder(Path path) implements AutoCloseable {
  /** A name that ends in a slash is a folder; where both would be there, the first one is. */
  public static WrittenFolder of(Map<String, byte[]> files, Path path) throws IOException {
    WrittenFolder written = new WrittenFolder(path);
    written.close();
    Files.createDirectories(path);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path at = path.resolve(file.getKey());
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(at);
      } else if (!Files.exists(at)) {
        Files.createDirectories(at.getParent());
        Files.write(at, file.getValue());
      }
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
        for (Path each : deepest) {
          Files.delete(each);
        }
      }
    }
  }
}
