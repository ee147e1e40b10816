package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Told;

/** What differs from what was delivered: a strip across the page, and the scores that were. */
final class Changed {
  private static final String WHY = "As delivered, to see what was changed since";
  private static final String PUT_BACK = "All changes, and how to put them back \u203A";
  private static final String BESIDE_CONTROL = "All changes \u203A";

  private final Book book;
  private final Cells<Option> scores;

  Changed(Book book) {
    this.book = book;
    Lines lines = new Lines(0, 1, 1);
    scores =
        lines.add(
            "Score as delivered",
            book.decision().options(),
            Content.numbers(
                Decimals.ONE, option -> book.deliveredAnalysis().option(option).score(), WHY));
    book.workings().section("As delivered", lines);
  }

  /** How many inputs differ, where the page itself can see it. */
  CellRef count() {
    return Page.at(Page.STRIP, Page.MARGIN).fixed();
  }

  boolean isAny() {
    return isCount() > 0;
  }

  private int isCount() {
    return book.changes().delivery().changed().size();
  }

  /** Nothing where nothing differs. */
  Formula ifAny(Formula then) {
    return ifThen(count().is(0), Guard.NOTHING, then);
  }

  /** The score that an option had, by its place in file order. */
  Formula score(Formula place) {
    return Guard.pick(scores.fixed(), place);
  }

  /** That score where anything differs. */
  Expected isScore(Option option) {
    return isAny()
        ? Expected.number(book.deliveredAnalysis().option(option).score())
        : Expected.text("");
  }

  private String putBack() {
    return Control.of(book.decision()).stream().anyMatch(one -> Controls.isBelow(book, one))
        ? BESIDE_CONTROL
        : PUT_BACK;
  }

  void addTo(SheetPlan.Builder sheet) {
    CellRef first = Page.at(Page.STRIP, Page.RANK);
    Told strip = book.changes().strip();
    RangeRef room = Page.row(Page.STRIP, Page.RANK, Page.LAST);
    Link changes = new Link.ToCell(Tab.CHANGES.at(0, 0));
    sheet
        .add(
            new Live(
                    Page.at(Page.STRIP, Page.MARGIN),
                    Name.INPUTS_CHANGED.ref(),
                    isCount(),
                    Decimals.HIDDEN)
                .looking(Look.LEGEND))
        .add(new Live(first, strip.at(), strip.words()).looking(Look.MUTED))
        .add(new Label(Page.at(Page.STRIP, Page.RIGHT), putBack(), Look.WAY).leadingTo(changes))
        .highlight(room, count().moreThan(0), Highlight.Tone.CHANGED);
  }
}
