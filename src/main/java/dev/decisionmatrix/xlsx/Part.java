package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.deflate.Deflate;
import java.util.zip.CRC32;

/** A part of a package, compressed at once: so many bytes would fill the memory if they waited. */
final class Part {
  private final byte[] compressed;
  private final int length;
  private final int check;

  private Part(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    compressed = Deflate.of(content);
    length = content.length;
    check = (int) sum.getValue();
  }

  static Part of(byte[] content) {
    return new Part(content);
  }

  byte[] compressed() {
    return compressed;
  }

  /** In bytes, before it was compressed. */
  int length() {
    return length;
  }

  /** The checksum of the content. */
  int check() {
    return check;
  }
}
