package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.ClaimBuilder.aClaimLike;
import static dev.decisionmatrix.model.DecisionLike.aDecisionLike;

import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.model.ValueFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** A decision as it would be, had one input been another. */
final class Edited {
  private Edited() {}

  static Decision rating(Decision decision, int claim, double rating) {
    return aDecisionLike(decision)
        .claims(
            decision.claims().stream()
                .map(one -> one.number() == claim ? aClaimLike(one).rating(rating).build() : one)
                .toList())
        .build();
  }

  static Decision power(Decision decision, Team team, double power) {
    return team(decision, team, old -> new Team(old.id(), old.name(), power, old.raw()));
  }

  /** Of one that rates and does not weigh. */
  static Decision power(Decision decision, AwaitedTeam team, double power) {
    return aDecisionLike(decision)
        .awaited(
            decision.awaited().stream()
                .map(one -> one.equals(team) ? new AwaitedTeam(one.id(), one.name(), power) : one)
                .toList())
        .build();
  }

  static Decision weight(Decision decision, Team team, Criterion criterion, double weight) {
    return team(
        decision,
        team,
        old -> new Team(old.id(), old.name(), old.power(), weight(old.raw(), criterion, weight)));
  }

  /** A demand, or none, on a criterion. */
  static Decision demand(Decision decision, Criterion criterion, OptionalDouble mustReach) {
    return swapped(decision, criterion, like(criterion, mustReach, criterion.value()));
  }

  /** What a criterion's ratings are worth. */
  static Decision value(Decision decision, Criterion criterion, ValueFunction value) {
    return swapped(decision, criterion, like(criterion, criterion.mustReach(), value));
  }

  private static Criterion like(
      Criterion criterion, OptionalDouble mustReach, ValueFunction value) {
    return new Criterion(
        criterion.id(),
        criterion.name(),
        criterion.description(),
        criterion.group(),
        criterion.unit(),
        criterion.scale(),
        mustReach,
        criterion.eitherOr(),
        value);
  }

  /** Another criterion in its place, and so wherever it stands. */
  private static Decision swapped(Decision decision, Criterion criterion, Criterion edited) {
    UnaryOperator<Criterion> swap = one -> one.equals(criterion) ? edited : one;
    return aDecisionLike(decision)
        .criteria(decision.criteria().stream().map(swap).toList())
        .costs(decision.costs().stream().map(swap).toList())
        .teams(
            decision.teams().stream()
                .map(
                    team ->
                        new Team(team.id(), team.name(), team.power(), swapped(team.raw(), swap)))
                .toList())
        .claims(
            decision.claims().stream()
                .map(claim -> aClaimLike(claim).on(swap.apply(claim.criterion())).build())
                .toList())
        .inPairs(swapped(decision.inPairs(), swap))
        .build();
  }

  private static RawWeights swapped(RawWeights raw, UnaryOperator<Criterion> swap) {
    if (raw instanceof TreeWeights tree) {
      Map<Group, RawWeights> levels = new LinkedHashMap<>();
      tree.levels().forEach((group, level) -> levels.put(group, swapped(level, swap)));
      List<Criterion> criteria = tree.tree().within(Group.ALL).stream().map(swap).toList();
      return new TreeWeights(CriteriaTree.of(criteria), levels);
    }
    if (raw instanceof PercentWeights percent) {
      return new PercentWeights(swapped(percent.percent(), swap), Map.of());
    }
    if (raw instanceof RankWeights ranks) {
      return new RankWeights(swapped(ranks.ranks(), swap), Map.of());
    }
    if (raw instanceof PointWeights points) {
      return new PointWeights(swapped(points.points(), swap), Map.of());
    }
    Map<Criterion, Map<Criterion, Double>> rows = new LinkedHashMap<>();
    ((PairwiseWeights) raw)
        .judgements()
        .given()
        .forEach((row, columns) -> rows.put(swap.apply(row), swapped(columns, swap)));
    return new PairwiseWeights(new Judgements<>(rows), Map.of());
  }

