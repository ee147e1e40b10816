package dev.decisionmatrix.cli;

/** A file to be published. */
final class OutputFile {
  private final String name;
  private final byte[] bytes;

  OutputFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
