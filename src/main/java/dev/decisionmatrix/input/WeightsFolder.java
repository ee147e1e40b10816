package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Fetches the tables that teams filled in, and tells what lies beside them or in their place. */
final class WeightsFolder {
  static final String NAME = "weights";
  private static final String CSV = ".csv";
  private static final Pattern TEAM_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*");

  private final DecisionFolder folder;
  private final Path weights;

  WeightsFolder(DecisionFolder folder) {
    this.folder = folder;
    this.weights = folder.path().resolve(NAME);
  }

  /** The weights files by team id, in the order of the ids. */
  Map<String, InputText> read() throws IOException {
    Map<String, InputText> files = new LinkedHashMap<>();
    List<FolderEntry> tables = isThere() ? tables() : List.of();
    if (tables.size() > Limit.TEAMS) {
      folder.tell(
          Code.TOO_MANY_TEAMS,
          NAME,
          new Message(
              "there are more than " + Limit.TEAMS + " teams",
              "keep to " + Limit.TEAMS + " at most"));
      return files;
    }
    for (FolderEntry table : tables) {
      folder
          .fetch(table.path(), NAME + "/" + table.name())
          .ifPresent(text -> files.put(teamId(table.name()), text));
    }
    return files;
  }

  /**
   * The weights files, which tables of ratings with weights make unnecessary.
   *
   * @param areRefused whether there is such a table that nobody could read, and that may have them
   */
  Map<String, InputText> beside(List<WideTable> ratings, boolean areRefused) throws IOException {
    if (areRefused && isAbsent()) {
      return Map.of();
    }
    if (ratings.isEmpty() || !isAbsent()) {
      return read();
    }
    if (ratings.stream().noneMatch(WideTable::hasWeights)) {
      folder.tell(
          Code.WEIGHTS_MISSING,
          ratings.get(0).text().path(),
          new Message(
              "nobody has weighed the criteria",
              "add a column `weight`, with 1 for each if all matter alike, or a file such as"
                  + " `weights/payments.csv` per team"));
    }
    return Map.of();
  }

  /** Whether nothing is there that could be meant for it, but perhaps files of another name. */
  private boolean isAbsent() throws IOException {
    return !FolderEntry.isBrokenLink(weights)
        && (!Files.exists(weights)
            || (Files.isDirectory(weights)
                && FolderEntry.in(weights).stream().allMatch(FolderEntry::isHidden)));
  }

  private boolean isThere() throws IOException {
    if (FolderEntry.isBrokenLink(weights)) {
      folder.tell(Code.LINK_BROKEN, NAME, FoundInstead.brokenLink(weights));
    } else if (!Files.isDirectory(weights)) {
      StrayWeights strays = new StrayWeights(folder.path());
      strays.insteadOfFolder().ifPresent(stray -> tell(Code.WEIGHTS_MISSING, stray));
    } else if (folder.leadsOut(weights)) {
      folder.tell(
          Code.FILE_OUTSIDE,
          NAME,
          new Message(
              "this link leads out of the decision's folder", "put the folder itself here"));
    } else {
      return true;
    }
    return false;
  }

  /** Those of the teams; all else that seems to be one is told, and first of all if none is. */
  private List<FolderEntry> tables() throws IOException {
    List<FolderEntry> all =
        FolderEntry.in(weights).stream().filter(entry -> !entry.isHidden()).toList();
    List<FolderEntry> tables = all.stream().filter(entry -> isTable(entry.name())).toList();
    List<StrayWeights.Stray> strays = new StrayWeights(folder.path()).beside(tables);
    if (tables.isEmpty()) {
      tell(
          Code.WEIGHTS_MISSING,
          strays.isEmpty()
              ? new StrayWeights.Stray(NAME, StrayWeights.NONE)
              : strays.get(0).alone());
    }
    strays.stream().skip(tables.isEmpty() ? 1 : 0).forEach(stray -> tell(Code.FILE_IGNORED, stray));
    Set<String> ids = new LinkedHashSet<>();
    tables.forEach(entry -> ids.add(teamId(entry.name())));
    return tables.stream().filter(entry -> isNamed(entry.name(), ids)).toList();
  }

  private void tell(Code code, StrayWeights.Stray stray) {
    folder.tell(code, stray.path(), stray.message());
  }

  private boolean isNamed(String name, Set<String> ids) {
    boolean isNamed = isTeamName(teamId(name));
    if (!isNamed) {
      folder.tell(
          Code.TEAM_FILE_NAME,
          NAME + "/" + name,
          Copies.original(teamId(name), ids)
              .map(
                  original ->
                      new Message(
                          "this looks like a copy of `" + NAME + "/" + original + CSV + "`",
                          "keep the one that is up to date, under the name of the team"))
              .orElse(
                  new Message(
                      "this file name cannot name a team",
                      "rename it: letters, digits and hyphens, such as `search-team.csv`")));
    }
    return isNamed;
  }

  /** The ids of teams whose file is there, whether it can be read or not. */
  List<String> teamsWithFile() throws IOException {
    return files().stream().map(WeightsFolder::teamId).toList();
  }

  /** The names of their files. */
  List<String> files() throws IOException {
    return Files.isDirectory(weights)
        ? FolderEntry.in(weights).stream()
            .map(FolderEntry::name)
            .filter(WeightsFolder::isTable)
            .toList()
        : List.of();
  }

  /** What is there of a team that has no table. */
  Optional<String> insteadOf(String team) throws IOException {
    return Files.isDirectory(weights)
        ? new StrayWeights(folder.path()).insteadOf(team)
        : Optional.empty();
  }

  static boolean isTeamName(String id) {
    return TEAM_NAME.matcher(id).matches();
  }

  static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(CSV);
  }

  /** The id of the team whose weights file this is. */
  static String teamOf(FileContent weights) {
    return teamId(weights.path().substring(NAME.length() + 1));
  }

  static String teamId(String fileName) {
    return fileName.substring(0, fileName.length() - CSV.length());
  }
}
