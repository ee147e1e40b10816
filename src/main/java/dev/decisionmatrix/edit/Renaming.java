package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.FileWeights;
import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.input.Names;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives an option, a criterion, a source or a team another id wherever the files of a decision
 * refer to it by the old one. Where they refer to it by its name, they still do.
 */
public final class Renaming {
  private static final String CRITERION = "criterion";
  private static final String HEADING = "heading";

  private final Nameable what;
  private final String old;
  private final String id;
  private final String name;
  private final Decision before;
  private final DecisionFiles files;
  private final List<Renamed> changes = new ArrayList<>();
  private final List<FileContent> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Moved> moved = new ArrayList<>();

  /**
   * A place that has another id now.
   *
   * @param where in the decision's folder
   * @param column or key
   */
  public record Renamed(Place where, String column) {}

  /**
   * Renames.
   *
   * @param old as the files have it
   * @param id to which nobody objects ({@link NewId})
   */
  public Renaming(ReadDecision read, Nameable what, String old, String id) {
    this.what = what;
    this.old = old;
    this.id = id;
    this.name = what.names(read).getOrDefault(old, "");
    this.before = read.decision();
    this.files = new DecisionFiles(read);
    switch (what) {
      case OPTION -> {
        rename(files.options(), "id");
        rename(files.evidence(), "option");
        files.allRatings().forEach(wide -> rename(wide.table(), wide.options(), HEADING));
        files.allPairs().forEach(pairs -> renameCompared(pairs.table()));
      }
      case CRITERION -> {
        rename(files.criteria(), "id");
        rename(files.evidence(), CRITERION);
        files.allRatings().forEach(wide -> rename(wide.table(), wide.criteria(), HEADING));
        files.weights().forEach(this::renameWeighed);
        files.pairsNamed(old).ifPresent(path -> moved.add(Moved.of(path, id)));
      }
      case SOURCE -> {
        rename(files.sources(), "id");
        rename(files.evidence(), "source");
        files.weights().forEach(weights -> cite(weights.tables()));
      }
      case TEAM -> {
        rename(files.evidence(), "rater");
        files.weights().stream()
            .filter(weights -> weights.team().equals(old))
            .findFirst()
            .ifPresent(weights -> moved.add(Moved.of(weights.table().file().path(), id)));
        files.tablesOfRaters().entrySet().stream()
            .filter(table -> isMeant(table.getValue()))
            .forEach(table -> moved.add(Moved.of(table.getKey(), id)));
      }
    }
    renameSettings(files.settings());
  }

  /**
   * By the id, which may be the name in other spelling: only what is the name letter by letter
   * stays.
   */
  private boolean isMeant(String text) {
    return Names.key(text).equals(Names.key(old)) && (text.equals(old) || !text.equals(name));
  }

  private void rename(Optional<FileTable> file, String column) {
    file.ifPresent(
        table ->
            table
                .column(column)
                .ifPresent(at -> rename(table, table.cells(at), table.heading().cell(at).text())));
  }

  private void rename(FileTable table, List<Cell> cells, String head) {
    TableEdit edit = new TableEdit(table);
    take(renamed(edit, cells, head), edit.file());
  }

  private List<Renamed> renamed(TableEdit edit, List<Cell> cells, String head) {
    List<Cell> meant = cells.stream().filter(cell -> isMeant(cell.text())).toList();
    meant.forEach(cell -> edit.set(CellAddress.of(cell.name()), id));
    return meant.stream().map(cell -> new Renamed(edit.place(cell), head)).toList();
  }

  /** Down and across. */
  private void renameCompared(FileTable table) {
    List<Cell> heads = new ArrayList<>(table.heading().cells().stream().skip(1).toList());
    heads.addAll(table.cells(0));
    rename(table, heads, HEADING);
  }

  /** Down and, in a matrix, across. */
  private void renameWeighed(FileWeights weights) {
    TableEdit edit = new TableEdit(weights.table());
    List<Renamed> own = new ArrayList<>();
    own.addAll(renamed(edit, weights.compared(), HEADING));
    for (FileTable level : weights.ofCriteria()) {
      level
          .column(CRITERION)
          .ifPresent(
              at -> own.addAll(renamed(edit, level.cells(at), level.heading().cell(at).text())));
    }
    take(own, edit.file());
  }

  private void cite(List<FileTable> levels) {
    TableEdit edit = new TableEdit(levels.get(0));
    take(CitedIds.renamed(edit, levels, old, id), edit.file());
  }

  private void renameSettings(FileYaml yaml) {
    YamlEdit edit = new YamlEdit(yaml);
    List<Renamed> own = new ArrayList<>();
    if (what == Nameable.OPTION) {
      KeyPath chosen = KeyPath.of("chosen");
      edit.text(chosen).filter(this::isMeant).ifPresent(text -> set(edit, chosen, "chosen", own));
    }
    if (what == Nameable.TEAM) {
      yaml.team(old)
          .ifPresent(
              listed -> {
                KeyPath item = KeyPath.of("teams").item(listed.place());
                set(edit, listed.isText() ? item : item.key("id"), "teams", own);
              });
    }
    take(own, edit.file());
  }

  private void set(YamlEdit edit, KeyPath path, String key, List<Renamed> own) {
    own.add(new Renamed(edit.place(path), key));
    edit.set(path, id);
  }

  private void take(List<Renamed> own, Outcome<FileContent> file) {
    problems.addAll(file.problems());
    if (!own.isEmpty() && file instanceof Outcome.Ok<FileContent> ok) {
      changes.addAll(own);
      written.add(ok.value());
    }
  }

  public List<Renamed> changes() {
    return changes;
  }

  public boolean isOfTeam() {
    return what == Nameable.TEAM;
  }

  /** The files that are to be written. */
  public List<FileContent> files() {
    return written;
  }

  /**
   * The files of a team, or that of comparisons on a criterion, which are to be moved before others
   * are written.
   */
  public List<Moved> moved() {
    return moved;
  }

  /**
   * What would come of it, read before anything is written.
   *
   * @param problems what cannot be written, or errors that the files would have
   * @param isAlike whether the decision says the same but for the id
   */
  public record Rehearsed(List<Problem> problems, boolean isAlike) {
    public Rehearsed {
      problems = List.copyOf(problems);
    }
  }

  /** The files of a team are not read anew: none refers to it but by its own path. */
  public Rehearsed rehearsed(Path folder) throws IOException {
    if (!problems.isEmpty() || what == Nameable.TEAM) {
      return new Rehearsed(problems, true);
    }
    Map<String, String> renamed = new LinkedHashMap<>();
    moved.forEach(file -> renamed.put(file.from(), file.to()));
    Outcome<ReadDecision> then = DecisionReader.read(folder, written, renamed);
    return then instanceof Outcome.Ok<ReadDecision> ok
        ? new Rehearsed(List.of(), SameDecision.isSame(before, ok.value().decision()))
        : new Rehearsed(then.problems().stream().filter(Problem::isError).toList(), false);
  }

  /** Whether a team that decision.yaml does not list stands elsewhere among such teams now. */
  public boolean isReordered() {
    if (what != Nameable.TEAM || files.settings().team(old).isPresent()) {
      return false;
    }
    List<String> now =
        files.teams().stream().filter(team -> files.settings().team(team).isEmpty()).toList();
    List<String> then = now.stream().map(team -> team.equals(old) ? id : team).toList();
    return now.stream().sorted().toList().indexOf(old)
        != then.stream().sorted().toList().indexOf(id);
  }

  /** Where prose speaks of it by the old id. */
  public List<Renamed> mentions() {
    return new Mentions(files, old).all();
  }
}
