package dev.decisionmatrix.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a packed file, unpacked, in their order, and packed again. */
final class PackedParts {
  private PackedParts() {}

  static Map<String, byte[]> of(byte[] packed) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] packed(Map<String, byte[]> contents) {
    Map<String, Part> parts = new LinkedHashMap<>();
    contents.forEach((name, content) -> parts.put(name, Part.of(content)));
    return SteadyZip.of(parts);
  }
}
