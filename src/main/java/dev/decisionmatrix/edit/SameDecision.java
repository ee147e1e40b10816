package dev.decisionmatrix.edit;

import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a decision says, whatever it calls its options, criteria and sources. */
final class SameDecision {
  private SameDecision() {}

  /** Whether two differ in ids alone. */
  static boolean isSame(Decision one, Decision other) {
    return content(one).equals(content(other));
  }

  private static List<Object> content(Decision decision) {
    List<Object> content = new ArrayList<>();
    content.add(decision.options().stream().map(one -> one.name()).toList());
    content.add(decision.criteria().stream().map(one -> one.name()).toList());
    content.add(decision.sources().stream().map(Source::title).toList());
    content.add(
        decision
            .subject()
            .choice()
            .map(Choice::option)
            .map(decision.options()::indexOf)
            .orElse(-1));
    for (Claim claim : decision.claims()) {
      content.add(
          List.of(
              decision.options().indexOf(claim.option()),
              decision.criteria().indexOf(claim.criterion()),
              claim.source().map(decision.sources()::indexOf).orElse(-1),
              claim.rating(),
              claim.text(),
              claim.takesPart()));
    }
    decision.teams().forEach(team -> content.addAll(content(decision, team)));
    return content;
  }

  private static List<Object> content(Decision decision, Team team) {
    List<Object> content = new ArrayList<>(List.of(team.id(), team.name(), team.power()));
    for (Criterion criterion : decision.criteria()) {
      content.add(weight(decision, team.raw(), criterion));
    }
    return content;
  }

  private static Object weight(Decision decision, RawWeights raw, Criterion criterion) {
    if (raw instanceof PairwiseWeights pairs) {
      return decision.criteria().stream()
          .map(other -> pairs.judgements().of(criterion, other).orElse(0.0))
          .toList();
    }
    if (raw instanceof RankWeights ranks) {
      return ranks.ranks().getOrDefault(criterion, 0);
    }
    return raw instanceof PercentWeights percent
        ? percent.percent().getOrDefault(criterion, 0.0)
        : ((PointWeights) raw).points().getOrDefault(criterion, 0.0);
  }
}