  private static <V> Map<Criterion, V> swapped(
      Map<Criterion, V> byCriterion, UnaryOperator<Criterion> swap) {
    Map<Criterion, V> swapped = new LinkedHashMap<>();
    byCriterion.forEach((criterion, value) -> swapped.put(swap.apply(criterion), value));
    return swapped;
  }

  /** What options are worth beside each other; 0 for none. */
  static Decision judgement(
      Decision decision, Criterion on, Option row, Option column, double times) {
    Map<Criterion, Judgements<Option>> edited = new LinkedHashMap<>(decision.inPairs());
    edited.put(on, judged(decision.inPairs().get(on), row, column, times));
    return aDecisionLike(decision).inPairs(edited).build();
  }

  /** A judgement of 0 is none. */
  static Decision judgement(
      Decision decision, Team team, Criterion row, Criterion column, double times) {
    RawWeights edited = judged(team.raw(), row, column, times);
    return team(decision, team, old -> new Team(old.id(), old.name(), old.power(), edited));
  }

  /** Another level of a tree of weights. */
  static Decision level(Decision decision, Team team, Group group, RawWeights level) {
    TreeWeights tree = (TreeWeights) team.raw();
    Map<Group, RawWeights> levels = new LinkedHashMap<>(tree.levels());
    levels.put(group, level);
    TreeWeights edited = new TreeWeights(tree.tree(), levels);
    return team(decision, team, old -> new Team(old.id(), old.name(), old.power(), edited));
  }

  static RawWeights judged(RawWeights raw, Criterion row, Criterion column, double times) {
    return new PairwiseWeights(
        judged(((PairwiseWeights) raw).judgements(), row, column, times), Map.of());
  }

  static <T> Judgements<T> judged(Judgements<T> judgements, T row, T column, double times) {
    Map<T, Map<T, Double>> rows = new LinkedHashMap<>();
    judgements.given().forEach((one, judged) -> rows.put(one, new LinkedHashMap<>(judged)));
    if (times > 0) {
      rows.get(row).put(column, times);
      rows.get(column).put(row, 1 / times);
    } else {
      rows.get(row).remove(column);
      rows.get(column).remove(row);
    }
    return new Judgements<>(rows);
  }

  static RawWeights weight(RawWeights raw, Criterion criterion, double weight) {
    if (raw instanceof TreeWeights tree) {
      Map<Group, RawWeights> levels = new LinkedHashMap<>(tree.levels());
      levels.computeIfPresent(
          Group.of(criterion.group()), (group, level) -> weight(level, criterion, weight));
      return new TreeWeights(tree.tree(), levels);
    }
    if (raw instanceof PercentWeights percent) {
      return new PercentWeights(put(percent.percent(), criterion, weight), Map.of());
    }
    if (raw instanceof RankWeights ranks) {
      Map<Criterion, Integer> edited = new LinkedHashMap<>(ranks.ranks());
      edited.put(criterion, (int) weight);
      return new RankWeights(edited, Map.of());
    }
    return new PointWeights(put(((PointWeights) raw).points(), criterion, weight), Map.of());
  }

  private static Map<Criterion, Double> put(
      Map<Criterion, Double> weights, Criterion criterion, double weight) {
    Map<Criterion, Double> edited = new LinkedHashMap<>(weights);
    edited.put(criterion, weight);
    return edited;
  }

  private static Decision team(Decision decision, Team edited, UnaryOperator<Team> edit) {
    return aDecisionLike(decision)
        .teams(
            decision.teams().stream()
                .map(team -> team.equals(edited) ? edit.apply(team) : team)
                .toList())
        .build();
  }

  /** With other sources, and claims that cite them. */
  static Decision evidence(Decision decision, List<Source> sources, List<Claim> claims) {
    return aDecisionLike(decision).sources(sources).claims(claims).build();
  }
}
