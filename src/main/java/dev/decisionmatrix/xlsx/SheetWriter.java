package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.xlsx.CellFormat.Trait;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet's cells, with the columns and rows that hold them. */
final class SheetWriter {
  private static final int WIDTH_UNITS = 256;
  private static final double PADDING = 5 / 7.0;

  private final SheetPlan plan;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Layout layout;
  private final RowHeights heights;
  private final Links links;

  SheetWriter(SheetPlan plan, XSSFSheet sheet, Styles styles) {
    this.plan = plan;
    this.sheet = sheet;
    this.styles = styles;
    this.layout = new Layout(plan);
    this.heights = new RowHeights(plan, layout);
    this.links = new Links(sheet);
  }

  void write() {
    sheet.setDefaultRowHeightInPoints((float) RowHeights.ONE_LINE);
    writeColumns();
    plan.cells().stream()
        .sorted(
            Comparator.comparingInt((Cell cell) -> cell.at().row())
                .thenComparingInt(cell -> cell.at().column()))
        .forEach(this::writeCell);
    setHeights();
    plan.merged().forEach(range -> sheet.addMergedRegionUnsafe(Addresses.of(range)));
    new SheetFrame(plan, sheet).write();
    new Validations(sheet).write(plan.cells());
    new Highlights(sheet).write(plan.highlights());
  }

  private void writeColumns() {
    layout
        .widths()
        .forEach(
            (column, characters) ->
                sheet.setColumnWidth(column, (int) ((characters + PADDING) * WIDTH_UNITS)));
  }

  private void setHeights() {
    plan.heights().keySet().forEach(this::row);
    sheet.forEach(row -> heights.set((XSSFRow) row));
  }

  private void writeCell(Cell cell) {
    XSSFRow row = row(cell.at().row());
    if (!cell.at().sheet().equals(plan.name()) || row.getCell(cell.at().column()) != null) {
      throw new IllegalArgumentException("a cell out of place or written twice: " + cell.at());
    }
    XSSFCellStyle style = styles.of(format(cell));
    XSSFCell written = row.createCell(cell.at().column());
    written.setCellStyle(style);
    fill(written, cell);
    link(cell).ifPresent(link -> links.add(written, link));
    layout.mergedAt(cell).ifPresent(range -> writeRest(range, style));
  }

  private static void fill(XSSFCell written, Cell cell) {
    if (cell instanceof Live live) {
      written.setCellFormula(live.formula().textOn(live.at().sheet()));
      CachedValue.set(written, live.expected());
    } else if (cell instanceof Fixed fixed) {
      written.setCellValue(fixed.value());
    } else if (cell instanceof Input input && input.content() instanceof Input.Content.Figure f) {
      written.setCellValue(f.value());
    } else {
      ShownText.text(cell).map(StoredText::of).ifPresent(written::setCellValue);
    }
  }

  /** The other cells of a merged range carry its lines and fill. */
  private void writeRest(RangeRef range, XSSFCellStyle style) {
    for (int i = 0; i < range.height(); i++) {
      for (int j = i == 0 ? 1 : 0; j < range.width(); j++) {
        CellRef at = range.at(i, j);
        row(at.row()).createCell(at.column()).setCellStyle(style);
      }
    }
  }

  private XSSFRow row(int index) {
    XSSFRow existing = sheet.getRow(index);
    return existing == null ? sheet.createRow(index) : existing;
  }

  private CellFormat format(Cell cell) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (layout.wraps(cell)) {
      traits.add(Trait.WRAPPED);
    }
    if (heights.isTall(cell.at().row())) {
      traits.add(Trait.TALL);
    }
    if (Layout.holdsFigures(cell)) {
      traits.add(Trait.FIGURE);
    }
    if (layout.isIndented(cell)) {
      traits.add(Trait.INDENTED);
    }
    if (isWorking(cell)) {
      traits.add(Trait.QUIET);
    }
    if (link(cell).isPresent()) {
      traits.add(Trait.LINKED);
    }
    if (!(cell instanceof Live)
        && ShownText.text(cell).filter(StoredText::beginsLikeFormula).isPresent()) {
      traits.add(Trait.QUOTED);
    }
    return new CellFormat(cell.look(), ShownText.decimals(cell), traits);
  }

  /** Outside what a meeting reads; what people may change keeps its looks wherever it is. */
  private boolean isWorking(Cell cell) {
    return cell.look() != Look.INPUT
        && cell.look() != Look.DIVIDER
        && plan.results().filter(results -> !results.contains(cell.at())).isPresent();
  }

  private static Optional<Link> link(Cell cell) {
    if (cell instanceof Live live) {
      return live.link();
    }
    return cell instanceof Label label ? label.link() : Optional.empty();
  }
}
