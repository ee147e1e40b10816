package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.workbook.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shares of samples in lines over the options, as formulas of other sheets look them up. */
final class AcrossOptions {
  private final List<Option> options;
  private final Lines lines = Lines.beside();
  private final Map<Name, RangeOf> names = new LinkedHashMap<>();

  /** A range that has its place later. */
  private interface RangeOf {
    RangeRef range();
  }

  AcrossOptions(String title, List<Option> options) {
    this.options = options;
    lines.headed(title, options.stream().map(Option::name).toList());
  }

  Cells<Option> line(
      String title, Function<Option, Formula> formula, Function<Option, Expected> expected) {
    return lines.figures(title, options, PERCENT_ONE, formula, expected);
  }

  /** A line that has a name in the workbook. */
  void name(Cells<Option> line, Name name) {
    names.put(name, line::all);
  }

  /** All of it, one below the other. */
  Part part() {
    return lines.also(this::mark);
  }

  private void mark(SheetPlan.Builder sheet) {
    names.forEach((name, line) -> sheet.define(name.text(), line.range()));
  }
}
