package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ranks the options once more for each thing that is left out. */
final class LeavingOut {
  private final Decision decision;
  private final Scenario scenario;
  private final Ratings ratings;
  private final ValueMatrix values;

  /**
   * @param values of all options
   */
  LeavingOut(Decision decision, Scenario scenario, Ratings ratings, ValueMatrix values) {
    this.decision = decision;
    this.scenario = scenario;
    this.ratings = ratings;
    this.values = values;
  }

  LeaveOneOut of(List<TeamResult> teams, Weights inUse) {
    Map<Optional<Source>, List<Rating>> changed = ratings.without().changed();
    Map<Option, Double> scores = values.scores(inUse);
    List<Without<Source>> sources = new ArrayList<>();
    for (Source source : decision.sources()) {
      List<Rating> cells = changed.getOrDefault(Optional.of(source), List.of());
      sources.add(new Without<>(source, Optional.of(changed(cells, inUse, scores))));
    }
    return new LeaveOneOut(
        sources,
        Optional.ofNullable(changed.get(Optional.<Source>empty()))
            .map(cells -> changed(cells, inUse, scores)),
        byGroup(Optional.empty(), teams).orElseThrow(),
        decision.teams().stream()
            .map(left -> new Without<>(left, byGroup(Optional.of(left), teams)))
            .toList(),
        decision.criteria().stream()
            .map(left -> new Without<>(left, criterion(left, inUse)))
            .toList());
  }

  /** By the group's weights without the team, or with nothing left out. */
  private Optional<Ranking> byGroup(Optional<Team> left, List<TeamResult> teams) {
    return new GroupWithout(left, teams, decision.policy().group(), scenario)
        .inUse()
        .map(weights -> Ranking.of(values.scores(weights), ratings.knockedOut()));
  }

  private Optional<Ranking> criterion(Criterion left, Weights inUse) {
    Map<Criterion, Double> others = new LinkedHashMap<>(inUse.byCriterion());
    others.remove(left);
    if (others.values().stream().noneMatch(weight -> weight > 0)) {
      return Optional.empty();
    }
    Weights weights = Weights.normalised(others);
    Map<Option, Double> scores =
        ratings.relative().isEmpty()
            ? values.scores(weights)
            : values.scoresWith(ratings.without().changed(left), weights);
    return Optional.of(Ranking.of(scores, ratings.knockOuts().knockedOutWithout(left)));
  }

  /** With some cells changed; only the options that these cells belong to are added up anew. */
  private Ranking changed(List<Rating> cells, Weights inUse, Map<Option, Double> scores) {
    Map<Option, Map<Criterion, Rating>> byOption = new LinkedHashMap<>();
    for (Rating cell : cells) {
      byOption
          .computeIfAbsent(cell.option(), option -> new LinkedHashMap<>())
          .put(cell.criterion(), cell);
    }
    Map<Option, Double> moved = new LinkedHashMap<>(scores);
    Set<Option> out = new LinkedHashSet<>(ratings.knockedOut());
    byOption.forEach(
        (option, own) -> {
          moved.put(option, values.scoreWith(own, inUse, option));
          if (ratings.knockOuts().isOutWith(own, option)) {
            out.add(option);
          } else {
            out.remove(option);
          }
        });
    return Ranking.of(moved, out);
  }
}
