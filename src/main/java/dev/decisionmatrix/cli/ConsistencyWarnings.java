package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ConsistencyWords;
import dev.decisionmatrix.analysis.Priorities;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The teams whose comparisons in pairs contradict each other: known only after the arithmetic. */
final class ConsistencyWarnings {
  private ConsistencyWarnings() {}

  static List<Problem> of(Analysis analysis) {
    return Stream.concat(
            analysis.teams().stream().flatMap(team -> warnings(team).stream()),
            analysis.decision().inPairs().keySet().stream()
                .flatMap(criterion -> warning(analysis.decision(), criterion).stream()))
        .toList();
  }

  private static Optional<Problem> warning(Decision decision, Criterion criterion) {
    return Priorities.of(decision, criterion)
        .flatMap(ConsistencyWords::ofOptions)
        .map(
            words ->
                new Problem(
                    Code.JUDGEMENTS_INCONSISTENT,
                    Place.ofFile("pairwise/" + criterion.id() + ".csv"),
                    words,
                    "look again at these judgements",
                    Optional.empty()));
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
