package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.ClaimBuilder.aClaimLike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalysisPropertiesTest {
  private static final String SEEDS = "dev.decisionmatrix.analysis.GeneratedDecisions#seeds";

  /** One unit of the rounding that every score has been through. */
  private static final double ROUNDED = 2e-9;

  /** Samples where a property is not about them. */
  private static final int FEW = 2;

  private static Analysis unsampled(Decision decision) {
    return Analysis.of(decision, Scenario.delivered(decision), FEW);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theOrderOfOptionsCriteriaTeamsAndClaimsChangesNothing(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis one = Analysis.of(decision);
    Analysis other = Analysis.of(GeneratedDecisions.reversed(decision));
    assertThat(other.verdict().kind()).isEqualTo(one.verdict().kind());
    assertThat(other.verdict().leader()).isEqualTo(one.verdict().leader());
    for (Option option : decision.options()) {
      assertThat(other.option(option).score())
          .isCloseTo(one.option(option).score(), within(ROUNDED));
      assertThat(other.option(option).rank()).isEqualTo(one.option(option).rank());
      assertClose(other.agreement().borda().get(option), one.agreement().borda().get(option));
      assertClose(
          other.secondOpinions().topsis().opinion().figures().get(option),
          one.secondOpinions().topsis().opinion().figures().get(option));
      assertClose(
          other.secondOpinions().vikor().opinion().figures().get(option),
          one.secondOpinions().vikor().opinion().figures().get(option));
      assertThat(other.robustness().around().get(option))
          .isEqualTo(one.robustness().around().get(option));
      assertThat(other.robustness().any().get(option))
          .isEqualTo(one.robustness().any().get(option));
    }
    for (Criterion criterion : decision.criteria()) {
      assertThat(other.weights().of(criterion))
          .isCloseTo(one.weights().of(criterion), within(1e-12));
      assertThat(other.stability().weight(criterion).stableFrom().orElse(-1))
          .isCloseTo(one.stability().weight(criterion).stableFrom().orElse(-1), within(ROUNDED));
    }
    assertThat(other.agreement().majority().winner())
        .isEqualTo(one.agreement().majority().winner());
    assertClose(
        other.agreement().kendallWeights().orElse(-1), one.agreement().kendallWeights().orElse(-1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void scalingTheRawWeightsOfATeamChangesNothing(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    List<Team> scaled =
        decision.teams().stream()
            .map(
                team ->
                    team.raw() instanceof PointWeights points
                        ? GeneratedDecisions.with(team, times(points, 7.3))
                        : team)
            .toList();
    Analysis one = unsampled(decision);
    Analysis other = unsampled(GeneratedDecisions.withTeams(decision, scaled));
    for (Option option : decision.options()) {
      assertThat(other.option(option).score())
          .isCloseTo(one.option(option).score(), within(ROUNDED));
      assertThat(other.option(option).rank()).isEqualTo(one.option(option).rank());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void anIdenticalTwinSharesTheRank(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Option first = decision.options().get(0);
    Option twin = new Option("twin", "Twin", "");
    List<Option> options = new ArrayList<>(decision.options());
    options.add(twin);
    List<Claim> claims = new ArrayList<>(decision.claims());
    for (Claim claim : decision.claims()) {
      if (claim.option().equals(first)) {
        claims.add(
            GeneratedDecisions.extra(
                decision, twin, claim, claims.size() - decision.claims().size() + 1));
      }
    }
    Analysis analysis = Analysis.of(GeneratedDecisions.withOptions(decision, options, claims));
    assertThat(analysis.option(twin).score()).isEqualTo(analysis.option(first).score());
    assertThat(analysis.option(twin).rank()).isEqualTo(analysis.option(first).rank());
    assertThat(analysis.robustness().around().get(twin))
        .isEqualTo(analysis.robustness().around().get(first));
    assertThat(analysis.secondOpinions().topsis().opinion().ranks().get(twin))
        .isEqualTo(analysis.secondOpinions().topsis().opinion().ranks().get(first));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void aBetterRatingNeverLowersARank(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    if (decision.claims().isEmpty()) {
      return;
    }
    Claim raised = decision.claims().get(seed % decision.claims().size());
    List<Claim> claims =
        decision.claims().stream()
            .map(
                claim ->
                    claim.equals(raised)
                        ? aClaimLike(claim).rating(claim.criterion().scale().best()).build()
                        : claim)
            .toList();
    OptionResult before = unsampled(decision).option(raised.option());
    OptionResult after =
        unsampled(GeneratedDecisions.withClaims(decision, claims)).option(raised.option());
    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.rank().orElse(Integer.MAX_VALUE))
        .isLessThanOrEqualTo(before.rank().orElse(Integer.MAX_VALUE));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void whatEachCellAddsSumsToTheScoreAndShareSumToOne(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision);
    for (OptionResult option : analysis.options()) {
      double sum = 0;
      for (Criterion criterion : decision.criteria()) {
        sum += analysis.contribution(criterion, option.option());
      }
      assertThat(sum).isCloseTo(option.score(), within(ROUNDED));
      assertThat(option.lowest()).isLessThanOrEqualTo(option.score());
      assertThat(option.highest()).isGreaterThanOrEqualTo(option.score());
      assertThat(option.disputedLowest()).isLessThanOrEqualTo(option.score() + ROUNDED);
      assertThat(option.disputedHighest()).isGreaterThanOrEqualTo(option.score() - ROUNDED);
      assertThat(option.coverage()).isBetween(0.0, 1.0);
    }
    analysis
        .robustness()
        .any()
        .values()
        .forEach(
            shares ->
                assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(1e-7)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void leavingASourceOutIsSwitchingItOff(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    for (Without<Source> without : unsampled(decision).leaveOneOut().sources()) {
      Scenario off =
          Scenario.delivered(decision).withoutSources(new LinkedHashSet<>(Set.of(without.thing())));
      assertSameRanking(without.ranking().orElseThrow(), Analysis.of(decision, off, FEW).ranking());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void leavingATeamOutIsDecidingWithoutIt(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    for (Without<Team> without : unsampled(decision).leaveOneOut().teams()) {
      List<Team> others = new ArrayList<>(decision.teams());
      others.remove(without.thing());
      if (others.stream().noneMatch(team -> team.power() > 0)) {
        assertThat(without.ranking()).isEmpty();
      } else {
        assertSameRanking(
            without.ranking().orElseThrow(),
            unsampled(GeneratedDecisions.withTeams(decision, others)).ranking());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void inACircleEachBeatsTheNext(int seed) {
    Majority majority = duelsOf(seed);
    List<Option> circle = majority.circle();
    for (int place = 0; place < circle.size(); place++) {
      Option next = circle.get((place + 1) % circle.size());
      assertThat(majority.beats(circle.get(place), next)).isTrue();
    }
    assertThat(circle).doesNotHaveDuplicates();
    assertThat(circle.isEmpty()).isEqualTo(majority.left(majority.options().size()).isEmpty());
    assertThat(majority.cycle()).isEqualTo(majority.winner().isPresent() ? List.of() : circle);
  }

  /** Nine random ballots on seven options: a circle more often than not. */
  private static Majority duelsOf(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    List<Option> options =
        IntStream.range(0, 7).mapToObj(o -> new Option("o" + o, "Option " + o, "")).toList();
    Random random = new Random(seed);
    List<TeamResult> ballots = new ArrayList<>();
    for (int voter = 0; voter < 9; voter++) {
      Map<Option, Double> scores = new LinkedHashMap<>();
      options.forEach(option -> scores.put(option, (double) random.nextInt(7)));
      Team team = decision.teams().get(0);
      ballots.add(new TeamResult(team, TeamWeights.of(team.raw()), Ranking.of(scores, Set.of())));
    }
    return Majority.of(options, ballots);
  }

  private static PointWeights times(PointWeights weights, double factor) {
    Map<Criterion, Double> points = new LinkedHashMap<>();
    weights.points().forEach((criterion, point) -> points.put(criterion, point * factor));
    return new PointWeights(points, Map.of());
  }

  private static void assertSameRanking(Ranking actual, Ranking expected) {
    for (Standing standing : expected.standings()) {
      assertThat(actual.of(standing.option()).score()).isCloseTo(standing.score(), within(ROUNDED));
      assertThat(actual.of(standing.option()).rank()).isEqualTo(standing.rank());
    }
  }

  private static void assertClose(Double actual, Double expected) {
    assertThat(Optional.ofNullable(actual).isPresent())
        .isEqualTo(Optional.ofNullable(expected).isPresent());
    if (expected != null) {
      assertThat(actual).isCloseTo(expected, within(ROUNDED));
    }
  }
}
