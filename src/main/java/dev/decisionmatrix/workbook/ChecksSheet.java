package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.ChecksPlaces.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every invariant as a formula with its verdict, and one verdict over all. */
final class ChecksSheet {
  private final List<Check> checks = new ArrayList<>();

  ChecksSheet(Analysis analysis, Layout layout) {
    checks.addAll(new InputChecks(analysis, layout).checks());
    checks.addAll(new FigureChecks(analysis, layout).checks());
    checks.addAll(new SensitivityChecks(analysis, layout).checks());
    checks.addAll(new RobustnessChecks(analysis, layout).checks());
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.CHECKS,
            SheetPlan.Kind.DETAIL,
            "Checks",
            "What must hold in any decision, whatever is changed. A note is worth knowing and no"
                + " fault.");
    Widths.of(sheet, Column.CHECK.index(), 66, 14, 14, 11, 52);
    addRollUp(sheet);
    for (Column column : Column.values()) {
      boolean figure = column == Column.VALUE || column == Column.EXPECTED;
      sheet.add(
          new Label(
              Tab.CHECKS.at(ChecksPlaces.HEAD_ROW, column.index()),
              column.head(),
              figure ? Look.HEAD_FIGURE : Look.HEAD));
    }
    for (int place = 0; place < checks.size(); place++) {
      addCheck(sheet, place, checks.get(place));
    }
    CellRef first = ChecksPlaces.at(0, Column.VERDICT);
    CellRef anchored = first.anchored(Anchor.COLUMN);
    return sheet
        .define(Name.CHECKS_HOLD.text(), ChecksPlaces.holds())
        .highlight(
            ChecksPlaces.at(0, Column.CHECK).to(at(Column.WHERE).to()),
            new Highlight.Rule.When(anchored.equalTo(words(Check.FAIL)), Highlight.Tone.WARNS))
        .highlight(
            at(Column.VERDICT),
            new Highlight.Rule.When(first.equalTo(words(Check.NOTED)), Highlight.Tone.MISSING))
        .freeze(Tab.CHECKS.at(ChecksPlaces.HEAD_ROW + 1, 0))
        .repeatRows(ChecksPlaces.HEAD_ROW, ChecksPlaces.HEAD_ROW)
        .build();
  }

  private void addRollUp(SheetPlan.Builder sheet) {
    CellRef holds = ChecksPlaces.holds();
    CellRef failures = ChecksPlaces.failures();
    sheet
        .add(new Label(holds.right(-1), "All checks hold", Look.LABEL))
        .add(new Label(failures.right(-1), "Checks that fail", Look.LABEL))
        .add(
            new Live(
                holds,
                failures.equalTo(Constant.ZERO),
                Expected.truth(true),
                Decimals.AS_TYPED,
                Look.TOTAL,
                Optional.empty()))
        .add(new Live(failures, Guard.count(at(Column.VERDICT), Check.FAIL), 0, Decimals.WHOLE));
  }

  private void addCheck(SheetPlan.Builder sheet, int place, Check check) {
    CellRef found = ChecksPlaces.at(place, Column.VALUE);
    CellRef expected = ChecksPlaces.at(place, Column.EXPECTED);
    Formula alike = Guard.rounded(found.minus(expected)).equalTo(Constant.ZERO);
    Formula differing = words(check.differing());
    sheet
        .add(new Label(ChecksPlaces.at(place, Column.CHECK), check.text(), Look.LABEL))
        .add(new Live(found, check.found(), check.foundFigure(), check.shown()))
        .add(new Live(expected, check.expected(), check.expectedFigure(), check.shown()))
        .add(
            new Live(
                ChecksPlaces.at(place, Column.VERDICT),
                ifThen(
                    all(isFigure(found), isFigure(expected)),
                    ifThen(alike, words(Check.PASS), differing),
                    differing),
                check.verdict()))
        .add(new Live(ChecksPlaces.at(place, Column.WHERE), check.where(), check.whereText()));
  }

  private RangeRef at(Column column) {
    return ChecksPlaces.at(0, column).to(ChecksPlaces.at(checks.size() - 1, column));
  }
}
