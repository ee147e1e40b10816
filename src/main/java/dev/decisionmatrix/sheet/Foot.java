package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A row below, or above, the things of a table: a title, and cells in some of the columns. */
public final class Foot {
  private record Below(int column, Cells<?> cells) {}

  private final Table<?> table;
  private final String title;
  private final List<Below> cells = new ArrayList<>();
  private final Place start = new Place();
  private Look look = Look.LABEL;

  Foot(Table<?> table, String title) {
    this.table = table;
    this.title = title;
  }

  /** A cell below one column. */
  public Cells<String> below(Cells<?> column, Content<String> content) {
    return add(table.columnOf(column), new Cells<>(List.of(title), content));
  }

  /** A cell below each column of a body. */
  public <C> Cells<C> below(Body<?, C> body, Content<C> content) {
    int first = table.columnOf(body.of(body.others().get(0)));
    return add(first, new Cells<>(body.others(), content));
  }

  /** A figure below one column. */
  public Cells<String> figure(
      Cells<?> column, Decimals shown, Supplier<Formula> formula, Supplier<Expected> expected) {
    return below(column, Content.figure(shown, formula, expected));
  }

  /** A figure below each column of a body. */
  public <C> Cells<C> figures(
      Body<?, C> body,
      Decimals shown,
      Function<C, Formula> formula,
      Function<C, Expected> expected) {
    return below(body, Content.figures(shown, formula, expected));
  }

  /** The title so. */
  public Foot looking(Look other) {
    look = other;
    return this;
  }

  private <C> Cells<C> add(int column, Cells<C> added) {
    start.requireOpen();
    cells.add(new Below(column, added));
    return added;
  }

  void place(CellRef first) {
    start.give(first);
    cells.forEach(below -> below.cells().place(first.right(below.column()), Along.ACROSS));
  }

  void addTo(SheetPlan.Builder sheet) {
    table.addTitle(sheet, start.cell(), title, look);
    cells.forEach(below -> below.cells().addTo(sheet));
  }
}
