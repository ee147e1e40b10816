package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import java.util.List;
import java.util.function.Predicate;

/** The inputs that claims and sources have alike: whether they count, and room for notes. */
final class Switches {
  private Switches() {}

  static <T> Content<T> of(Predicate<T> isOn) {
    return Content.inputs(
        Decimals.AS_TYPED,
        thing -> new Input.Content.Text(isOn.test(thing) ? Rules.YES : Rules.NO),
        thing -> Rules.COUNTS);
  }

  static <T> Content<T> notes() {
    return Content.inputs(
        Decimals.AS_TYPED, thing -> new Input.Content.Blank(), thing -> Rules.NOTE);
  }

  /** Each marked where somebody has switched it since it was delivered. */
  static <T> void mark(SheetPlan.Builder sheet, Cells<T> counts, Predicate<T> wasOn) {
    List<T> things = counts.things();
    int from = 0;
    for (int to = 1; to <= things.size(); to++) {
      boolean on = wasOn.test(things.get(from));
      if (to == things.size() || wasOn.test(things.get(to)) != on) {
        CellRef first = counts.at(things.get(from));
        RangeRef alike = first.to(counts.at(things.get(to - 1)));
        sheet.highlight(alike, first.is(on ? Rules.NO : Rules.YES), Highlight.Tone.CHANGED);
        from = to;
      }
    }
  }

  static Formula isOn(CellRef counts) {
    return Guard.read(counts).is(Rules.YES);
  }

  /** Whether somebody said yes or no. */
  static Formula check(CellRef counts) {
    return Formulas.ifThen(
        Formulas.any(isOn(counts), Guard.read(counts).is(Rules.NO)),
        words(Findings.OK),
        words(Findings.YES_OR_NO));
  }
}
