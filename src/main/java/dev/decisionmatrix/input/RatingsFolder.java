package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fetches the tables in which teams rate options, each with a column for each option. */
final class RatingsFolder {
  static final String NAME = "ratings";

  private final DecisionFolder folder;
  private final Path ratings;

  RatingsFolder(DecisionFolder folder) {
    this.folder = folder;
    this.ratings = folder.path().resolve(NAME);
  }

  /** Whether there is any table. */
  static boolean isIn(Path folder) throws IOException {
    Path ratings = folder.resolve(NAME);
    return Files.isDirectory(ratings)
        && FolderEntry.in(ratings).stream().anyMatch(entry -> isTable(entry));
  }

  private static boolean isTable(FolderEntry entry) {
    return !entry.isHidden() && WeightsFolder.isTable(entry.name());
  }

  /** The tables by the id or name of the team, in the order of the files. */
  Map<String, InputText> read() throws IOException {
    Map<String, InputText> tables = new LinkedHashMap<>();
    if (!Files.isDirectory(ratings)) {
      return tables;
    }
    for (FolderEntry entry : FolderEntry.in(ratings)) {
      String path = NAME + "/" + entry.name();
      if (isTable(entry)) {
        folder
            .fetch(entry.path(), path)
            .ifPresent(text -> tables.put(WeightsFolder.teamId(entry.name()), text));
      } else if (!entry.isHidden()) {
        folder.tell(
            Code.FILE_IGNORED,
            path,
            new Message(
                "this is no table of ratings",
                "save it as CSV, such as `" + NAME + "/search.csv`"));
      }
    }
    return tables;
  }

  /** The tables as far as they can be read: what they name has to be known. */
  static Map<String, WideTable> tables(Map<String, InputText> texts, Catalogue catalogue) {
    Map<String, WideTable> tables = new LinkedHashMap<>();
    if (!catalogue.options().all().isEmpty()) {
      WideNames names = names(catalogue);
      texts.forEach(
          (team, text) -> WideTable.read(text, names).ifPresent(read -> tables.put(team, read)));
    }
    return tables;
  }

  /**
   * What the tables say, as claims of the teams.
   *
   * @param first the number of the first
   */
  static List<Claim> claims(Map<String, WideTable> tables, Catalogue catalogue, int first) {
    List<Claim> claims = new ArrayList<>();
    Map<Rater, String> seen = new LinkedHashMap<>();
    tables.forEach(
        (team, table) ->
            rater(team, table.text(), catalogue.raters())
                .filter(rater -> isFirst(rater, table.text(), seen))
                .ifPresent(
                    rater ->
                        RatingsCsv.read(table, catalogue)
                            .forEach(
                                one ->
                                    claims.add(
                                        one.claim(
                                            first + claims.size(),
                                            Optional.of(rater),
                                            "rated by " + rater.name())))));
    return claims;
  }

  /** Which such tables may use. */
  static WideNames names(Catalogue catalogue) {
    return new WideNames(
        Optional.of(catalogue.options()),
        Optional.of(catalogue.criteria().rated()),
        catalogue.anchors());
  }

  /** The id or name of the team whose table stands there. */
  static String nameOf(String path) {
    return WeightsFolder.teamId(path.substring(NAME.length() + 1));
  }

  private static boolean isFirst(Rater rater, InputText text, Map<Rater, String> seen) {
    String first = seen.putIfAbsent(rater, text.path());
    if (first != null) {
      text.report(
          Code.TEAM_FILE_TWICE,
          new Message(
              "`" + first + "` is for the same team",
              "keep one of the two files, or rename one if it is of another team"));
    }
    return first == null;
  }

  private static Optional<Rater> rater(String team, InputText text, Known<Rater> raters) {
    Optional<Rater> found = raters.lookup().find(team);
    if (found.isEmpty() && raters.isWhole()) {
      text.report(
          Code.RATER_UNKNOWN,
          new Message(
              "`" + team + "` is no team of the decision",
              raters.lookup().advice(team)
                  + "; or list it under `teams` in decision.yaml, as `- id: "
                  + team
                  + "`"));
    }
    return found;
  }
}
