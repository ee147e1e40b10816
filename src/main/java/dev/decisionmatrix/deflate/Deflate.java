package dev.decisionmatrix.deflate;

import java.util.zip.Adler32;

/**
 * Compresses as RFC 1951 says. The JDK's own compressor is the zlib of its build or of the system,
 * and these differ in what they write: with it, the same input would have other bytes on another
 * machine.
 *
 * <p>A piece that came before is left for the next byte's if that one is longer; then a Huffman
 * code for each block. Every call has buffers of its own, so that threads may call side by side.
 */
public final class Deflate {
  private static final int HEAD = 0x78 + (0xDA << Byte.SIZE);
  private static final int CHECK_BYTES = 6;

  /** A piece this long is taken without a look at the next byte's. */
  private static final int LONG = 64;

  private static final int BLOCK = 1 << 14;

  /** Text of ours shrinks to a quarter or less. */
  private static final int EXPECTED_SHARE = 4;

  private final byte[] data;
  private final BitSink out;

  private Deflate(byte[] data, BitSink out) {
    this.data = data;
    this.out = out;
  }

  /** Bare, as a zip archive holds it. */
  public static byte[] of(byte[] data) {
    BitSink out = new BitSink(data.length / EXPECTED_SHARE);
    new Deflate(data, out).run();
    return out.bytes();
  }

  /** With the head and the check sum of RFC 1950, as a PDF holds it. */
  public static byte[] wrapped(byte[] data) {
    Adler32 check = new Adler32();
    check.update(data);
    BitSink out = new BitSink(data.length / EXPECTED_SHARE + CHECK_BYTES);
    out.halves(HEAD);
    new Deflate(data, out).run();
    out.fill();
    out.words(Integer.reverseBytes((int) check.getValue()));
    return out.bytes();
  }

  private void run() {
    Repeats repeats = new Repeats(data);
    DeflateBlock block = new DeflateBlock(Math.min(BLOCK, data.length + 1));
    int at = 0;
    int length = repeats.longest(0, 0);
    while (at < data.length) {
      int found = repeats.found();
      int next = at + 1;
      int better = length < LONG ? repeats.longest(next, length) : 0;
      if (length == 0 || better > 0) {
        block.literal(data[at]);
        at = next;
        length = better;
      } else {
        block.repeat(length, at - found);
        repeats.rememberAll(length < LONG ? next + 1 : next, at + length);
        at += length;
        length = repeats.longest(at, 0);
      }
      if (block.isFull() && at < data.length) {
        block.writeTo(out, DeflateBlock.Place.WITHIN);
      }
    }
    block.writeTo(out, DeflateBlock.Place.LAST);
  }
}
