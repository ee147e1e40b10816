package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/** Tells a table whose cells stand in apostrophes or typographic quotation marks. */
final class MarkedCells {
  private final Sample sample;
  private final List<Row> rows;

  private MarkedCells(Sample sample, char separator) {
    this.sample = sample;
    this.rows = sample.rows(separator);
  }

  /** Whether it is so, which is told once. */
  static boolean isTold(Sample sample, char separator) {
    MarkedCells cells = new MarkedCells(sample, separator);
    Optional<Cell> marked = cells.heading().or(cells::column);
    marked.ifPresent(cells::tell);
    return marked.isPresent();
  }

  private Optional<Cell> heading() {
    return rows.stream()
        .limit(1)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> Marks.inside(cell.text()).filter(sample.isOurs()).isPresent())
        .findFirst();
  }

  /** The names in the first column, or the numbers of another: text may well be a quotation. */
  private Optional<Cell> column() {
    int columns = rows.stream().limit(1).mapToInt(row -> row.cells().size()).sum();
    for (int place = 0; place < columns; place++) {
      int at = place;
      List<Cell> cells =
          rows.stream().skip(1).map(row -> row.cell(at)).filter(cell -> !cell.isBlank()).toList();
      boolean isMarked =
          cells.size() > 1
              && cells.stream().allMatch(cell -> Marks.inside(cell.text()).isPresent())
              && (at == 0 || cells.stream().allMatch(MarkedCells::isNumber));
      if (isMarked) {
        return Optional.of(cells.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(Cell cell) {
    return Marks.inside(cell.text())
        .filter(in -> Amount.of(in) instanceof Amount.Given)
        .isPresent();
  }

  private void tell(Cell cell) {
    String text = cell.text();
    String marks = text.charAt(0) + "..." + text.charAt(text.length() - 1);
    sample
        .text()
        .report(
            Code.MARKS,
            cell,
            new Message(
                "the marks `" + marks + "` around values are read as a part of them",
                "drop them everywhere in the file; only `\"` may stand around a value"));
  }
}
