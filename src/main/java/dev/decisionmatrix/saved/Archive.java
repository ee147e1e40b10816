package dev.decisionmatrix.saved;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a file by their path, whatever its case; together they inflate so far only. */
final class Archive implements AutoCloseable {
  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
  private long inflated;

  private Archive(ZipFile zip) {
    this.zip = zip;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements() && parts.size() <= Room.PARTS) {
      ZipEntry entry = entries.nextElement();
      parts.putIfAbsent(key(entry.getName()), entry);
    }
    if (parts.size() > Room.PARTS) {
      throw Unopened.tooMuch("this workbook has more than 10,000 parts");
    }
  }

  static Archive open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException damaged) {
      throw Unopened.damaged("this workbook is damaged or cut off");
    }
    try {
      return new Archive(zip);
    } catch (RuntimeException refused) {
      zip.close();
      throw refused;
    }
  }

  boolean has(String path) {
    return parts.containsKey(key(path));
  }

  /** Empty where there is no such part. */
  Optional<InputStream> part(String path) {
    ZipEntry entry = parts.get(key(path));
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Counted(zip.getInputStream(entry)));
    } catch (IOException damaged) {
      throw Unopened.damaged("part `" + path + "` of this workbook cannot be unpacked");
    }
  }

  private static String key(String path) {
    String slashed = path.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Stops what swells without end. */
  private final class Counted extends CountedStream {
    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    void count(int bytes) {
      inflated += bytes;
      if (inflated > Room.BYTES) {
        throw Unopened.tooMuch("this workbook swells to more than 600 MB when it is unpacked");
      }
    }
  }
}
