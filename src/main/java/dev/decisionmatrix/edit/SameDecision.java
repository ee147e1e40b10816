package dev.decisionmatrix.edit;

import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import java.util.ArrayList;
import java.util.List;

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
    content.add(decision.rated().stream().map(one -> one.name()).toList());
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
              decision.rated().indexOf(claim.criterion()),
              claim.source().map(decision.sources()::indexOf).orElse(-1),
              claim.rating(),
              claim.text(),
              claim.takesPart()));
    }
    decision
        .inPairs()
        .forEach(
            (criterion, judgements) -> {
              content.add(decision.criteria().indexOf(criterion));
              judgements
                  .pairs()
                  .forEach(
                      pair -> content.add(judgements.of(pair.row(), pair.column()).orElse(0.0)));
            });
    decision.teams().forEach(team -> content.add(content(team)));
    return content;
  }

  private static List<Object> content(Team team) {
    return List.of(team.id(), team.name(), team.power(), content(team.raw()));
  }

  /** In the order of the criteria, which is that of every map. */
  private static List<Object> content(RawWeights raw) {
    if (raw instanceof PairwiseWeights pairs) {
      return pairs.judgements().given().values().stream()
          .<Object>map(row -> List.copyOf(row.values()))
          .toList();
    }
    if (raw instanceof TreeWeights tree) {
      return tree.levels().values().stream().<Object>map(SameDecision::content).toList();
    }
    if (raw instanceof RankWeights ranks) {
      return List.copyOf(ranks.ranks().values());
    }
    return raw instanceof PercentWeights percent
        ? List.copyOf(percent.percent().values())
        : List.copyOf(((PointWeights) raw).points().values());
  }
}
