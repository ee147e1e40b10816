package dev.decisionmatrix.cli;

import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.json.IndexJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The index of the decisions of a run, which goes to its files as they are told, since there may be
 * too many to be held.
 *
 * <p>Nothing is begun before the first decision that was built: where none could be, the index on
 * disk stays as it is, as all other files do.
 */
final class Index implements AutoCloseable {
  static final String PAGE = "index.md";
  static final String FIGURES = "index.json";

  /** Where the files go. */
  interface Destination {
    Path place(String name);

    OutputStream open(String name) throws IOException;

    /** Once all are closed; the places of those on disk that differ and stay as they are. */
    List<Path> finish(List<String> names) throws IOException;

    /** Leaves nothing behind of what was not finished. */
    void abandon(List<String> names) throws IOException;
  }

  private final Destination destination;
  private final List<String> names;
  private final List<IndexEntry> waiting = new ArrayList<>();
  private Optional<IndexPage> page = Optional.empty();
  private Optional<IndexJson> figures = Optional.empty();

  private Index(Destination destination, List<String> names) {
    this.destination = destination;
    this.names = List.copyOf(names);
  }

  /** All that a run is about. */
  static Index whole(Destination destination) {
    return new Index(destination, List.of(PAGE, FIGURES));
  }

  /** A part to be put together with others; it is there even if it lists nothing. */
  static Index part(Destination destination, String name) throws IOException {
    Index index = new Index(destination, List.of(name));
    index.begin();
    return index;
  }

  /** Where the run is about decisions that were named one by one. */
  static Index none(Destination destination) {
    return new Index(destination, List.of());
  }

  void add(IndexEntry entry) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    if (figures.isPresent()) {
      write(entry);
      return;
    }
    waiting.add(entry);
    if (entry.notBuilt().isEmpty()) {
      begin();
    }
  }

  private void begin() throws IOException {
    if (names.contains(PAGE)) {
      page = Optional.of(new IndexPage(writer(PAGE)));
    }
    figures = Optional.of(new IndexJson(writer(names.get(names.size() - 1))));
    for (IndexEntry entry : waiting) {
      write(entry);
    }
    waiting.clear();
  }

  private Writer writer(String name) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(destination.open(name), StandardCharsets.UTF_8));
  }

  private void write(IndexEntry entry) throws IOException {
    figures.orElseThrow().add(entry);
    if (page.isPresent()) {
      page.get().add(entry);
    }
  }

  /** Publishes or compares. */
  IndexFiles finish() throws IOException {
    if (figures.isEmpty()) {
      return IndexFiles.NONE;
    }
    closeFiles();
    Staleness staleness = Staleness.among(destination.finish(names));
    return new IndexFiles(names.stream().map(destination::place).toList(), staleness);
  }

  private void closeFiles() throws IOException {
    if (page.isPresent()) {
      page.get().close();
      page = Optional.empty();
    }
    figures.ifPresent(IndexJson::close);
    figures = Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (figures.isPresent()) {
      closeFiles();
      destination.abandon(names);
    }
  }
}
