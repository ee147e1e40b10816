package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;

/** What surrounds a sheet's cells: view, columns, protection, filter, merged ranges. */
final class SheetFrame {
  private static final String FIRST_CELL = "A1";

  /** Among the tabs; the first is the one that is shown. */
  enum Place {
    FIRST,
    LATER
  }

  private final SheetPlan plan;
  private final Xml xml;
  private final RangeRef used;

  SheetFrame(SheetPlan plan, Xml xml) {
    this.plan = plan;
    this.xml = xml;
    this.used = used(plan);
  }

  void writeHead(Place place, Optional<Paging> paging, Layout layout) {
    xml.open("sheetPr").leaf("tabColor", "rgb", Palette.opaque(Palette.tab(plan.kind())));
    if (paging.filter(pages -> pages.fit() == Paging.Fit.BY_ENGINE).isPresent()) {
      xml.leaf("pageSetUpPr", "fitToPage", 1);
    }
    xml.close();
    writeView(place);
    xml.leaf("sheetFormatPr", "defaultRowHeight", RowHeights.ONE_LINE, "customHeight", 1);
    if (!layout.widths().isEmpty()) {
      xml.open("cols");
      writeColumns(layout);
      xml.close();
    }
  }

  /** Neighbours of one width as one. */
  private void writeColumns(Layout layout) {
    int first = layout.widths().firstKey();
    while (first <= layout.widths().lastKey()) {
      int next = first + 1;
      while (layout.widths().containsKey(next) && layout.stored(next) == layout.stored(first)) {
        next++;
      }
      if (layout.widths().containsKey(first)) {
        double width = layout.stored(first);
        xml.leaf("col", "min", first + 1, "max", next, "width", width, "customWidth", 1);
      }
      first = next;
    }
  }

  private void writeView(Place place) {
    xml.open("sheetViews");
    xml.open(
        "sheetView",
        "showGridLines",
        plan.gridlines() == SheetPlan.Gridlines.SHOWN ? 1 : 0,
        "tabSelected",
        Optional.of(1).filter(one -> place == Place.FIRST),
        "workbookViewId",
        0);
    plan.frozen()
        .filter(cell -> cell.row() > 0 || cell.column() > 0)
        .ifPresentOrElse(this::freeze, () -> xml.leaf("selection", "activeCell", FIRST_CELL));
    xml.close().close();
  }

  private void freeze(CellRef scrolls) {
    String pane =
        scrolls.row() == 0 ? "topRight" : scrolls.column() == 0 ? "bottomLeft" : "bottomRight";
    xml.leaf(
        "pane",
        "xSplit",
        Optional.of(scrolls.column()).filter(columns -> columns > 0),
        "ySplit",
        Optional.of(scrolls.row()).filter(rows -> rows > 0),
        "topLeftCell",
        scrolls.address(),
        "activePane",
        pane,
        "state",
        "frozen");
    xml.leaf("selection", "pane", pane, "activeCell", FIRST_CELL);
  }

  /** Attributes name what is locked: sorting would tear formulas from their rows. */
  void writeRules() {
    xml.raw("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"");
    xml.raw(" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>");
    plan.filter().ifPresent(table -> xml.leaf("autoFilter", "ref", table.address()));
    if (!plan.merged().isEmpty()) {
      xml.open("mergeCells", "count", plan.merged().size());
      plan.merged().forEach(range -> xml.leaf("mergeCell", "ref", range.address()));
      xml.close();
    }
  }

  /** Ids such as 42 are text; a green corner on each would only distract. */
  void writeIgnoredErrors() {
    if (plan.cells().stream().map(ShownText::text).noneMatch(SheetFrame::resemblesFigure)) {
      return;
    }
    CellRef first = new CellRef(plan.name(), 0, 0);
    xml.open("ignoredErrors");
    xml.leaf("ignoredError", "sqref", first.to(used.to()).address(), "numberStoredAsText", 1);
    xml.close();
  }

  /** Digits and signs alone, be it a number, a share or a date. */
  private static boolean resemblesFigure(Optional<String> text) {
    return text.filter(
            some ->
                some.chars().anyMatch(Character::isDigit)
                    && some.chars().noneMatch(Character::isLetter))
        .isPresent();
  }

  private static RangeRef used(SheetPlan plan) {
    IntSummaryStatistics rows = new IntSummaryStatistics();
    IntSummaryStatistics columns = new IntSummaryStatistics();
    Stream.concat(plan.cells().stream().map(Cell::at), plan.merged().stream().map(RangeRef::to))
        .forEach(
            at -> {
              rows.accept(at.row());
              columns.accept(at.column());
            });
    if (rows.getCount() == 0) {
      CellRef first = new CellRef(plan.name(), 0, 0);
      return first.to(first);
    }
    return new CellRef(plan.name(), rows.getMin(), columns.getMin())
        .to(new CellRef(plan.name(), rows.getMax(), columns.getMax()));
  }
}
