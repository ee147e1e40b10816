package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.model.Decision;

/** Where everything stands, so that sheets refer to one another by meaning. */
record Layout(
    DecisionPlaces decision,
    MatrixPlaces matrix,
    WeightsPlaces weights,
    TeamsPlaces teams,
    EvidencePlaces evidence,
    SourcesPlaces sources,
    BySourcePlaces bySource) {

  static Layout of(Decision decision, Citations citations) {
    return new Layout(
        new DecisionPlaces(decision),
        new MatrixPlaces(decision),
        new WeightsPlaces(decision),
        new TeamsPlaces(decision),
        new EvidencePlaces(decision, citations),
        new SourcesPlaces(citations),
        new BySourcePlaces(decision, citations));
  }
}
