package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts files that belong together into a folder: all of them or none.
 *
 * <p>Each is first written whole beside its place and forced to the disk; only then are they moved
 * over the old ones, one atomic move each. Killed at any moment, each path therefore holds the old
 * file or the new one. When a move fails, those made before it are taken back.
 */
final class Publication {
  private static final CopyOption[] MOVE = {
    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
  };

  /** What a run that was killed leaves behind: {@code .name.process.new} or {@code .old}. */
  private static final Pattern LEFTOVER = Pattern.compile("\\.(.+)\\.(\\d+)\\.(new|old)");

  private final Path folder;
  private final List<OutputFile> files;

  private Publication(Path folder, List<OutputFile> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  /** Publishes the files and gives their paths, in the order given. */
  static List<Path> of(Path folder, List<OutputFile> files) throws IOException {
    Files.createDirectories(folder);
    return new Publication(folder, files).publish();
  }

  private List<Path> publish() throws IOException {
    removeLeftovers();
    try {
      for (OutputFile file : files) {
        write(fresh(file), file.bytes());
      }
      for (OutputFile file : files) {
        keepOld(file);
      }
      moveAll();
      return files.stream().map(this::place).toList();
    } finally {
      for (OutputFile file : files) {
        Files.deleteIfExists(fresh(file));
        Files.deleteIfExists(old(file));
      }
    }
  }

  private void moveAll() throws IOException {
    List<OutputFile> moved = new ArrayList<>();
    try {
      for (OutputFile file : files) {
        Files.move(fresh(file), place(file), MOVE);
        moved.add(file);
      }
      forceFolder();
    } catch (IOException | RuntimeException failure) {
      takeBack(moved, failure);
      throw failure;
    }
  }

  private void takeBack(List<OutputFile> moved, Exception failure) {
    for (OutputFile file : moved) {
      try {
        if (Files.exists(old(file))) {
          Files.move(old(file), place(file), MOVE);
        } else {
          Files.deleteIfExists(place(file));
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  /** A second name for the old file, or a copy where the disk has no second names. */
  private void keepOld(OutputFile file) throws IOException {
    if (!Files.isRegularFile(place(file))) {
      return;
    }
    try {
      Files.createLink(old(file), place(file));
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(place(file), old(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(Path path, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Makes the moves themselves survive a power cut, where a folder can be opened (not Windows). */
  private void forceFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      return;
    }
  }

  private void removeLeftovers() throws IOException {
    try (Stream<Path> siblings = Files.list(folder)) {
      for (Path sibling : siblings.filter(this::isLeftover).toList()) {
        Files.deleteIfExists(sibling);
      }
    }
  }

  /** Ours, and no process of that number is alive that might still need it. */
  private boolean isLeftover(Path sibling) {
    Matcher name = LEFTOVER.matcher(String.valueOf(sibling.getFileName()));
    return name.matches()
        && files.stream().anyMatch(file -> file.name().equals(name.group(1)))
        && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
  }

  private Path place(OutputFile file) {
    return folder.resolve(file.name());
  }

  private Path fresh(OutputFile file) {
    return hidden(file, "new");
  }

  private Path old(OutputFile file) {
    return hidden(file, "old");
  }

  private Path hidden(OutputFile file, String what) {
    return folder.resolve("." + file.name() + "." + ProcessHandle.current().pid() + "." + what);
  }
}
