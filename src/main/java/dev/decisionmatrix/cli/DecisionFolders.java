package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the decisions that a command is about. */
final class DecisionFolders {
  /** Any one of them makes a folder a decision, perhaps a broken one. */
  private static final List<String> SIGNS =
      List.of("decision.yaml", "options.csv", "criteria.csv", "evidence.csv", "sources.csv");

  private DecisionFolders() {}

  /** In the order of their ids, whatever order the disk lists them in. */
  static List<Path> in(List<Path> inputs, Called called) throws IOException {
    Map<String, Path> byId = new LinkedHashMap<>();
    for (Path input : inputs) {
      for (Path folder : in(input, called)) {
        Path twin = byId.put(id(folder), folder);
        if (twin != null && !Files.isSameFile(twin, folder)) {
          throw new WrongUse(
              "`" + twin + "` and `" + folder + "` are both called `" + id(folder) + "`",
              "their outputs would have one name; build them into different folders");
        }
      }
    }
    return byId.values().stream().sorted(Comparator.comparing(DecisionFolders::id)).toList();
  }

  /** The folder's name, which names the outputs. */
  static String id(Path folder) {
    return FileNames.of(folder.toAbsolutePath().normalize());
  }

  private static List<Path> in(Path input, Called called) throws IOException {
    if (!Files.isDirectory(input)) {
      throw new WrongUse(
          "there is no folder `" + input + "`",
          "name a decision's folder, or start one with `"
              + called.with("init", "input/my-decision")
              + "`");
    }
    if (isDecision(input)) {
      return List.of(input);
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> children = Files.list(input)) {
      children.filter(DecisionFolders::isDecision).sorted().forEach(found::add);
    }
    if (found.isEmpty()) {
      throw new WrongUse(
          "no decisions found in `" + input + "`",
          "a decision is a folder with `decision.yaml` and its tables; "
              + "`"
              + called.with("init", input.resolve("my-decision").toString())
              + "` starts one");
    }
    return found;
  }

  static boolean isDecision(Path folder) {
    return SIGNS.stream().anyMatch(sign -> Files.exists(folder.resolve(sign)));
  }
}
