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

/**
 * Whether the result hangs on one thing. Everything is in file order.
 *
 * @param sources ratings recombined without the source; a cell that rested on it alone is missing
 *     then
 * @param ownAssumptions the same without our own assumptions; empty when there are none
 * @param teams the group's weights joined without the team, whoever's weights are in use; undefined
 *     when no other team has power
 * @param criteria the weights in use of the others in proportion, and nobody knocked out by it;
 *     undefined when the others weigh nothing
 */
public record LeaveOneOut(
    List<Without<Source>> sources,
    Optional<Ranking> ownAssumptions,
    List<Without<Team>> teams,
    List<Without<Criterion>> criteria) {
  public LeaveOneOut {
    sources = List.copyOf(sources);
    teams = List.copyOf(teams);
    criteria = List.copyOf(criteria);
  }

  static LeaveOneOut of(
      Decision decision,
      Scenario scenario,
      Ratings ratings,
      List<TeamResult> teams,
      Weights inUse) {
    Map<Optional<Source>, List<Rating>> changed = ratings.changedWithout();
    BySource bySource = new BySource(decision, ratings, inUse);
    return new LeaveOneOut(
        decision.sources().stream()
            .map(
                source ->
                    new Without<>(
                        source,
                        Optional.of(
                            bySource.ranking(
                                changed.getOrDefault(Optional.of(source), List.of())))))
            .toList(),
        Optional.ofNullable(changed.get(Optional.<Source>empty())).map(bySource::ranking),
        teams.stream()
            .map(left -> new Without<>(left.team(), team(left, decision, scenario, ratings, teams)))
            .toList(),
        decision.criteria().stream()
            .map(left -> new Without<>(left, criterion(left, decision, ratings, inUse)))
            .toList());
  }

  private static Optional<Ranking> team(
      TeamResult left,
      Decision decision,
      Scenario scenario,
      Ratings ratings,
      List<TeamResult> teams) {
    List<TeamResult> others = new ArrayList<>(teams);
    others.remove(left);
    if (GroupWeights.power(others) <= 0) {
      return Optional.empty();
    }
    Weights joined = GroupWeights.of(others, decision.policy().group());
    Weights weights = WhatIf.of(joined, scenario.whatIf());
    return Optional.of(
        Ranking.of(
            WeightedSum.of(decision.options(), ratings, weights, Rating::value),
            ratings.knockedOut(decision.criteria())));
  }

  private static Optional<Ranking> criterion(
      Criterion left, Decision decision, Ratings ratings, Weights inUse) {
    Map<Criterion, Double> others = new LinkedHashMap<>(inUse.byCriterion());
    others.remove(left);
    if (others.values().stream().noneMatch(weight -> weight > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Ranking.of(
            WeightedSum.of(decision.options(), ratings, Weights.normalised(others), Rating::value),
            ratings.knockedOut(others.keySet())));
  }

  /** Scores with some cells changed; only the options that these cells belong to are added up. */
  private static final class BySource {
    private final Decision decision;
    private final Ratings ratings;
    private final Weights weights;
    private final Map<Option, Double> scores;
    private final Set<Option> knockedOut;

    BySource(Decision decision, Ratings ratings, Weights weights) {
      this.decision = decision;
      this.ratings = ratings;
      this.weights = weights;
      this.scores = WeightedSum.of(decision.options(), ratings, weights, Rating::value);
      this.knockedOut = ratings.knockedOut(decision.criteria());
    }

    Ranking ranking(List<Rating> changed) {
      Map<Option, Map<Criterion, Rating>> cells = new LinkedHashMap<>();
      for (Rating cell : changed) {
        cells
            .computeIfAbsent(cell.option(), key -> new LinkedHashMap<>())
            .put(cell.criterion(), cell);
      }
      Map<Option, Double> moved = new LinkedHashMap<>(scores);
      Set<Option> out = new LinkedHashSet<>(knockedOut);
      cells.forEach(
          (option, own) -> {
            double sum = 0;
            boolean falls = false;
            for (Criterion criterion : decision.criteria()) {
              Rating cell = own.getOrDefault(criterion, ratings.at(criterion, option));
              sum += weights.of(criterion) * cell.value();
              falls |= cell.knocksOut();
            }
            moved.put(option, 100 * sum);
            if (falls) {
              out.add(option);
            } else {
              out.remove(option);
            }
          });
      return Ranking.of(moved, out);
    }
  }
}
