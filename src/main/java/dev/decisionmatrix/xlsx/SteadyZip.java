package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.deflate.BitSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Packs parts so that equal content has equal bytes: a fixed time, a compressor of our own, and
 * nothing of the system that it runs on.
 */
final class SteadyZip {
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

  /** The parts in their order. */
  static byte[] of(Map<String, Part> parts) {
    SteadyZip zip = new SteadyZip();
    parts.forEach(zip::add);
    return zip.finished();
  }

  private void add(String name, Part part) {
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    BitSink common = new BitSink();
    common.halves(VERSION, 0, DEFLATED, 0, DATE);
    common.words(part.check(), part.compressed().length, part.length());
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
    out.writeBytes(part.compressed());
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
