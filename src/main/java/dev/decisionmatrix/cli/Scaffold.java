package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The files of an example decision, to start one's own from. */
final class Scaffold {
  private static final String TEMPLATES = "/templates/decision/";
  private static final List<String> NAMES =
      List.of(
          "decision.yaml",
          "options.csv",
          "criteria.csv",
          "sources.csv",
          "evidence.csv",
          "weights/example-team.csv");

  private Scaffold() {}

  /** The files that are there already and would be in the way. */
  static List<Path> inTheWay(Path folder) {
    return NAMES.stream().map(folder::resolve).filter(Files::exists).toList();
  }

  /** Writes the files and gives their paths; never over a file that is there. */
  static List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    Files.createDirectories(folder.resolve("weights"));
    for (String name : NAMES) {
      Path place = folder.resolve(name);
      Files.write(place, template(name), StandardOpenOption.CREATE_NEW);
      written.add(place);
    }
    return written;
  }

  private static byte[] template(String name) throws IOException {
    try (InputStream stream = Scaffold.class.getResourceAsStream(TEMPLATES + name)) {
      if (stream == null) {
        throw new IllegalStateException("not among the resources: " + TEMPLATES + name);
      }
      return stream.readAllBytes();
    }
  }
}
