package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import java.util.List;

/** A team's weights as its file has them, of whatever kind. */
public final class FileWeights {
  private final FileTable table;
  private final List<WeighedRows> levels;

  /**
   * Of a file.
   *
   * @param levels what is weighed against each other: all criteria, or level by level where groups
   *     are weighed
   */
  FileWeights(FileContent file, List<WeighedRows> levels) {
    this(new FileTable(file, levels.get(0).table()), levels);
  }

  /** Of a file that holds more than weights, and may have criteria across. */
  FileWeights(FileTable table, List<WeighedRows> levels) {
    this.table = table;
    this.levels = List.copyOf(levels);
  }

  /** Whether tables of weights have a column of that name, which no criterion can have then. */
  public static boolean isHeading(String text) {
    return WeightHeads.isHeading(text);
  }

  public FileTable table() {
    return table;
  }

  /** A table for each level, in the same file. */
  public List<FileTable> tables() {
    return levels.stream().map(level -> new FileTable(table.file(), level.table())).toList();
  }

  /** The same with the rows of criteria alone. */
  public List<FileTable> ofCriteria() {
    return levels.stream().map(level -> new FileTable(table.file(), level.ofCriteria())).toList();
  }

  /** The cells of headings that name what rows are compared with. */
  public List<Cell> compared() {
    return levels.stream()
        .filter(WeighedRows::isPairwise)
        .flatMap(level -> level.table().raw().heading().cells().stream().skip(1))
        .toList();
  }

  private WeighedRows level(Criterion part) {
    return levels.stream().filter(level -> level.has(part)).findFirst().orElseThrow();
  }

  /** Whether what is weighed is compared in pairs somewhere. */
  public boolean isPairwise() {
    return levels.stream().anyMatch(WeighedRows::isPairwise);
  }

  /** The cell that weighs a criterion, or a group; in a matrix, where it meets itself. */
  public Cell cell(Criterion part) {
    WeighedRows level = level(part);
    return level.cell(part, level.measure(part));
  }

  /** That of a level: of a criterion, or a group, and what it is weighed against. */
  public FileTable table(Criterion part) {
    return levels.size() == 1 ? table : new FileTable(table.file(), level(part).table());
  }

  /** What stands over the weight or rank of a criterion. */
  public Cell heading(Criterion part) {
    WeighedRows level = level(part);
    return level.table().heading(level.measure(part));
  }

  /** The id of the team, as its file has it. */
  public String team() {
    return WeightsFolder.teamOf(table.file());
  }
}
