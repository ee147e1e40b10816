package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of decisions and of outputs, for tests. */
final class Folders {
  private Folders() {}

  /** The example that {@code init} writes. */
  static Path example(Path parent, String id) {
    Path folder = parent.resolve(id);
    Run run = Run.of("init", folder);
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
    return folder;
  }

  /** Replaces text that is there in a file. */
  static void edit(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold: " + old);
    }
    Files.writeString(file, text.replace(old, replacement));
  }

  /** Every file below a folder by its path, hidden ones too. */
  static Map<String, List<Byte>> contents(Path folder) throws IOException {
    Map<String, List<Byte>> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      List<Byte> bytes = new ArrayList<>();
      for (byte each : Files.readAllBytes(file)) {
        bytes.add(each);
      }
      contents.put(folder.relativize(file).toString(), bytes);
    }
    return contents;
  }

  static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(file -> folder.relativize(file).toString()).toList();
  }

  /** A copy whose files were made in another order, which some disks then list them in. */
  static Path shuffledCopy(Path from, Path to, long seed) throws IOException {
    List<Path> files = new ArrayList<>(files(from));
    Collections.shuffle(files, new Random(seed));
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return to;
  }

  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
