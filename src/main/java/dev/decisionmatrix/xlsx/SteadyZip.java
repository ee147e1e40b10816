package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.deflate.BitSink;
import dev.decisionmatrix.deflate.Deflate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Packs parts so that equal content has equal bytes: a fixed time, a compressor of our own, and
 * nothing of the system that it runs on.
 */
final class SteadyZip {
  private static final int VERSION = 20;
  private static final int DEFLATED = 8;

  /** The first of January 1980, the oldest that a package can tell. */
  private static final int DATE = (1 << 5) + 1;

  /** Bytes of all parts together. */
  private static final int SMALL = 1_500_000;

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  private SteadyZip() {}

  /** The parts in their order, compressed. */
  static byte[] of(Map<String, byte[]> contents) {
    return packed(contents, Deflate::of);
  }

  /** The same, but few parts as tightly as it goes: that takes its time. */
  static byte[] tightly(Map<String, Part> parts) {
    long length = parts.values().stream().mapToLong(Part::length).sum();
    return packedParts(parts, isLarge(length) ? Deflate::of : Deflate::tightly);
  }

  /** Whether parts of so many bytes together are not compressed as tightly as it goes. */
  static boolean isLarge(long length) {
    return length > SMALL;
  }

  static byte[] packed(Map<String, byte[]> contents, UnaryOperator<byte[]> compressor) {
    Map<String, Part> parts = new LinkedHashMap<>();
    contents.forEach((name, content) -> parts.put(name, Part.of(content)));
    return packedParts(parts, compressor);
  }

  static byte[] packedParts(Map<String, Part> parts, UnaryOperator<byte[]> compressor) {
    SteadyZip zip = new SteadyZip();
    parts.forEach((name, part) -> zip.add(name, part, part.compressed(compressor)));
    return zip.finished();
  }

  private void add(String name, Part part, byte[] squeezed) {
    byte[] label = name.getBytes(StandardCharsets.US_ASCII);
    BitSink common = new BitSink();
    common.halves(VERSION, 0, DEFLATED, 0, DATE);
    common.words(part.check(), squeezed.length, part.length());
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
