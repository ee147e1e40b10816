package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.edit.Renaming;
import dev.decisionmatrix.edit.Renaming.Renamed;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another id changed, file by file, and where texts hold the old one. */
final class ShownRenaming {
  /** So many places of a column are told; they are all alike. */
  private static final int SHOWN = 4;

  private final Path folder;
  private final Renaming renaming;
  private final String old;
  private final String id;

  ShownRenaming(Path folder, Renaming renaming, String old, String id) {
    this.folder = folder;
    this.renaming = renaming;
    this.old = old;
    this.id = id;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    renaming
        .moved()
        .forEach(
            moved ->
                lines.add(
                    Visible.text(
                        folder.resolve(moved.from()) + " -> " + folder.resolve(moved.to()))));
    lines.addAll(lines(renaming.changes()));
    lines.add(Visible.text("`" + old + "` -> `" + id + "`: " + counted()));
    if (renaming.isReordered()) {
      lines.add(
          "decision.yaml does not list the team under `teams`: such teams follow one another by id,"
              + " so it stands elsewhere among them");
    }
    List<Renamed> mentions = renaming.mentions();
    if (!mentions.isEmpty()) {
      lines.add(Visible.text("texts that hold `" + old + "`, which are left as they are:"));
      lines.addAll(lines(mentions));
    }
    return lines;
  }

  private String counted() {
    int files = (int) renaming.changes().stream().map(one -> one.where().file()).distinct().count();
    String places =
        Phrases.figures(renaming.changes().size(), "place", "places")
            + " in "
            + Phrases.figures(files, "file", "files");
    if (renaming.moved().isEmpty()) {
      return places;
    }
    return files == 0 ? nameOfFile() : places + ", and " + nameOfFile();
  }

  private String nameOfFile() {
    boolean several = renaming.moved().size() > 1;
    return renaming.isOfTeam()
        ? several ? "the names of the team's files" : "the name of the team's file"
        : "the name of a file";
  }

  private List<String> lines(List<Renamed> all) {
    Map<String, List<Renamed>> byColumn = new LinkedHashMap<>();
    for (Renamed one : all) {
      String column = one.where().file() + "\n" + one.column();
      byColumn.computeIfAbsent(column, any -> new ArrayList<>()).add(one);
    }
    List<String> lines = new ArrayList<>();
    String file = "";
    for (List<Renamed> alike : byColumn.values()) {
      Renamed first = alike.get(0);
      if (!first.where().file().equals(file)) {
        file = first.where().file();
        lines.add(Visible.text(folder.resolve(file).toString()));
      }
      List<String> places =
          new ArrayList<>(alike.stream().limit(SHOWN).map(one -> place(one.where())).toList());
      if (alike.size() > SHOWN) {
        places.add(alike.size() - SHOWN + " more");
      }
      lines.add(Visible.text("  " + first.column() + ": " + Phrases.list(places)));
    }
    return lines;
  }

  private static String place(Place place) {
    return "line " + place.line() + place.cell().map(cell -> " (" + cell + ")").orElse("");
  }
}
