package dev.decisionmatrix.cli;

import java.nio.file.Path;

/** A file to be published, in the folder of the outputs unless its place is another. */
final class OutputFile {
  private final Path place;
  private final byte[] bytes;

  OutputFile(String name, byte[] bytes) {
    this(Path.of(name), bytes);
  }

  /** In a place of its own, whatever the folder is. */
  OutputFile(Path place, byte[] bytes) {
    this.place = place;
    this.bytes = bytes.clone();
  }

  String name() {
    return String.valueOf(place.getFileName());
  }

  /** Where it goes. */
  Path in(Path folder) {
    return place.getNameCount() == 1 ? folder.resolve(place) : place;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
