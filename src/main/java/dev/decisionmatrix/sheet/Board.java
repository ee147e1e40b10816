package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet on which each part has a place of its own, whatever the size of the others: a page that
 * people know by heart. Formulas are asked for in {@link #plan} only, as those of a {@link Flow}.
 */
public final class Board {
  private final SheetName name;
  private final SheetPlan.Kind kind;
  private final List<Consumer<SheetPlan.Builder>> parts = new ArrayList<>();

  public Board(SheetName name, SheetPlan.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** With its corner in a row and a column, both from 0. */
  public Board at(int row, int column, Part part) {
    part.place(new CellRef(name, row, column));
    parts.add(part::addTo);
    return this;
  }

  /** What stands in single cells that know their place. */
  public Board with(Consumer<SheetPlan.Builder> some) {
    parts.add(some);
    return this;
  }

  /**
   * The sheet.
   *
   * @param rest what is said of the sheet as a whole: widths, names, what is frozen
   * @throws IllegalStateException where two cells or two merged ranges overlap
   */
  public SheetPlan plan(Consumer<SheetPlan.Builder> rest) {
    SheetPlan.Builder sheet = SheetPlan.named(name, kind);
    parts.forEach(part -> part.accept(sheet));
    rest.accept(sheet);
    return Apart.required(sheet.build());
  }
}
