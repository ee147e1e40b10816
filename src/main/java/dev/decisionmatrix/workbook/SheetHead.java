package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;

/** What every sheet begins with: its title, what it shows, and whether all checks hold. */
final class SheetHead {
  /** Rows that the head takes, the empty one below it included. */
  static final int ROWS = 4;

  static final int COLUMN = 1;
  static final String HOLDS = "All checks hold";
  private static final double MARGIN = 2;

  private SheetHead() {}

  static SheetPlan.Builder of(Tab tab, SheetPlan.Kind kind, String title, String subtitle) {
    return of(tab.sheet(), kind, title, subtitle);
  }

  static SheetPlan.Builder of(SheetName name, SheetPlan.Kind kind, String title, String subtitle) {
    CellRef badge = new CellRef(name, 2, COLUMN);
    return SheetPlan.named(name, kind)
        .width(0, MARGIN)
        .add(new Label(new CellRef(name, 0, COLUMN), title, Look.TITLE))
        .add(new Label(new CellRef(name, 1, COLUMN), subtitle, Look.SUBTITLE))
        .add(
            new Live(badge, badge(), HOLDS)
                .looking(Look.BADGE)
                .leadingTo(new Link.ToCell(ChecksPlaces.holds())))
        .highlight(
            badge.to(badge),
            new Highlight.Rule.When(Fn.NOT.of(Name.CHECKS_HOLD.ref()), Highlight.Tone.WARNS));
  }

  private static Formula badge() {
    Formula failures = ChecksPlaces.failures().fixed();
    return Fn.IF.of(
        Name.CHECKS_HOLD.ref(),
        Formulas.words(HOLDS),
        failures
            .and(
                Fn.IF.of(
                    failures.equalTo(Constant.ONE),
                    Formulas.words(" check fails"),
                    Formulas.words(" checks fail")))
            .and(": see the sheet Checks"));
  }
}
