package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet from top to bottom. Each part gets its place from the order in which it is added;
 * formulas are asked for in {@link #plan} only, so that a part may refer to whatever stands below
 * it or on another sheet.
 */
public final class Flow {
  /** Where everything begins: right of a narrow margin. */
  public static final int COLUMN = 1;

  private final SheetName name;
  private final SheetPlan.Kind kind;
  private final List<Consumer<SheetPlan.Builder>> parts = new ArrayList<>();
  private int row;

  public Flow(SheetName name, SheetPlan.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Right below what stands there already. */
  public Flow add(Part part) {
    part.place(next());
    parts.add(part::addTo);
    return gap(part.rows());
  }

  /** What is said of the sheet besides its parts. */
  public Flow with(Consumer<SheetPlan.Builder> some) {
    parts.add(some);
    return this;
  }

  public Flow gap(int rows) {
    row += rows;
    return this;
  }

  /** After an empty row a title, and the part right below it. */
  public Flow section(String title, Part part) {
    return section(title).add(part);
  }

  /** After an empty row a title. */
  public Flow section(String title) {
    return gap(1).line(title, Look.SECTION);
  }

  public Flow note(String text) {
    return line(text, Look.NOTE);
  }

  /** A text of a row of its own. */
  public Flow line(String text, Look look) {
    CellRef at = next();
    parts.add(sheet -> sheet.add(new Label(at, text, look)));
    return gap(1);
  }

  /**
   * Draws the line below the results: what follows are workings, which no meeting reads and no
   * printer prints.
   *
   * @param lastColumn of the results
   * @param purpose what the workings are for, in a sentence
   */
  public Flow workings(int lastColumn, String purpose) {
    CellRef last = new CellRef(name, row - 1, lastColumn);
    CellRef line = next().below(1);
    parts.add(
        sheet ->
            sheet
                .resultsUpTo(last)
                .add(new Label(line, "Workings", Look.DIVIDER))
                .merge(line.to(new CellRef(name, line.row(), lastColumn)))
                .add(new Label(line.below(1), purpose + " Not printed.", Look.NOTE)));
    return gap(3);
  }

  /** Where the next part will stand. */
  public CellRef next() {
    return new CellRef(name, row, COLUMN);
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
