package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a table names its rows.
 *
 * @param heading of the rows that belong together, in a column before the names, told where it
 *     changes
 * @param before the names, empty or for the headings
 * @param span of columns over which each name is merged
 */
public record Names<R>(
    List<R> things,
    String head,
    Function<R, String> name,
    Optional<Function<R, String>> heading,
    int before,
    int span) {
  public Names {
    things = List.copyOf(things);
  }

  /** In one column. */
  public static <R> Names<R> of(List<R> things, String head, Function<R, String> name) {
    return new Names<>(things, head, name, Optional.empty(), 0, 1);
  }

  /** Rows that need no name. */
  public static <R> Names<R> none(List<R> things) {
    return new Names<>(things, "", thing -> "", Optional.empty(), 0, 0);
  }

  /** After so many empty columns. */
  public Names<R> after(int columns) {
    return new Names<>(things, head, name, heading, columns, span);
  }

  /** After a column of headings. */
  public Names<R> under(Function<R, String> heading) {
    return new Names<>(things, head, name, Optional.of(heading), 1, span);
  }

  /** Each over so many columns. */
  public Names<R> merged(int columns) {
    return new Names<>(things, head, name, heading, before, columns);
  }

  int columns() {
    return before + span;
  }

  Cells<R> cells(Positions<R> rows) {
    return new Cells<>(rows, Content.labels(name)).spanning(span);
  }

  /** In the column before the names. */
  void addHeadings(SheetPlan.Builder sheet, CellRef head, Cells<R> cells) {
    if (heading.isEmpty()) {
      return;
    }
    sheet.add(new Label(head, "", Look.HEAD));
    String last = "";
    for (R thing : things) {
      String own = heading.get().apply(thing);
      CellRef at = cells.at(thing).right(-before);
      sheet.add(new Label(at, own.equals(last) ? "" : own, Look.LABEL));
      last = own;
    }
  }
}
