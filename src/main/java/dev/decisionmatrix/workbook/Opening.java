package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import java.util.Optional;

/**
 * What every sheet begins with: its title and what it shows; then, as on the sheet Decision, the
 * condition above the headline, which leads back there and says so where checks fail.
 */
final class Opening implements Part {
  /** In pixels: the title, the condition, the headline. */
  private static final int[] HEIGHTS = {24, 16, 20};

  private static final double MARGIN = 1;
  private static final String BACK = "‹ Decision: ";
  private static final String APART = "   ";

  private final String title;
  private final String subtitle;
  private final Book book;
  private final Sayings<String> condition;
  private final Sayings<String> headline;

  Opening(String title, String subtitle, Book book) {
    this.title = title;
    this.subtitle = subtitle;
    this.book = book;
    condition =
        Sayings.one(
                1, Content.text(() -> condition().at().fixed(), () -> said(condition().words())))
            .looking(Look.SMALL);
    headline =
        Sayings.one(1, Content.text(this::headlineInShort, () -> said(BACK + headline().words())))
            .looking(Look.BLOCK);
    headline
        .cells()
        .leading(any -> Optional.of(new Link.ToCell(Tab.DECISION.at(0, 0))))
        .marked(Highlight.Tone.WARNS, any -> Formulas.not(Name.CHECKS_HOLD.ref()));
  }

  @Override
  public int rows() {
    return HEIGHTS.length;
  }

  @Override
  public int columns() {
    return 1;
  }

  @Override
  public void place(CellRef corner) {
    condition.place(corner.below(1));
    headline.place(corner.below(2));
  }

  @Override
  public void addTo(SheetPlan.Builder sheet) {
    CellRef first = condition.cells().first().below(-1);
    Run shown = new Run(APART + subtitle, Look.MUTED);
    sheet
        .width(first.column() - 1, MARGIN)
        .heightsPx(first.row(), HEIGHTS)
        .add(Label.of(first, Look.PAGE, new Run(title, Look.PAGE), shown));
    condition.addTo(sheet);
    headline.addTo(sheet);
  }

  private Told condition() {
    return book.decisionSheet().condition();
  }

  private Told headline() {
    return book.decisionSheet().headline();
  }

  private static Expected said(String text) {
    return Expected.text(text);
  }

  CellRef inShort() {
    return headline.cells().first();
  }

  /** Put together once. */
  private Formula headlineInShort() {
    CellRef once = book.opening.inShort();
    if (!once.equals(inShort())) {
      return once.fixed();
    }
    Formula failures = book.checks().failures().first().fixed();
    Formula fail = ifThen(failures.is(1), words(" check fails"), words(" checks fail"));
    return words(BACK)
        .and(headline().at().fixed())
        .and(ifThen(Name.CHECKS_HOLD.ref(), Guard.NOTHING, words(APART).and(failures).and(fail)));
  }
}
