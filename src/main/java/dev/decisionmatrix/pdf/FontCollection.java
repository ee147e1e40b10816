package dev.decisionmatrix.pdf;

import java.nio.ByteBuffer;

/**
 * A file that holds several fonts which share tables. As the readers of fonts expect a file of its
 * own, one is put together from the tables that belong to it.
 */
final class FontCollection {
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private FontCollection() {}

  /**
   * The first font of a collection; of anything else, and of a collection that is damaged, a copy.
   */
  static byte[] firstOf(byte[] bytes) {
    try {
      return FontFlaw.tag(bytes).equals("ttcf") ? first(bytes) : bytes.clone();
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return bytes.clone();
    }
  }

  private static byte[] first(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    int start = from.getInt(HEADER);
    int count = from.getShort(start + 4) & 0xFFFF;
    int size = HEADER + RECORD * count;
    for (int k = 0; k < count; k++) {
      size += padded(from.getInt(record(start, k) + 12));
    }
    if (size > bytes.length) {
      throw new IllegalArgumentException("tables longer than their file");
    }
    ByteBuffer font = ByteBuffer.allocate(size);
    font.put(bytes, start, HEADER);
    int place = HEADER + RECORD * count;
    for (int k = 0; k < count; k++) {
      int record = record(start, k);
      int length = from.getInt(record + 12);
      font.put(bytes, record, 8).putInt(place).putInt(length);
      font.put(place, bytes, from.getInt(record + 8), length);
      place += padded(length);
    }
    return font.array();
  }

  private static int record(int start, int k) {
    return start + HEADER + RECORD * k;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
