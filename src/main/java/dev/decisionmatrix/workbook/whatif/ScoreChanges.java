package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Guard;
import java.util.Optional;
import java.util.function.Function;

/** What a what-if changes of each score, in points to one decimal. */
final class ScoreChanges {
  private final Weighed weighed;
  private final Function<Optional<Letter>, Cells<Option>> scores;

  ScoreChanges(Weighed weighed, Function<Optional<Letter>, Cells<Option>> scores) {
    this.weighed = weighed;
    this.scores = scores;
  }

  Content<Option> of(Optional<Letter> one) {
    return Content.figures(
        Decimals.CHANGE_ONE,
        option -> change(option, one),
        option ->
            Expected.number(weighed.result(one).change(option, weighed.result(Cases.WITHOUT))));
  }

  private Formula change(Option option, Optional<Letter> one) {
    CellRef score = scores.apply(one).at(option);
    CellRef before = scores.apply(Cases.WITHOUT).at(option);
    return Formulas.onlyIf(
        Formulas.all(Formulas.isFigure(score), Formulas.isFigure(before)),
        Formulas.rounded(Guard.rounded(score.minus(before)), 1));
  }
}
