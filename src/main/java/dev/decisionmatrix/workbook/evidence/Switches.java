package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
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
