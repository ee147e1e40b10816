package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ConsistencyWords;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The teams whose comparisons in pairs contradict each other: known only after the arithmetic. */
final class ConsistencyWarnings {
  private ConsistencyWarnings() {}

  static List<Problem> of(Analysis analysis) {
    return analysis.teams().stream().flatMap(team -> warnings(team).stream()).toList();
  }

  private static List<Problem> warnings(TeamResult team) {
    return ConsistencyWords.of(team).stream()
        .map(
            words ->
                new Problem(
                    Code.JUDGEMENTS_INCONSISTENT,
                    Place.ofFile("weights/" + team.team().id() + ".csv"),
                    words,
                    "ask the team whether it meant these judgements",
                    Optional.empty()))
        .toList();
  }
}
