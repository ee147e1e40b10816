package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps two programs, or two jobs of one, from moving files into a folder at the same time: the
 * second waits. The system gives the lock back when its holder ends, however it ends.
 */
final class OutputLock implements AutoCloseable {
  static final String NAME = ".decision-matrix.lock";

  private static final long PAUSE_MILLIS = 10;

  /** Half a minute: the moves of a decision take some thousandths of a second. */
  private static final int MOST_PAUSES = 3000;

  /** The system's locks belong to the process: its own jobs have to wait for each other. */
  private static final Map<Path, ReentrantLock> OWN = new ConcurrentHashMap<>();

  private final ReentrantLock own;
  private final Path file;
  private final FileChannel channel;

  private OutputLock(ReentrantLock own, Path file, FileChannel channel) {
    this.own = own;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for its turn in a folder that exists.
   *
   * @throws IOException if another program does not come to an end
   */
  static OutputLock on(Path folder) throws IOException {
    ReentrantLock own = OWN.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
    own.lock();
    try {
      Path file = folder.resolve(NAME);
      for (int pause = 0; pause < MOST_PAUSES; pause++) {
        Optional<FileChannel> held = tried(file);
        if (held.isPresent()) {
          return new OutputLock(own, file, held.get());
        }
        Thread.sleep(PAUSE_MILLIS);
      }
      throw new FileSystemException(
          folder.toString(), null, "another build has been writing here for half a minute");
    } catch (InterruptedException stopped) {
      own.unlock();
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for another build", stopped);
    } catch (IOException | RuntimeException failure) {
      own.unlock();
      throw failure;
    }
  }

  /** Empty while another program holds it, or has just put the file away. */
  private static Optional<FileChannel> tried(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Object key = key(file);
    FileLock lock = channel.tryLock();
    if (lock != null && key.equals(key(file)) && Files.exists(file)) {
      return Optional.of(channel);
    }
    channel.close();
    return Optional.empty();
  }

  /** Which file it is, where the system says so. */
  private static Object key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? NAME : key;
    } catch (NoSuchFileException putAway) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      own.unlock();
    }
  }
}
