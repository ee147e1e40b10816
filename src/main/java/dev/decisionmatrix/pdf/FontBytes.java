package dev.decisionmatrix.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of an OpenType file, read as big-endian numbers. */
final class FontBytes {
  private final byte[] bytes;
  private final Map<String, Integer> tables = new LinkedHashMap<>();

  FontBytes(byte[] bytes) {
    this.bytes = bytes.clone();
    int count = u16(4);
    for (int record = 12; record < 12 + 16 * count; record += 16) {
      tables.put(tag(record), i32(record + 8));
    }
  }

  /** Where a table begins, or 0 if the file has none of that name. */
  int table(String name) {
    return tables.getOrDefault(name, 0);
  }

  String tag(int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  int u16(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int i16(int at) {
    return (short) u16(at);
  }

  int i32(int at) {
    return (u16(at) << 16) | u16(at + 2);
  }
}
