package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Option;

/** A criterion's comparisons of options as its file has them. */
public final class FilePairs {
  private final FileTable table;
  private final OptionMatrix matrix;

  FilePairs(FileContent file, OptionMatrix matrix) {
    this.table = new FileTable(file, matrix.table());
    this.matrix = matrix;
  }

  public FileTable table() {
    return table;
  }

  /** The row that compares an option with the others. */
  public Row row(Option option) {
    return matrix.row(option);
  }

  /** Where the others are compared with an option, from 0. */
  public int column(Option option) {
    return matrix.table().place(matrix.column(option)).orElseThrow();
  }
}
