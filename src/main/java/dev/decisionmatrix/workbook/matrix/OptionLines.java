package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import java.util.function.Function;

/** Lines among the workings with a cell for each option, beside what the analysis says of it. */
record OptionLines(Lines lines, Analysis analysis) {
  /** Points of 100. */
  Cells<Option> points(
      String title, Function<Option, Formula> formula, Function<OptionResult, Expected> expected) {
    return line(title, Decimals.ONE, formula, expected);
  }

  /** Whole numbers. */
  Cells<Option> counts(
      String title, Function<Option, Formula> formula, Function<OptionResult, Expected> expected) {
    return line(title, Decimals.WHOLE, formula, expected);
  }

  Cells<Option> texts(
      String title, Function<Option, Formula> formula, Function<OptionResult, String> expected) {
    Content<Option> said =
        Content.texts(formula, one -> Expected.text(expected.apply(analysis.option(one))));
    Cells<Option> texts = lines.add(title, analysis.decision().options(), said);
    texts.looking(Look.NOTE);
    return texts;
  }

  private Cells<Option> line(
      String title,
      Decimals shown,
      Function<Option, Formula> formula,
      Function<OptionResult, Expected> expected) {
    return lines.figures(
        title,
        analysis.decision().options(),
        shown,
        formula,
        one -> expected.apply(analysis.option(one)));
  }
}
