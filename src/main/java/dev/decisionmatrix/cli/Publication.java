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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts files that belong together into a folder, or some of them elsewhere: all of them or none.
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
  private final Map<Path, List<Path>> leftovers = new HashMap<>();

  Publication(Path folder) {
    this.folder = folder;
  }

  /** Publishes the files and gives their paths, in the order given. */
  List<Path> of(List<OutputFile> files) throws IOException {
    List<Path> places = files.stream().map(file -> file.in(folder)).toList();
    removeLeftovers(places);
    try {
      for (int k = 0; k < places.size(); k++) {
        write(fresh(places.get(k)), files.get(k).bytes());
      }
      move(places);
      return places;
    } finally {
      remove(places);
    }
  }

  @Override
  public OutputStream open(String name) throws IOException {
    removeLeftovers(List.of(place(name)));
    return Files.newOutputStream(fresh(place(name)));
  }

  /** None is stale once they are published. */
  @Override
  public List<Path> finish(List<String> names) throws IOException {
    List<Path> places = names.stream().map(this::place).toList();
    try {
      for (Path place : places) {
        try (FileChannel channel = FileChannel.open(fresh(place), StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
      move(places);
      return List.of();
    } finally {
      remove(places);
    }
  }

  @Override
  public void abandon(List<String> names) throws IOException {
    remove(names.stream().map(this::place).toList());
  }

  private static void remove(List<Path> places) throws IOException {
    for (Path place : places) {
      Files.deleteIfExists(fresh(place));
      Files.deleteIfExists(old(place));
    }
  }

  private static void move(List<Path> places) throws IOException {
    for (Path place : places) {
      keepOld(place);
    }
    moveAll(places);
  }

  private static void moveAll(List<Path> places) throws IOException {
    List<Path> moved = new ArrayList<>();
    try {
      for (Path place : places) {
        Files.move(fresh(place), place, MOVE);
        moved.add(place);
      }
      places.stream().map(Publication::folderOf).distinct().forEach(Publication::forceFolder);
    } catch (IOException | RuntimeException failure) {
      takeBack(moved, failure);
      throw failure;
    }
  }

  private static void takeBack(List<Path> moved, Exception failure) {
    for (Path place : moved) {
      try {
        if (Files.exists(old(place))) {
          Files.move(old(place), place, MOVE);
        } else {
          Files.deleteIfExists(place);
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  /** A second name for the old file, or a copy where the disk has no second names. */
  private static void keepOld(Path place) throws IOException {
    if (!Files.isRegularFile(place)) {
      return;
    }
    try {
      Files.createLink(old(place), place);
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(place, old(place), StandardCopyOption.REPLACE_EXISTING);
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
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      return;
    }
  }

  /** What is not of a live process, so that no other run misses it. */
  private void removeLeftovers(List<Path> places) throws IOException {
    for (Path place : places) {
      for (Path leftover : leftovers(folderOf(place))) {
        if (name(place).equals(LEFTOVER.matcher(name(leftover)).replaceFirst("$1"))) {
          Files.deleteIfExists(leftover);
        }
      }
    }
  }

  /** Looked for once: a folder may hold many thousand files. */
  private synchronized List<Path> leftovers(Path where) throws IOException {
    List<Path> known = leftovers.get(where);
    if (known == null) {
      Files.createDirectories(where);
      try (Stream<Path> siblings = Files.list(where)) {
        known = siblings.filter(Publication::isLeftover).toList();
      }
      leftovers.put(where, known);
    }
    return known;
  }

  /** Ours, and no process of that number is alive that might still need it. */
  private static boolean isLeftover(Path sibling) {
    Matcher name = LEFTOVER.matcher(name(sibling));
    return name.matches() && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Path folderOf(Path place) {
    Path parent = place.getParent();
    return parent == null ? Path.of("") : parent;
  }

  @Override
  public Path place(String name) {
    return folder.resolve(name);
  }

  private static Path fresh(Path place) {
    return hidden(place, "new");
  }

  private static Path old(Path place) {
    return hidden(place, "old");
  }

  private static Path hidden(Path place, String what) {
    return place.resolveSibling(
        "." + name(place) + "." + ProcessHandle.current().pid() + "." + what);
  }
}
