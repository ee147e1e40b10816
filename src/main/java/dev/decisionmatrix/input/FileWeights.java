package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;

/** A team's weights as its file has them, of whatever kind. */
public final class FileWeights {
  private final FileTable table;
  private final WeighedRows weighed;

  FileWeights(FileContent file, WeighedRows weighed) {
    this.table = new FileTable(file, weighed.table());
    this.weighed = weighed;
  }

  /** Whether tables of weights have a column of that name, which no criterion can have then. */
  public static boolean isHeading(String text) {
    return WeightsCsv.isHeading(text);
  }

  public FileTable table() {
    return table;
  }

  /** The row that weighs a criterion. */
  public Row row(Criterion criterion) {
    return weighed.row(criterion);
  }

  /**
   * Where the weight or rank of a criterion stands, from 0; in a matrix, the column of what others
   * are compared with.
   */
  public int column(Criterion criterion) {
    Column measure = weighed.measure(criterion);
    return weighed.table().place(measure).orElseThrow();
  }

  /** The id of the team, as its file has it. */
  public String team() {
    return WeightsFolder.teamOf(table.file());
  }

  public boolean isPairwise() {
    return weighed.isPairwise();
  }
}
