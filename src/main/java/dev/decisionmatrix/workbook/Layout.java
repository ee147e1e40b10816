package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where everything stands, so that sheets refer to one another by meaning. */
record Layout(
    MatrixPlaces matrix,
    WeightsPlaces weights,
    SensitivityPlaces sensitivity,
    EvidencePlaces evidence,
    SourcesPlaces sources,
    BySourcePlaces bySource,
    Map<Team, PairwisePlaces> pairwise) {
  Layout {
    pairwise = Collections.unmodifiableMap(new LinkedHashMap<>(pairwise));
  }

  static Layout of(Decision decision, Citations citations) {
    EvidencePlaces evidence = new EvidencePlaces(decision, citations);
    SourcesPlaces sources = new SourcesPlaces(citations);
    BySourcePlaces bySource = new BySourcePlaces(decision, citations);
    return new Layout(
        new MatrixPlaces(decision),
        new WeightsPlaces(decision),
        new SensitivityPlaces(decision),
        evidence,
        sources,
        bySource,
        PairwisePlaces.of(decision));
  }

  /** Where a team's comparisons stand; empty unless it compared in pairs. */
  Optional<PairwisePlaces> pairwise(Team team) {
    return Optional.ofNullable(pairwise.get(team));
  }
}
