package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where nothing is written: what would be is compared with what is there. */
final class ComparedFiles implements Index.Destination {
  private final Path folder;
  private final Map<String, Comparison> comparisons = new LinkedHashMap<>();

  ComparedFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public Path place(String name) {
    return folder.resolve(name);
  }

  @Override
  public OutputStream open(String name) throws IOException {
    Comparison comparison = new Comparison(place(name));
    comparisons.put(name, comparison);
    return comparison;
  }

  @Override
  public List<Path> finish(List<String> names) {
    return names.stream()
        .filter(name -> comparisons.containsKey(name) && !comparisons.get(name).isAlike())
        .map(this::place)
        .toList();
  }

  @Override
  public void abandon(List<String> names) {
    comparisons.clear();
  }
}
