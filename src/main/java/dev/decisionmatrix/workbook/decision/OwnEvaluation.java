package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.workbook.Book;

/**
 * What each voice says by its own evaluation: a team by what it weighs and rates, one that rates
 * and does not weigh by its ratings and the weights of the group.
 */
record OwnEvaluation(Book book) {
  private static final String RATES = " (rates)";

  /** Those who do not weigh are told so. */
  String called(Rater voice) {
    return book.decision().team(voice).isPresent() ? voice.name() : voice.name() + RATES;
  }

  RangeRef ranks(Rater voice) {
    return book.decision()
        .team(voice)
        .map(team -> book.teams().rank().of(team))
        .orElseGet(() -> book.teams().byGroup().orElseThrow().of(voice))
        .fixed();
  }

  /** Of those that weigh. */
  RangeRef leads() {
    return book.teams().lead().fixed();
  }

  /** Of its first option over its second. */
  CellRef lead(Rater voice) {
    return book.decision()
        .team(voice)
        .map(team -> book.teams().lead().at(team))
        .orElseGet(() -> book.teams().leadByGroup().orElseThrow().at(voice));
  }
}
