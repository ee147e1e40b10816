package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class Publication implements Index.Destination {
  private static final CopyOption[] MOVE = {
    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
  };

  /** What a run that was killed leaves behind: {@code .name.process.new} or {@code .old}. */
  private static final Pattern LEFTOVER = Pattern.compile("\\.(.+)\\.(\\d+)\\.(new|old)");

  private final Path folder;
  private Optional<List<Path>> leftovers = Optional.empty();

  Publication(Path folder) {
    this.folder = folder;
  }

  /** Publishes the files and gives their paths, in the order given. */
  List<Path> of(List<OutputFile> files) throws IOException {
    List<String> names = files.stream().map(OutputFile::name).toList();
    removeLeftovers(names);
    try {
      for (OutputFile file : files) {
        write(fresh(file.name()), file.bytes());
      }
      move(names);
      return names.stream().map(this::place).toList();
    } finally {
      abandon(names);
    }
  }

  @Override
  public OutputStream open(String name) throws IOException {
    removeLeftovers(List.of(name));
    return Files.newOutputStream(fresh(name));
  }

  /** None is stale once they are published. */
  @Override
  public List<Path> finish(List<String> names) throws IOException {
    try {
      for (String name : names) {
        try (FileChannel channel = FileChannel.open(fresh(name), StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
      move(names);
      return List.of();
    } finally {
      abandon(names);
    }
  }

  @Override
  public void abandon(List<String> names) throws IOException {
    for (String name : names) {
      Files.deleteIfExists(fresh(name));
      Files.deleteIfExists(old(name));
    }
  }

  private void move(List<String> names) throws IOException {
    for (String name : names) {
      keepOld(name);
    }
    moveAll(names);
  }

  private void moveAll(List<String> names) throws IOException {
    List<String> moved = new ArrayList<>();
    try {
      for (String name : names) {
        Files.move(fresh(name), place(name), MOVE);
        moved.add(name);
      }
      forceFolder();
    } catch (IOException | RuntimeException failure) {
      takeBack(moved, failure);
      throw failure;
    }
  }

  private void takeBack(List<String> moved, Exception failure) {
    for (String name : moved) {
      try {
        if (Files.exists(old(name))) {
          Files.move(old(name), place(name), MOVE);
        } else {
          Files.deleteIfExists(place(name));
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  /** A second name for the old file, or a copy where the disk has no second names. */
  private void keepOld(String name) throws IOException {
    if (!Files.isRegularFile(place(name))) {
      return;
    }
    try {
      Files.createLink(old(name), place(name));
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(place(name), old(name), StandardCopyOption.REPLACE_EXISTING);
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

  /** What is not of a live process, so that no other run misses it. */
  private void removeLeftovers(List<String> names) throws IOException {
    for (Path leftover : leftovers()) {
      if (names.contains(LEFTOVER.matcher(name(leftover)).replaceFirst("$1"))) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  /** Looked for once: a folder may hold many thousand files. */
  private synchronized List<Path> leftovers() throws IOException {
    if (leftovers.isEmpty()) {
      Files.createDirectories(folder);
      try (Stream<Path> siblings = Files.list(folder)) {
        leftovers = Optional.of(siblings.filter(Publication::isLeftover).toList());
      }
    }
    return leftovers.get();
  }

  /** Ours, and no process of that number is alive that might still need it. */
  private static boolean isLeftover(Path sibling) {
    Matcher name = LEFTOVER.matcher(name(sibling));
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  @Override
  public Path place(String name) {
    return folder.resolve(name);
  }

  private Path fresh(String name) {
    return hidden(name, "new");
  }

  private Path old(String name) {
    return hidden(name, "old");
  }

  private Path hidden(String name, String what) {
    return folder.resolve("." + name + "." + ProcessHandle.current().pid() + "." + what);
  }
}
