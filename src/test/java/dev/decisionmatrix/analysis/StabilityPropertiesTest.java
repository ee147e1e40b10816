package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.ClaimBuilder.aClaim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the closed forms tell the truth, found out by moving things. */
class StabilityPropertiesTest {
  private static final String SEEDS = "dev.decisionmatrix.analysis.GeneratedDecisions#seeds";

  /** To either side of a threshold. */
  private static final double HAIR = 1e-6;

  private static final int GRID = 25;

  /** Where each step makes all ratings anew. */
  private static final int COARSE = 5;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void atTheEndsOfAnIntervalTheLeadChangesHands(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision);
    Optional<Option> leader = analysis.ranking().leader();
    for (WeightStability weight : analysis.stability().weights()) {
      if (weight.stableFrom().isEmpty()) {
        continue;
      }
      double from = weight.stableFrom().getAsDouble();
      double to = weight.stableTo().getAsDouble();
      if (to - from > 2 * HAIR) {
        assertThat(leaderAt(analysis, weight.criterion(), from + HAIR)).isEqualTo(leader);
        assertThat(leaderAt(analysis, weight.criterion(), to - HAIR)).isEqualTo(leader);
      }
      if (from > HAIR) {
        assertThat(leaderAt(analysis, weight.criterion(), from - HAIR))
            .isNotEqualTo(leader)
            .isIn(weight.below(), Optional.empty());
      }
      if (to < 1 - HAIR) {
        assertThat(leaderAt(analysis, weight.criterion(), to + HAIR))
            .isNotEqualTo(leader)
            .isIn(weight.above(), Optional.empty());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theNearestFlipFlipsAndNothingSmallerDoes(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision);
    Optional<Option> leader = analysis.ranking().leader();
    Optional<WeightFlip> flip = analysis.stability().nearestFlip();
    flip.ifPresent(
        nearest -> {
          double beyond = nearest.at() + (nearest.upward() ? HAIR : -HAIR);
          if (beyond >= 0 && beyond <= 1) {
            assertThat(leaderAt(analysis, nearest.criterion(), beyond)).isNotEqualTo(leader);
          }
        });
    if (leader.isPresent()) {
      double most = flip.map(WeightFlip::change).orElse(1.0) - HAIR;
      for (Criterion criterion : decision.criteria()) {
        for (int step = -GRID; step <= GRID; step++) {
          double share = analysis.weights().of(criterion) + most * step / GRID;
          if (share > HAIR && share < 1 - HAIR) {
            assertThat(leaderAt(analysis, criterion, share)).isEqualTo(leader);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theSmallestTransferFlipsAndNothingSmallerDoes(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision);
    Optional<Option> leader = analysis.ranking().leader();
    Optional<Transfer> smallest = analysis.stability().smallestTransfer();
    smallest.ifPresent(
        transfer -> {
          double room = analysis.weights().of(transfer.from()) - transfer.share();
          assertThat(
                  leaderAfter(
                      analysis,
                      transfer.from(),
                      transfer.to(),
                      transfer.share() + Math.min(HAIR, room)))
              .isNotEqualTo(leader);
        });
    if (leader.isPresent()) {
      for (Criterion from : decision.criteria()) {
        double most =
            Math.min(
                smallest.map(Transfer::share).orElse(1.0) - HAIR,
                analysis.weights().of(from) - HAIR);
        for (Criterion to : decision.criteria()) {
          for (int step = 1; step <= GRID && most > 0 && !from.equals(to); step++) {
            assertThat(leaderAfter(analysis, from, to, most * step / GRID)).isEqualTo(leader);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theSmallestRatingChangeFlipsAndNothingSmallerDoes(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision);
    Optional<Option> leader = analysis.ranking().leader();
    Optional<RatingChange> smallest = analysis.stability().smallestRatingChange();
    smallest.ifPresent(
        change -> {
          Rating cell = analysis.ratings().at(change.criterion(), change.rated());
          boolean up =
              change.kind() == RatingChange.Kind.RAISED
                  || change.kind() == RatingChange.Kind.READMITTED;
          boolean reaching = change.kind() == RatingChange.Kind.READMITTED;
          double value = cell.value() + (up ? 1 : -1) * (change.share() + (reaching ? 0 : HAIR));
          assertThat(leaderWith(analysis, cell, value)).isNotEqualTo(leader);
        });
    if (leader.isPresent()) {
      double most = smallest.map(RatingChange::share).orElse(1.0) - HAIR;
      for (Criterion criterion : decision.criteria()) {
        for (Option option : decision.options()) {
          Rating cell = analysis.ratings().at(criterion, option);
          for (int step = 1; step <= COARSE && !cell.missing() && most > 0; step++) {
            double change = most * step / COARSE;
            assertThat(leaderWith(analysis, cell, Math.min(1, cell.value() + change)))
                .isIn(leader, Optional.empty());
            assertThat(leaderWith(analysis, cell, Math.max(0, cell.value() - change)))
                .isIn(leader, Optional.empty());
          }
        }
      }
    }
  }

  /** Whatever is told of an option, however much is needed: a hair beyond it nobody is ahead. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void theLeastThatIsToldOfAnOptionMakesItLead(int seed) {
    Analysis analysis = Analysis.of(GeneratedDecisions.of(seed));
    for (Overtake told : analysis.stability().overtakes()) {
      told.weight()
          .ifPresent(
              flip -> {
                double beyond = flip.at() + (flip.upward() ? HAIR : -HAIR);
                assertThat(firstAt(analysis, flip.criterion(), beyond)).contains(told.option());
              });
      told.transfer()
          .ifPresent(
              moved -> {
                double room = analysis.weights().of(moved.from()) - moved.share();
                double share = moved.share() + Math.min(HAIR, room / 2);
                assertThat(firstAfter(analysis, moved.from(), moved.to(), share))
                    .contains(told.before().orElse(told.option()));
              });
      told.rating()
          .ifPresent(change -> assertThat(firstWith(analysis, change)).contains(told.option()));
    }
  }

  private static List<Option> firstWith(Analysis analysis, RatingChange change) {
    Rating cell = analysis.ratings().at(change.criterion(), change.rated());
    boolean up =
        change.kind() == RatingChange.Kind.RAISED || change.kind() == RatingChange.Kind.READMITTED;
    boolean reaching = change.kind() == RatingChange.Kind.READMITTED;
    double value = cell.value() + (up ? 1 : -1) * (change.share() + (reaching ? 0 : HAIR));
    return rankingWith(analysis, cell, value).first();
  }

  private static Optional<Option> leaderAt(Analysis analysis, Criterion criterion, double share) {
    return single(firstAt(analysis, criterion, share));
  }

  private static List<Option> firstAt(Analysis analysis, Criterion criterion, double share) {
    Map<Criterion, Double> typed = new LinkedHashMap<>();
    typed.put(criterion, 100 * share);
    WhatIf found = WhatIf.of(analysis.weights(), WhatIfSet.percent(typed));
    return first(analysis, found.weights().orElse(analysis.weights()));
  }

  private static Optional<Option> single(List<Option> first) {
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private static Optional<Option> leaderAfter(
      Analysis analysis, Criterion from, Criterion to, double share) {
    return single(firstAfter(analysis, from, to, share));
  }

  private static List<Option> firstAfter(
      Analysis analysis, Criterion from, Criterion to, double share) {
    Map<Criterion, Double> moved = new LinkedHashMap<>(analysis.weights().byCriterion());
    moved.merge(from, -share, Double::sum);
    moved.merge(to, share, Double::sum);
    moved.replaceAll((criterion, weight) -> Math.max(0, weight));
    return first(analysis, new Weights(moved));
  }

  private static List<Option> first(Analysis analysis, Weights weights) {
    Decision decision = analysis.decision();
    return Ranking.of(
            WeightedSum.of(decision.options(), analysis.ratings(), weights, Rating::value),
            analysis.ratings().knockedOut())
        .first();
  }

  /** With one claim of that value in place of all claims of the cell. */
  private static Optional<Option> leaderWith(Analysis analysis, Rating cell, double value) {
    return rankingWith(analysis, cell, value).leader();
  }

  private static Ranking rankingWith(Analysis analysis, Rating cell, double value) {
    Decision decision = analysis.decision();
    List<Claim> claims = new ArrayList<>(decision.claims());
    claims.removeIf(
        claim ->
            claim.criterion().equals(cell.criterion()) && claim.option().equals(cell.option()));
    var scale = cell.criterion().scale();
    claims.add(
        aClaim(cell.option(), cell.criterion())
            .number(decision.claims().size() + 1)
            .rating(scale.worst() + value * (scale.best() - scale.worst()))
            .text("Changed.")
            .build());
    Ratings ratings =
        Ratings.of(GeneratedDecisions.withClaims(decision, claims), Scenario.delivered(decision));
    return Ranking.of(
        WeightedSum.of(decision.options(), ratings, analysis.weights(), Rating::value),
        ratings.knockedOut());
  }
}
