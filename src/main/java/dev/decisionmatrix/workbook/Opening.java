package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import java.util.Optional;

/** What every sheet begins with: its title, what it shows, and whether all checks hold. */
final class Opening implements Part {
  private static final String HOLDS = "All checks hold";
  private static final int BADGE_ROW = 2;

  /** The empty row below included. */
  private static final int ROWS = 4;

  private static final double MARGIN = 2;

  private final String title;
  private final String subtitle;
  private final Book book;
  private final Sayings<String> badge;

  Opening(String title, String subtitle, Book book) {
    this.title = title;
    this.subtitle = subtitle;
    this.book = book;
    badge = Sayings.one(1, Content.text(this::badge, () -> Expected.text(HOLDS)));
    badge
        .cells()
        .looking(Look.BADGE)
        .leading(any -> Optional.of(new Link.ToCell(book.checks().holds().first())))
        .marked(Highlight.Tone.WARNS, any -> Formulas.not(Name.CHECKS_HOLD.ref()));
  }

  @Override
  public int rows() {
    return ROWS;
  }

  @Override
  public int columns() {
    return 1;
  }

  @Override
  public void place(CellRef corner) {
    badge.place(corner.below(BADGE_ROW));
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    CellRef first = badge.cells().first().below(-BADGE_ROW);
    sheet
        .width(first.column() - 1, MARGIN)
        .add(new Label(first, title, Look.TITLE))
        .add(new Label(first.below(1), subtitle, Look.SUBTITLE));
    badge.addTo(sheet);
  }

  private Formula badge() {
    Formula failures = book.checks().failures().first().fixed();
    return Formulas.ifThen(
        Name.CHECKS_HOLD.ref(),
        Formulas.words(HOLDS),
        failures
            .and(
                Formulas.ifThen(
                    failures.is(1), Formulas.words(" check fails"), Formulas.words(" checks fail")))
            .and(": see the sheet Checks"));
  }
}
