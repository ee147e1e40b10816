package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.DecisionCells;
import dev.decisionmatrix.workbook.Tab;

/**
 * The page that a meeting looks at, always in one place each: the condition and the answer, the
 * controls, what was changed with them, the ranking and what would change it on the left, what
 * decides it on the right. All of it fits the smallest screens; what stands below and further right
 * is for large ones.
 */
public final class DecisionSheet {
  private final Book book;
  private final PageWidths widths;
  private final Board board;

  public DecisionSheet(Book book) {
    this.book = book;
    widths = new PageWidths(book);
    ShortNames names = new ShortNames(book, widths);
    Lead lead = new Lead(book);
    book.workings().section("Who leads, and how firmly", lead.part());
    Changed changed = new Changed(book);
    Lines conditions = new Lines(0, 1, 1);
    Condition condition = new Condition(book, names, conditions);
    book.workings().section("Under what conditions", conditions);
    Band band = new Band(book, condition, new Headline(book, lead, names), widths, changed);
    Controls controls = new Controls(book);
    Body body = new Body(book.decision().options().size());
    RankingChart chart = new RankingChart(new Bars(book, lead, names, changed), body);
    board =
        new Board(Tab.DECISION.sheet(), SheetPlan.Kind.RESULT)
            .with(band::addTo)
            .at(Page.CONTROLS, 0, controls.row())
            .with(controls::addTo)
            .with(changed::addTo)
            .with(new RankingRows(book, lead, names, changed)::addTo)
            .with(chart::addTo)
            .with(new LeftLines(book, lead, names, changed)::addTo)
            .with(sheet -> Ways.addTo(sheet, widths));
    if (!book.decision().costs().isEmpty()) {
      board.with(sheet -> new CostTold(book, lead, names).addTo(sheet));
    }
    if (Dominated.isIn(book)) {
      board.with(new DominatedTold(book, lead, names)::addTo);
    }
    if (book.decision().options().size() > 1) {
      new Reasons(book).addTo(board);
    }
    book.offer(new DecisionCells(controls.row().cells(), band.condition(), band.headline()));
  }

  public SheetPlan plan() {
    return board.plan(
        sheet ->
            sheet
                .widthsPx(
                    0, 10, 26, widths.names(), 52, 46, widths.bars(), 58, 54, 54, widths.gutter())
                .widthsPx(
                    Page.RIGHT,
                    PageWidths.reasons(book),
                    PageWidths.points(book),
                    162,
                    34,
                    180,
                    130,
                    56,
                    120)
                .heightsPx(0, 22, 20, 32, 18, 5, 15, 21, 5, 20, 6, Page.HEAD_PIXELS)
                .sameHeightPx(Page.BODY, Page.BODY_ROWS, Page.LINE_PIXELS)
                .heightsPx(Page.WAYS, 22, 48, 22)
                .sameHeightPx(Page.BELOW + 1, Page.LAST_PRINTED - Page.BELOW, Page.LINE_PIXELS)
                .resultsUpTo(Page.at(Page.LAST_PRINTED, Page.LAST)));
  }
}
