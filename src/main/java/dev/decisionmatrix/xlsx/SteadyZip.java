package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.deflate.BitSink;
import dev.decisionmatrix.deflate.Deflate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Rewrites a package so that equal content has equal bytes: a fixed order, a fixed time, a
 * compressor of our own. POI has a switch for the times, but it is one for the whole process.
 */
final class SteadyZip {
  private static final String FIRST = "[Content_Types].xml";
  private static final int VERSION = 20;
  private static final int DEFLATED = 8;

  /** The first of January 1980, the oldest that a package can tell. */
  private static final int DATE = (1 << 5) + 1;

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  private SteadyZip() {}

  /** The package with some of its parts replaced. */
  static byte[] rewritten(byte[] packed, Map<String, byte[]> replaced) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    for (Map.Entry<String, byte[]> part : replaced.entrySet()) {
      if (parts.put(part.getKey(), part.getValue()) == null) {
        throw new IllegalStateException("no such part to replace: " + part.getKey());
      }
    }
    SteadyZip zip = new SteadyZip();
    parts.forEach(zip::add);
    return zip.finished();
  }

  private void add(String name, byte[] content) {
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    byte[] squeezed = Deflate.of(content);
    CRC32 check = new CRC32();
    check.update(content);
    BitSink common = new BitSink();
    common.halves(VERSION, 0, DEFLATED, 0, DATE);
    common.words((int) check.getValue(), squeezed.length, content.length);
    common.halves(label.length, 0);
    byte[] facts = common.bytes();

    BitSink central = new BitSink();
    central.words(CENTRAL);
    central.halves(VERSION);
    central.all(facts);
    // No comment, first disk, no attributes within or without, then where the entry begins.
    central.halves(0, 0, 0);
    central.words(0, out.size());
    central.all(label);
    directory.writeBytes(central.bytes());

    BitSink local = new BitSink();
    local.words(LOCAL);
    local.all(facts);
    local.all(label);
    out.writeBytes(local.bytes());
    out.writeBytes(squeezed);
    entries++;
  }

  private byte[] finished() {
    BitSink end = new BitSink();
    end.words(END);
    end.halves(0, 0, entries, entries);
    end.words(directory.size(), out.size());
    end.halves(0);
    out.writeBytes(directory.toByteArray());
    out.writeBytes(end.bytes());
    return out.toByteArray();
  }
}
