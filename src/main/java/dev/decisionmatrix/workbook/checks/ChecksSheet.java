package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.ChecksCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every invariant as a formula with its verdict, and one verdict over all. Made after all other
 * sheets, as it goes over what they offer.
 */
public final class ChecksSheet {
  private final Flow flow;
  private final Lines rollUp = new Lines(0, 1, 1);
  private final Cells<String> holds;
  private final Cells<String> failures;
  private final Table<Check> table;
  private final Cells<Check> found;
  private final Cells<Check> expected;
  private final Cells<Check> verdict;
  private final Cells<Check> where;

  public ChecksSheet(Book book) {
    holds = rollUp.single("All checks hold", Content.truth(this::holds, true)).looking(Look.TOTAL);
    failures = rollUp.figure("Checks that fail", WHOLE, this::failures, () -> Expected.number(0));
    table = new Table<>(Names.of(checks(book), "Check", Check::text));
    table.names().wide(64);
    found = table.add("Found", Look.HEAD_FIGURE, this::found).wide(12);
    expected = table.add("Expected", Look.HEAD_FIGURE, this::expected).wide(12);
    verdict =
        table.texts("Verdict", this::verdict, check -> Expected.text(check.verdict())).wide(9);
    where =
        table
            .texts("Where to look", Check::where, check -> Expected.text(check.whereText()))
            .wide(64);
    flow =
        book.flow(
                Tab.CHECKS,
                SheetPlan.Kind.REFERENCE,
                "Checks",
                "What must hold in any decision, whatever is changed. A note is worth knowing and"
                    + " no fault.")
            .gap(1)
            .add(rollUp)
            .gap(1)
            .add(table);
    book.offer(new ChecksCells(holds, failures));
  }

  private static List<Check> checks(Book book) {
    return Stream.of(
            new InputChecks(book).checks(),
            new FigureChecks(book).checks(),
            book.sensitivity().checks().get(),
            book.robustness().checks().get())
        .flatMap(List::stream)
        .toList();
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          mark(sheet);
          int head = found.head().row();
          sheet
              .orientation(SheetPlan.Orientation.PORTRAIT)
              .define(Name.CHECKS_HOLD.text(), holds.first())
              .freeze(Tab.CHECKS.at(head + 1, 0))
              .repeatRows(head, head);
        });
  }

  private void mark(SheetPlan.Builder sheet) {
    CellRef first = verdict.first();
    sheet
        .highlight(
            table.names().first().to(where.all().to()),
            first.anchored(Anchor.COLUMN).is(Check.FAIL),
            Highlight.Tone.WARNS)
        .highlight(verdict.all(), first.is(Check.NOTED), Highlight.Tone.MISSING);
  }

  private Formula holds() {
    return failures.first().is(0);
  }

  private Formula failures() {
    return Guard.count(verdict.all(), Check.FAIL);
  }

  private Live found(CellRef at, Check check) {
    return new Live(at, check.found(), check.foundFigure(), shown(check));
  }

  private Live expected(CellRef at, Check check) {
    return new Live(at, check.expected(), check.expectedFigure(), shown(check));
  }

  /** Claims may be many thousands. */
  private static Decimals shown(Check check) {
    return check.shown().equals(WHOLE) ? Decimals.thousands(0) : check.shown();
  }

  private Formula verdict(Check check) {
    CellRef value = found.at(check);
    CellRef should = expected.at(check);
    Formula alike = Guard.rounded(value.minus(should)).is(0);
    Formula differing = words(check.differing());
    return ifThen(
        all(isFigure(value), isFigure(should)),
        ifThen(alike, words(Check.PASS), differing),
        differing);
  }
}
