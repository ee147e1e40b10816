package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which options are compared in pairs, one for each criterion.
 *
 * @param tables by what the files are named
 */
record PairwiseFolder(Map<String, InputText> tables) {
  static final String NAME = "pairwise";

  /** Of priorities. */
  static final Scale SCALE = new Scale(0, 1);

  static PairwiseFolder read(DecisionFolder folder) throws IOException {
    Map<String, InputText> tables = new LinkedHashMap<>();
    for (FolderEntry entry : entries(folder)) {
      folder
          .fetch(entry.path(), NAME + "/" + entry.name())
          .ifPresent(text -> tables.put(nameOf(folder.renamed(text.path())), text));
    }
    return new PairwiseFolder(tables);
  }

  /** Of files that were read before. */
  static PairwiseFolder of(List<InputText> files) {
    Map<String, InputText> tables = new LinkedHashMap<>();
    files.stream()
        .filter(file -> isIn(file.path()))
        .forEach(file -> tables.put(nameOf(file.path()), file));
    return new PairwiseFolder(tables);
  }

  static boolean isIn(String path) {
    return path.startsWith(NAME + "/");
  }

  /** Of the criterion, by its file. */
  static String nameOf(String path) {
    return WeightsFolder.teamId(path.substring(NAME.length() + 1));
  }

  private static List<FolderEntry> entries(DecisionFolder folder) throws IOException {
    Path pairwise = folder.path().resolve(NAME);
    return Files.isDirectory(pairwise)
        ? FolderEntry.in(pairwise).stream()
            .filter(entry -> !entry.isHidden() && WeightsFolder.isTable(entry.name()))
            .toList()
        : List.of();
  }

  static boolean isIn(DecisionFolder folder) throws IOException {
    return !entries(folder).isEmpty();
  }

  /** What the criteria that have a table may be called. */
  Set<String> keys() {
    return tables.keySet().stream()
        .map(Names::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The scales of criteria that bring none of their own. */
  Scales scales(Optional<Scale> common, Map<String, Scale> ends) {
    return new Scales(common, ends, keys());
  }

  /** Why a criterion can have no scale of its own. */
  static Message noScale() {
    return new Message(
        "options are compared in pairs on this criterion, and the priorities that follow run from 0"
            + " to 1",
        "leave `worst` and `best` blank, or rate the options and delete the comparisons");
  }

  /**
   * The scales of criteria that bring none of their own.
   *
   * @param common the decision's, if that could be read
   * @param ends of criteria without ends of their own, by id
   * @param compared what criteria may be called on which options are compared in pairs
   */
  record Scales(Optional<Scale> common, Map<String, Scale> ends, Set<String> compared) {
    boolean isCompared(String id, String name) {
      return compared.contains(Names.key(id)) || compared.contains(Names.key(name));
    }
  }
}
