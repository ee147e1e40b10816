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
    this.table = new FileTable(file, levels.get(0).table());
    this.levels = List.copyOf(levels);
  }

  /** Whether tables of weights have a column of that name, which no criterion can have then. */
  public static boolean isHeading(String text) {
    return WeightsCsv.isHeading(text);
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

  /** That of a level: of a criterion, or a group, and what it is weighed against. */
  public FileTable table(Criterion part) {
    return new FileTable(table.file(), level(part).table());
  }

  /** The row that weighs a criterion, or a group. */
  public Row row(Criterion part) {
    return level(part).row(part);
  }

  /**
   * Where the weight or rank of a criterion stands, from 0; in a matrix, the column of what others
   * are compared with.
   */
  public int column(Criterion part) {
    WeighedRows level = level(part);
    return level.table().place(level.measure(part)).orElseThrow();
  }

  /** The id of the team, as its file has it. */
  public String team() {
    return WeightsFolder.teamOf(table.file());
  }
}
