package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.deflate.Deflate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/** The content of a part on its way into a package. */
final class Part {
  private final State state;
  private final byte[] bytes;
  private final int length;
  private final int check;

  private enum State {
    PLAIN,
    COMPRESSED
  }

  private Part(byte[] content, State state, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(content);
    this.state = state;
    this.bytes = bytes;
    this.length = content.length;
    this.check = (int) sum.getValue();
  }

  /** One that waits until it is known how tightly all are compressed. */
  static Part of(byte[] content) {
    return new Part(content, State.PLAIN, content);
  }

  /** One of so many bytes, with the others, that they would fill the memory if they waited. */
  static Part ofMany(byte[] content) {
    return new Part(content, State.COMPRESSED, Deflate.of(content));
  }

  /** In bytes, before anything was compressed. */
  int length() {
    return length;
  }

  /** The checksum of the content. */
  int check() {
    return check;
  }

  byte[] compressed(UnaryOperator<byte[]> compressor) {
    return state == State.PLAIN ? compressor.apply(bytes) : bytes;
  }
}
