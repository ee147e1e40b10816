package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Columns of a table that belong together: a cell for each row and each of other things. */
public final class Body<R, C> {
  private final Map<C, Cells<R>> columns;
  private final List<Cells<R>> inOrder;

  Body(Map<C, Cells<R>> columns) {
    this.columns = new LinkedHashMap<>(columns);
    this.inOrder = new ArrayList<>(columns.values());
  }

  public CellRef at(R row, C column) {
    return of(column).at(row);
  }

  /** A row's cells, over all columns. */
  public RangeRef row(R row) {
    return inOrder.get(0).at(row).to(last().at(row));
  }

  /** A column's cells, over all rows. */
  public RangeRef column(C column) {
    return of(column).all();
  }

  public RangeRef all() {
    return inOrder.get(0).first().to(last().all().to());
  }

  public CellRef first() {
    return inOrder.get(0).first();
  }

  /** The head over a column. */
  public CellRef head(C column) {
    return of(column).head();
  }

  public RangeRef heads() {
    return inOrder.get(0).head().to(last().head());
  }

  /** The column itself. */
  public Cells<R> of(C column) {
    Cells<R> cells = columns.get(column);
    if (cells == null) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    return cells;
  }

  /** What has a row each. */
  public List<R> things() {
    return inOrder.get(0).things();
  }

  public List<C> others() {
    return List.copyOf(columns.keySet());
  }

  public Body<R, C> looking(Look look) {
    inOrder.forEach(column -> column.looking(look));
    return this;
  }

  /** Each leads somewhere, or not. */
  public Body<R, C> leading(BiFunction<R, C, Optional<Link>> target) {
    columns.forEach((other, cells) -> cells.leading(row -> target.apply(row, other)));
    return this;
  }

  /** Each column so wide, in characters. */
  public Body<R, C> wide(double characters) {
    inOrder.forEach(column -> column.wide(characters));
    return this;
  }

  /** All marked where a condition on the first holds, moved along with each. */
  public Body<R, C> marked(Highlight.Tone tone, Function<CellRef, Formula> when) {
    inOrder
        .get(0)
        .mark(sheet -> sheet.highlight(all(), new Highlight.Rule.When(when.apply(first()), tone)));
    return this;
  }

  private Cells<R> last() {
    return inOrder.get(inOrder.size() - 1);
  }
}
