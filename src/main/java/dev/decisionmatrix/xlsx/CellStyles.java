package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.xlsx.CellFormat.Trait;

/** The style of each cell of a sheet: by its look, what it shows and where it stands. */
final class CellStyles {
  private final Layout layout;
  private final RowHeights heights;
  private final Styles styles;

  /** The row where what a meeting reads ends. */
  private final int lastSeen;

  CellStyles(SheetPlan plan, Layout layout, RowHeights heights, Styles styles) {
    this.layout = layout;
    this.heights = heights;
    this.styles = styles;
    this.lastSeen = plan.results().map(seen -> seen.to().row()).orElse(Integer.MAX_VALUE);
  }

  int number(Cell cell) {
    int traits =
        Trait.WRAPPED.where(layout.wraps(cell))
            | Trait.TALL.where(heights.isTall(cell.at().row()))
            | Trait.FIGURE.where(Layout.holdsFigures(cell))
            | Trait.INDENTED.where(layout.isIndented(cell))
            | Trait.QUIET.where(isWorking(cell))
            | Trait.LINKED.where(Links.of(cell).isPresent())
            | Trait.QUOTED.where(beginsLikeFormula(cell));
    int worn = layout.worn(cell.at());
    return styles.number(new CellFormat(cell.look(), ShownText.decimals(cell), traits, worn));
  }

  private static boolean beginsLikeFormula(Cell cell) {
    return !(cell instanceof Live)
        && ShownText.text(cell).filter(StoredText::beginsLikeFormula).isPresent();
  }

  /** Below what a meeting reads; what people may change keeps its looks wherever it is. */
  private boolean isWorking(Cell cell) {
    return !cell.look().isInput() && cell.look() != Look.DIVIDER && cell.at().row() > lastSeen;
  }
}
