package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file written beside the place that it is meant for, under a hidden name: {@code
 * .NAME.PROCESS-NUMBER.new}. It is locked while it is written, so that what a killed program left
 * is known from what another still writes.
 */
final class Draft implements AutoCloseable {
  private static final Pattern HIDDEN =
      Pattern.compile("\\.(.+)\\.(\\d+-[0-9a-z]+)-\\d+\\.(new|old)");

  /** Numbers of processes come again, in containers always the same. */
  private static final String PROCESS =
      ProcessHandle.current().pid()
          + "-"
          + Long.toString(
              ProcessHandle.current().info().startInstant().map(Instant::toEpochMilli).orElse(0L),
              Character.MAX_RADIX);

  private static final AtomicLong NUMBERS = new AtomicLong();

  private final Path place;
  private final long number;
  private final FileChannel channel;

  private Draft(Path place) throws IOException {
    this.place = place;
    number = NUMBERS.incrementAndGet();
    channel =
        FileChannel.open(
            fresh(),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Begins one, in a folder that exists. */
  static Draft of(Path place) throws IOException {
    try {
      Draft draft = new Draft(place);
      draft.lock();
      return draft;
    } catch (IOException failure) {
      throw about(place, failure);
    }
  }

  /** Where the disk has locks. */
  private void lock() {
    try {
      channel.tryLock();
    } catch (IOException none) {
      return;
    }
  }

  /** Where it lies until it is moved. */
  Path fresh() {
    return hidden("new");
  }

  /** Where the file that it replaces is kept until all are moved. */
  Path old() {
    return hidden("old");
  }

  private Path hidden(String what) {
    return place.resolveSibling(
        "." + place.getFileName() + "." + PROCESS + "-" + number + "." + what);
  }

  /** Whether a file is one that another program has left, and no longer writes. */
  static boolean isLeft(Path file) throws IOException {
    Matcher name = HIDDEN.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || name.group(2).equals(PROCESS) || !Files.isRegularFile(file)) {
      return false;
    }
    return name.group(3).equals("old") || isFree(file);
  }

  /** Nobody holds its lock. */
  private static boolean isFree(Path file) throws IOException {
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return other.tryLock() != null;
    }
  }

  /** The whole of it, to the disk. */
  void write(byte[] bytes) throws IOException {
    put(ByteBuffer.wrap(bytes));
    keep();
  }

  private void put(ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException failure) {
      throw about(place, failure);
    }
  }

  /** Takes what is written; it stays locked when that is closed. */
  OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        put(ByteBuffer.wrap(bytes, from, length));
      }
    };
  }

  Path place() {
    return place;
  }

  /** To the disk, whatever becomes of the program. */
  void keep() throws IOException {
    try {
      channel.force(true);
    } catch (IOException failure) {
      throw about(place, failure);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** A full disk does not say for which file it had no room; others name the hidden one. */
  static IOException about(Path place, IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return new AccessDeniedException(place.toString());
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? failure : new FileSystemException(place.toString(), null, reason);
  }
}
