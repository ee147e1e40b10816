package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/**
 * Tells a table whose lines do not part their cells as its heading does: because two programs wrote
 * it, or one opened it with the wrong separator, which puts each line into one cell.
 */
final class WrongSeparator {
  private static final int NAMED = 8;

  private final Sample sample;

  private WrongSeparator(Sample sample) {
    this.sample = sample;
  }

  /** Whether it is so, which is told once. */
  static boolean isTold(Sample sample, char chosen) {
    WrongSeparator wrong = new WrongSeparator(sample);
    return wrong.isWholeInCells() || wrong.isMixed(chosen);
  }

  private boolean isWholeInCells() {
    for (char outer : Sample.SEPARATORS) {
      boolean isTable = sample.rows(outer, 2).size() > 1;
      for (char inner : Sample.SEPARATORS) {
        if (inner != outer && isTable && isWholeInCells(outer, inner)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWholeInCells(char outer, char inner) {
    Row heading = sample.rows(outer, 1).get(0);
    Optional<Row> names = sample.split(heading.cell(0), inner);
    boolean isWhole =
        names.isPresent()
            && sample.ours(names.get()) > 1
            && (heading.width() > 1 || sample.isQuoted(heading.cell(0)))
            && heading.cells().stream()
                .skip(1)
                .allMatch(cell -> cell.isBlank() || sample.isOurs().test(cell.text()));
    if (!isWhole) {
      return false;
    }
    List<Row> rows = sample.rows(outer);
    if (!areWhole(rows.subList(1, rows.size()), inner, names.get().width())) {
      return false;
    }
    List<Cell> beside =
        rows.stream()
            .skip(1)
            .flatMap(row -> row.cells().stream().skip(1))
            .filter(cell -> !cell.isBlank())
            .toList();
    if (!beside.stream().allMatch(cell -> isTight(cell, outer))) {
      return false;
    }
    tellWhole(beside.stream().findFirst().orElse(heading.cell(0)), outer, inner);
    return true;
  }

  /** In prose a space follows. */
  private boolean isTight(Cell cell, char outer) {
    return sample.isQuoted(cell) || sample.text().text().charAt(cell.span().start() - 1) == outer;
  }

  /** Whether most first cells have as many parts as the heading. */
  private boolean areWhole(List<Row> rows, char inner, int parts) {
    long whole =
        rows.stream()
            .map(row -> sample.split(row.cell(0), inner))
            .filter(split -> split.filter(row -> row.width() == parts).isPresent())
            .count();
    return 2 * whole > rows.size();
  }

  private void tellWhole(Cell cell, char outer, char inner) {
    String wrong =
        "each line stands in one cell: this table has "
            + Sample.name(inner)
            + " between its cells and was opened as if it had "
            + Sample.name(outer);
    sample
        .text()
        .report(
            Code.SEPARATORS,
            cell,
            new Message(
                isQuotedOnly(cell) ? "each line stands in one pair of quotation marks" : wrong,
                help(outer)));
  }

  private boolean isQuotedOnly(Cell cell) {
    return cell.name().startsWith("A") && sample.isQuoted(cell);
  }

  private String help(char outer) {
    String open = "open the file by the import of text or CSV, and choose the separator there";
    if (!sample.text().path().startsWith(WeightsFolder.NAME + "/")) {
      return open;
    }
    return outer == ';' || outer == ','
        ? "`add-team --separator "
            + (outer == ';' ? "semicolon" : "comma")
            + "` writes a table that opens well here; or "
            + open
        : open;
  }

  /** Whether half of the rows or more have one cell only, which another separator would part. */
  private boolean isMixed(char chosen) {
    List<Row> rows = sample.rows(chosen);
    if (rows.size() < 2 || sample.ours(rows.get(0)) < 2) {
      return false;
    }
    int width = rows.get(0).cells().size();
    List<Row> below = rows.subList(1, rows.size());
    for (char other : Sample.SEPARATORS) {
      List<Row> strange = below.stream().filter(row -> isParted(row, other, width)).toList();
      boolean isSure =
          2 * strange.size() >= below.size()
              || strange.stream().anyMatch(row -> isSurelyParted(row, other, width));
      if (other != chosen && !strange.isEmpty() && isSure) {
        tellMixed(chosen, other, strange);
        return true;
      }
    }
    return false;
  }

  private boolean isParted(Row row, char separator, int width) {
    return row.filled() == 1
        && !row.cell(0).isBlank()
        && sample
            .split(row.cell(0), separator)
            .filter(parts -> parts.width() >= 2 && parts.width() <= width + 1)
            .isPresent();
  }

  /** As many cells as the first line has, without the spaces of prose: no note below the table. */
  private boolean isSurelyParted(Row row, char separator, int width) {
    return width > 2
        && sample
            .split(row.cell(0), separator)
            .filter(parts -> parts.width() == width && Swallowed.areTight(parts.places()))
            .isPresent();
  }

  private void tellMixed(char chosen, char other, List<Row> strange) {
    Row first = strange.get(0);
    String rows =
        strange.size() == 1
            ? "row " + first.number() + " has "
            : "rows "
                + String.join(
                    ", ",
                    strange.stream()
                        .limit(NAMED)
                        .map(row -> Integer.toString(row.number()))
                        .toList())
                + (strange.size() > NAMED ? " and more" : "")
                + " have ";
    sample
        .text()
        .report(
            Code.SEPARATORS,
            first.cell(0),
            new Message(
                "the first line has "
                    + Sample.name(chosen)
                    + " between its cells, but "
                    + rows
                    + Sample.name(other),
                "use the same one in every line"));
  }
}
