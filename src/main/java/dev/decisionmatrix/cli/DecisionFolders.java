package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the decisions that a command is about. */
final class DecisionFolders {
  /** Any one of them makes a folder a decision, perhaps a broken one. */
  private static final List<String> SIGNS =
      List.of(
          "decision.yaml",
          "options.csv",
          "criteria.csv",
          "evidence.csv",
          "sources.csv",
          "ratings.csv");

  private static final List<String> OTHER_SIGNS =
      Stream.concat(SIGNS.stream(), Stream.of("decision.yml", "decision.yaml.txt")).toList();

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
      throw NoDecision.noFolder(input, called);
    }
    if (isDecision(input)) {
      return List.of(input);
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> children = Files.list(input)) {
      children.filter(DecisionFolders::isMeant).sorted().forEach(found::add);
    }
    if (found.stream().noneMatch(Files::isDirectory)) {
      throw NoDecision.empty(input, called);
    }
    return found;
  }

  /** A link that leads nowhere is told as a decision that cannot be read. */
  private static boolean isMeant(Path folder) {
    return isDecision(folder) || (Files.isSymbolicLink(folder) && !Files.exists(folder));
  }

  static boolean isDecision(Path folder) {
    return SIGNS.stream().anyMatch(sign -> Files.exists(folder.resolve(sign)))
        || isInOtherLetters(folder);
  }

  /** As by programs that write {@code Options.csv}; each is told where it is read. */
  private static boolean isInOtherLetters(Path folder) {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files.anyMatch(
          file -> OTHER_SIGNS.contains(FileNames.of(file).toLowerCase(Locale.ROOT)));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
