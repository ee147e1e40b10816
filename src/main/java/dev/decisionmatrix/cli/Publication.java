package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Puts files that belong together into a folder, or some of them elsewhere: all of them or none.
 *
 * <p>Each is first written whole beside its place and forced to the disk; only then are they moved
 * over the old ones, one atomic move each, while no other program moves any there. Killed at any
 * moment, each path therefore holds the old file or the new one, and what is left beside them the
 * next run puts away. When a move fails, those made before it are taken back.
 */
final class Publication implements Index.Destination {
  private static final CopyOption[] MOVE = {
    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING
  };

  private final Path folder;
  private final Set<Path> tidied = ConcurrentHashMap.newKeySet();
  private final Map<String, Draft> begun = new LinkedHashMap<>();

  Publication(Path folder) {
    this.folder = folder;
  }

  /** Publishes the files and gives their paths, in the order given. */
  List<Path> of(List<OutputFile> files) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (OutputFile file : files) {
        Draft draft = begin(file.in(folder));
        drafts.add(draft);
        draft.write(file.bytes());
      }
      move(drafts);
      return drafts.stream().map(Draft::place).toList();
    } finally {
      remove(drafts);
    }
  }

  private static Draft begin(Path place) throws IOException {
    Path where = folderOf(place);
    if (!Files.isDirectory(where)) {
      Files.createDirectories(where);
    }
    return Draft.of(place);
  }

  @Override
  public OutputStream open(String name) throws IOException {
    Draft draft = begin(place(name));
    begun.put(name, draft);
    return draft.stream();
  }

  /** None is stale once they are published. */
  @Override
  public List<Path> finish(List<String> names) throws IOException {
    List<Draft> drafts = taken(names);
    try {
      for (Draft draft : drafts) {
        draft.keep();
      }
      move(drafts);
      return List.of();
    } finally {
      remove(drafts);
    }
  }

  @Override
  public void abandon(List<String> names) throws IOException {
    remove(taken(names));
  }

  private List<Draft> taken(List<String> names) {
    return names.stream().map(begun::remove).filter(Objects::nonNull).toList();
  }

  private static void remove(List<Draft> drafts) throws IOException {
    for (Draft draft : drafts) {
      draft.close();
      Files.deleteIfExists(draft.fresh());
    }
  }

  private void move(List<Draft> drafts) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      folders.add(folderOf(draft.place()));
    }
    try (OutputLocks held = OutputLocks.on(folders)) {
      for (Path each : held.folders()) {
        tidy(each);
      }
      moveAll(drafts);
    }
    folders.forEach(Publication::forceFolder);
  }

  /** Once for each folder: it may hold many thousand files. */
  private void tidy(Path where) throws IOException {
    if (tidied.add(where)) {
      try (Stream<Path> files = Files.list(where)) {
        for (Path file : files.toList()) {
          if (Draft.isLeft(file)) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  private static void moveAll(List<Draft> drafts) throws IOException {
    List<Draft> moved = new ArrayList<>();
    try {
      for (Draft draft : drafts) {
        keepOld(draft);
      }
      for (Draft draft : drafts) {
        draft.close();
        moveInto(draft);
        moved.add(draft);
      }
    } catch (IOException | RuntimeException failure) {
      takeBack(moved, failure);
      throw failure;
    } finally {
      for (Draft draft : drafts) {
        Files.deleteIfExists(draft.old());
      }
    }
  }

  private static void moveInto(Draft draft) throws IOException {
    try {
      Files.move(draft.fresh(), draft.place(), MOVE);
    } catch (IOException failure) {
      throw Draft.about(draft.place(), failure);
    }
  }

  private static void takeBack(List<Draft> moved, Exception failure) {
    for (Draft draft : moved) {
      try {
        if (Files.exists(draft.old(), LinkOption.NOFOLLOW_LINKS)) {
          Files.move(draft.old(), draft.place(), MOVE);
        } else {
          Files.deleteIfExists(draft.place());
        }
      } catch (IOException alsoFailed) {
        failure.addSuppressed(alsoFailed);
      }
    }
  }

  /** A second name for the old file, or a copy where the disk has no second names. */
  private static void keepOld(Draft draft) throws IOException {
    Path place = draft.place();
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new DirectoryNotEmptyException(place.toString());
    }
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.createLink(draft.old(), place);
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(
          place, draft.old(), StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
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

  private static Path folderOf(Path place) {
    Path parent = place.getParent();
    return parent == null ? Path.of("") : parent;
  }

  @Override
  public Path place(String name) {
    return folder.resolve(name);
  }
}
