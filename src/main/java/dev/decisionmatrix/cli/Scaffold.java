package dev.decisionmatrix.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of a decision to start one's own from. */
final class Scaffold {
  private static final String OWN = "decision";
  private static final String BUNDLED = "/templates/decision/";
  private static final List<String> NAMES =
      List.of(
          "decision.yaml",
          "options.csv",
          "criteria.csv",
          "sources.csv",
          "evidence.csv",
          "weights/example-team.csv");

  private final Map<String, byte[]> files;

  private Scaffold(Map<String, byte[]> files) {
    this.files = files;
  }

  /** An example that comes along. */
  static Scaffold bundled() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : NAMES) {
      try (InputStream stream = Scaffold.class.getResourceAsStream(BUNDLED + name)) {
        files.put(name, Objects.requireNonNull(stream, name).readAllBytes());
      }
    }
    return new Scaffold(files);
  }

  /** Every file of folder {@code decision} among one's own templates. */
  static Scaffold of(Path templates) throws IOException {
    Path own = templates.resolve(OWN);
    if (!Files.isDirectory(own)) {
      throw new WrongUse(
          "there is no folder `" + own + "`, from which a decision could be started",
          "put the files of a decision there, or leave out `--templates`");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(own)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.put(own.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return new Scaffold(files);
  }

  /** The files that are there already and would be in the way. */
  List<Path> inTheWay(Path folder) {
    return files.keySet().stream().map(folder::resolve).filter(Files::exists).toList();
  }

  /** Writes the files and gives their paths; never over a file that is there. */
  List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(place.getParent()));
      Files.copy(new ByteArrayInputStream(file.getValue()), place);
      written.add(place);
    }
    return written;
  }
}
