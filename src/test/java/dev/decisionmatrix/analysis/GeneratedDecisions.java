package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.ClaimBuilder.aClaimLike;
import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionLike.aDecisionLike;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.CriterionBuilder;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Decisions of every kind by seed: less-is-better criteria, knock-outs, ties, columns without
 * weight or without differences, options that are all alike, missing cells, own assumptions, every
 * kind of weights and every policy.
 */
public final class GeneratedDecisions {
  static final int COUNT = 200;

  private static final double[][] SCALES = {{1, 5}, {100, 0}, {5, 1}, {-2, 3}, {0, 1}};

  private final Random random;
  private final DecisionBuilder builder = DecisionBuilder.aDecision();
  private final List<Criterion> criteria = new ArrayList<>();

  private GeneratedDecisions(int seed) {
    random = new Random(seed);
  }

  static IntStream seeds() {
    return IntStream.range(0, COUNT);
  }

  public static Decision of(int seed) {
    return new GeneratedDecisions(seed).build();
  }

  /** The same decision with one of its lists changed. */
  static Decision withClaims(Decision decision, List<Claim> claims) {
    return aDecisionLike(decision).claims(claims).build();
  }

  static Decision withTeams(Decision decision, List<Team> teams) {
    return aDecisionLike(decision).teams(teams).build();
  }

  static Decision withOptions(Decision decision, List<Option> options, List<Claim> claims) {
    return aDecisionLike(decision).options(options).claims(claims).build();
  }

  /** Options, criteria, claims and teams the other way round. */
  static Decision reversed(Decision decision) {
    List<Criterion> turned = reversed(decision.criteria());
    return aDecisionLike(decision)
        .options(reversed(decision.options()))
        .criteria(turned)
        .claims(reversed(decision.claims()))
        .teams(
            reversed(decision.teams()).stream()
                .map(team -> with(team, inOrder(team.raw(), turned)))
                .toList())
        .build();
  }

  static Team with(Team team, RawWeights raw) {
    return new Team(team.id(), team.name(), team.power(), raw);
  }

  private static <T> List<T> reversed(List<T> things) {
    List<T> turned = new ArrayList<>(things);
    Collections.reverse(turned);
    return turned;
  }

  private static RawWeights inOrder(RawWeights raw, List<Criterion> order) {
    if (raw instanceof PointWeights points) {
      return new PointWeights(inOrder(points.points(), order), Map.of());
    }
    if (raw instanceof RankWeights ranks) {
      return new RankWeights(inOrder(ranks.ranks(), order), Map.of());
    }
    Map<Criterion, Map<Criterion, Double>> rows = new LinkedHashMap<>();
    inOrder(((PairwiseWeights) raw).judgements().given(), order)
        .forEach((row, columns) -> rows.put(row, inOrder(columns, order)));
    return new PairwiseWeights(new Judgements<>(rows), Map.of());
  }

  private static <T> Map<Criterion, T> inOrder(Map<Criterion, T> map, List<Criterion> order) {
    Map<Criterion, T> turned = new LinkedHashMap<>();
    order.forEach(criterion -> turned.put(criterion, map.get(criterion)));
    return turned;
  }

  private Decision build() {
    int options = 1 + random.nextInt(random.nextInt(5) == 0 ? 8 : 4);
    int count = 1 + random.nextInt(random.nextInt(5) == 0 ? 10 : 5);
    for (int o = 0; o < options; o++) {
      builder.options("Option " + (char) ('A' + o));
    }
    for (int k = 0; k < count; k++) {
      Criterion criterion = criterion(k);
      criteria.add(criterion);
      builder.criterion(criterion);
    }
    IntStream.range(0, 3).forEach(s -> builder.source("Source " + s));
    claims(options);
    int teams = 1 + random.nextInt(5);
    boolean zeros = random.nextInt(3) == 0;
    for (int t = 0; t < teams; t++) {
      builder.team(new Team("t" + t, "Team " + t, t == 0 ? 1 : random.nextInt(4), raw(zeros)));
    }
    return builder
        .policy(
            new Policy(
                any(MissingEvidence.values()),
                any(Combine.values()),
                any(GroupRule.values()),
                5.0 * random.nextInt(3),
                50,
                25.0 * random.nextInt(5)))
        .build();
  }

  private Criterion criterion(int number) {
    double[] ends = SCALES[random.nextInt(SCALES.length)];
    CriterionBuilder criterion =
        aCriterion("Criterion " + number).id("c" + number).scale(ends[0], ends[1]);
    if (random.nextInt(8) == 0) {
      criterion.mustReach(ends[0] + 0.25 * (ends[1] - ends[0]));
    }
    return criterion.build();
  }

  private void claims(int options) {
    boolean gaps = random.nextInt(3) == 0;
    boolean alike = random.nextInt(12) == 0;
    for (Criterion criterion : criteria) {
      boolean constant = alike || random.nextInt(6) == 0;
      for (int o = 0; o < options; o++) {
        int claims = gaps && random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < claims; i++) {
          String option = "Option " + (char) ('A' + o);
          double step = constant ? 0.5 : random.nextInt(1001) / 1000.0;
          Scale scale = criterion.scale();
          double rating =
              Math.round(1e6 * (scale.worst() + step * (scale.best() - scale.worst()))) / 1e6;
          String source = random.nextInt(6) == 0 ? "" : "Source " + random.nextInt(3);
          builder.claim(option, criterion.name(), rating, source, "A claim.");
        }
      }
    }
  }

  private RawWeights raw(boolean zeros) {
    return switch (random.nextInt(5)) {
      case 0 -> new RankWeights(each(c -> 1 + random.nextInt(criteria.size())), Map.of());
      case 1 -> new PairwiseWeights(new Judgements<>(judgements()), Map.of());
      default -> points(zeros);
    };
  }

  private PointWeights points(boolean zeros) {
    Map<Criterion, Double> points =
        each(c -> zeros && random.nextInt(3) == 0 ? 0.0 : (double) random.nextInt(50));
    if (points.values().stream().allMatch(point -> point == 0)) {
      points.put(criteria.get(random.nextInt(criteria.size())), 7.0);
    }
    return new PointWeights(points, Map.of());
  }

  private Map<Criterion, Map<Criterion, Double>> judgements() {
    Map<Criterion, Map<Criterion, Double>> rows = new LinkedHashMap<>();
    criteria.forEach(row -> rows.put(row, new LinkedHashMap<>()));
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i; j < criteria.size(); j++) {
        double times = 1 + random.nextInt(9);
        double given = i == j ? 1 : random.nextBoolean() ? times : 1 / times;
        rows.get(criteria.get(i)).put(criteria.get(j), given);
        rows.get(criteria.get(j)).put(criteria.get(i), 1 / given);
      }
    }
    return rows;
  }

  private interface PerCriterion<T> {
    T of(Criterion criterion);
  }

  private <T> Map<Criterion, T> each(PerCriterion<T> figure) {
    Map<Criterion, T> map = new LinkedHashMap<>();
    criteria.forEach(criterion -> map.put(criterion, figure.of(criterion)));
    return map;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** A claim number for tests that add one. */
  static Claim extra(Decision decision, Option option, Claim like, int more) {
    return aClaimLike(like).number(decision.claims().size() + more).on(option).build();
  }
}
