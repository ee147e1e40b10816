package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.json.IndexReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of an index that the shares of a build left: a file for each, none missing. */
final class IndexParts {
  private final List<Path> files;

  private IndexParts(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Those in a folder.
   *
   * @throws WrongUse if there are none, some are missing, or they are of different divisions
   */
  static IndexParts in(Path folder) throws IOException {
    SortedMap<Integer, List<Shard>> byDivision = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .flatMap(file -> Shard.ofIndex(file).stream())
            .sorted(Comparator.comparing(Shard::number))
            .forEach(
                shard ->
                    byDivision.computeIfAbsent(shard.of(), of -> new ArrayList<>()).add(shard));
      }
    }
    if (byDivision.isEmpty()) {
      throw new WrongUse(
          "no part of an index is in `" + folder + "`",
          "`build --shard I/N` leaves one for each share; without it, `build` makes the whole");
    }
    if (byDivision.size() > 1) {
      throw new WrongUse(
          "`"
              + folder
              + "` holds parts of an index in "
              + Phrases.list(byDivision.keySet().stream().map(of -> of + " shares").toList()),
          "delete those that are out of date");
    }
    return whole(folder, byDivision.values().iterator().next());
  }

  private static IndexParts whole(Path folder, List<Shard> shards) {
    for (int number = 1; number <= shards.get(0).of(); number++) {
      Shard wanted = new Shard(number, shards.get(0).of());
      if (!shards.contains(wanted)) {
        throw new WrongUse(
            "`" + folder.resolve(wanted.index()) + "` is missing",
            "build that share with `--shard " + wanted + "`");
      }
    }
    return new IndexParts(shards.stream().map(Shard::index).map(folder::resolve).toList());
  }

  List<Path> files() {
    return files;
  }

  /** Reads all side by side, each being sorted, and gives the number of entries. */
  int addTo(Index index) throws IOException {
    PriorityQueue<Part> heads = new PriorityQueue<>(Comparator.comparing(part -> part.head.id()));
    try {
      for (Path file : files) {
        Part.open(file).ifPresent(heads::add);
      }
      int entries = 0;
      for (Part part = heads.poll(); part != null; part = heads.poll()) {
        index.add(part.head);
        entries++;
        if (part.advance()) {
          heads.add(part);
        }
      }
      return entries;
    } finally {
      for (Part part : heads) {
        part.reader.close();
      }
    }
  }

  /** One file, and the first of its entries that is not in the index yet. */
  private static final class Part {
    private final Path file;
    private final IndexReader reader;
    private IndexEntry head;

    private Part(Path file, IndexReader reader, IndexEntry head) {
      this.file = file;
      this.reader = reader;
      this.head = head;
    }

    /** Empty, and closed, if its share is. */
    static Optional<Part> open(Path file) throws IOException {
      try {
        IndexReader reader = new IndexReader(Files.newInputStream(file));
        Optional<IndexEntry> first = reader.read();
        if (first.isEmpty()) {
          reader.close();
        }
        return first.map(entry -> new Part(file, reader, entry));
      } catch (IndexReader.NoIndex broken) {
        throw unreadable(file, broken);
      }
    }

    /** Whether there is one more; closed if not. */
    boolean advance() throws IOException {
      try {
        Optional<IndexEntry> next = reader.read();
        next.ifPresent(entry -> head = entry);
        if (next.isEmpty()) {
          reader.close();
        }
        return next.isPresent();
      } catch (IndexReader.NoIndex broken) {
        throw unreadable(file, broken);
      }
    }

    private static WrongUse unreadable(Path file, IndexReader.NoIndex broken) {
      return new WrongUse(
          "`" + file + "` is no part of an index: " + broken.getMessage(),
          "build its share once more");
    }
  }
}
