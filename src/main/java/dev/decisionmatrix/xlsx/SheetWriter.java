package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.List;
import java.util.Optional;

/** Writes sheets, each piece by piece in the order of the schema. */
final class SheetWriter {
  /** Bytes of a cell, by and large. */
  private static final int CELL = 64;

  private final Styles styles;
  private final SharedTexts texts;
  private final Parts parts;
  private final PrintSetup print;

  SheetWriter(WorkbookPlan workbook, Styles styles, SharedTexts texts, Parts parts) {
    this.styles = styles;
    this.texts = texts;
    this.parts = parts;
    this.print = new PrintSetup(workbook);
  }

  /**
   * Writes a sheet into a part.
   *
   * @param cells row by row
   * @param drawing what the part calls the one with the sheet's charts
   */
  void write(
      SheetPlan plan,
      List<Cell> cells,
      SheetFrame.Place place,
      String part,
      Optional<String> drawing) {
    Layout layout = new Layout(plan);
    RowHeights heights = new RowHeights(plan, layout);
    Optional<Paging> paging =
        Optional.of(plan)
            .filter(sheet -> !sheet.kind().isHidden())
            .map(sheet -> print.paging(sheet, new Pages(sheet, layout, heights)));
    Xml xml = new Xml(CELL * (CELL + plan.cells().size()));
    Optional<String> relations =
        Optional.of(Parts.RELATION)
            .filter(any -> drawing.isPresent() || cells.stream().anyMatch(Links::leadsOut));
    xml.open("worksheet", "xmlns", Parts.SPREADSHEET, "xmlns:r", relations);
    SheetFrame frame = new SheetFrame(plan, xml);
    frame.writeHead(place, paging, layout);
    new CellsXml(plan, heights, texts, xml)
        .write(cells, layout, new CellStyles(plan, layout, heights, styles));
    frame.writeRules();
    Highlights.write(xml, plan.highlights());
    Validations.write(xml, plan.cells());
    new Links(part, parts).write(xml, cells);
    paging.ifPresent(pages -> print.write(xml, plan, pages));
    frame.writeIgnoredErrors();
    drawing.ifPresent(id -> xml.leaf("drawing", "r:id", id));
    parts.add(part, "officedocument.spreadsheetml.worksheet", xml.close().bytes());
  }
}
