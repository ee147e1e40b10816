package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.ClaimBuilder.aClaim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.GapDecisions.Gap;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verdict against every way in which missing evidence could turn out: each cell at its worst,
 * at its best and at just what the criterion demands, and some in between.
 */
class VerdictPropertiesTest {
  private static final int DECISIONS = 600;
  private static final int SAMPLES = 5;

  /** 3 to the power of 6 ways. */
  private static final int MOST_GAPS = 6;

  private static final int IN_BETWEEN = 60;

  static IntStream seeds() {
    return IntStream.range(0, DECISIONS)
        .filter(seed -> GapDecisions.gaps(GapDecisions.of(seed)).size() <= MOST_GAPS);
  }

  /** What missing evidence can do: who could lose first place, and who could take it. */
  private record Found(Set<Option> losers, Set<Option> takers) {}

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itIsOpenWhereMissingEvidenceCanChangeWhoIsFirstAndOnlyThere(int seed) {
    Decision decision = GapDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    Found found = fillingInEveryWay(analysis);
    boolean nobodyIsLeft = analysis.contenders().isEmpty();
    assertThat(analysis.verdict().kind() == Verdict.Kind.OPEN)
        .isEqualTo(nobodyIsLeft || !found.losers().isEmpty());
    assertThat(
            analysis.options().stream()
                .filter(analysis.overtaking()::couldComeFirst)
                .map(OptionResult::option))
        .containsExactlyInAnyOrderElementsOf(found.takers());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lowestAndHighestAreTheEndsOfWhatMissingEvidenceCanDo(int seed) {
    Decision decision = GapDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    List<Gap> gaps = GapDecisions.gaps(decision);
    Ranking worst = filled(analysis, gaps, gap -> 0);
    Ranking best = filled(analysis, gaps, gap -> 1);
    for (OptionResult result : analysis.options()) {
      assertThat(worst.of(result.option()).score()).isEqualTo(result.lowest());
      assertThat(best.of(result.option()).score()).isEqualTo(result.highest());
      assertThat(best.of(result.option()).rank().isEmpty()).isEqualTo(result.knockedOut());
      assertThat(worst.of(result.option()).rank().isEmpty())
          .isEqualTo(result.knockedOut() || result.atLeast().isEmpty());
    }
  }

  private interface Filling {
    double value(int gap);
  }

  private static Found fillingInEveryWay(Analysis analysis) {
    List<Gap> gaps = GapDecisions.gaps(analysis.decision());
    Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
    int ways = (int) Math.round(Math.pow(3, gaps.size()));
    for (int way = 0; way < ways; way++) {
      int[] digits = new int[gaps.size()];
      int rest = way;
      for (int gap = 0; gap < digits.length; gap++) {
        digits[gap] = rest % 3;
        rest /= 3;
      }
      look(
          analysis,
          filled(
              analysis,
              gaps,
              gap -> digits[gap] < 2 ? digits[gap] : demanded(gaps.get(gap).criterion())),
          found);
    }
    Random random = new Random(gaps.size());
    for (int way = 0; way < IN_BETWEEN && !gaps.isEmpty(); way++) {
      look(analysis, filled(analysis, gaps, gap -> random.nextInt(21) / 20.0), found);
    }
    return found;
  }

  private static double demanded(Criterion criterion) {
    return criterion.demandedValue().orElse(0.5);
  }

  private static void look(Analysis analysis, Ranking filled, Found found) {
    List<Option> dropped = new ArrayList<>(analysis.ranking().first());
    dropped.removeAll(filled.first());
    found.losers().addAll(dropped);
    if (!dropped.isEmpty()) {
      found.takers().addAll(filled.first());
    }
  }

  private static Ranking filled(Analysis analysis, List<Gap> gaps, Filling filling) {
    Decision decision = analysis.decision();
    List<Claim> claims = new ArrayList<>(decision.claims());
    for (int gap = 0; gap < gaps.size(); gap++) {
      Criterion criterion = gaps.get(gap).criterion();
      claims.add(
          aClaim(gaps.get(gap).option(), criterion)
              .number(claims.size() + 1)
              .rating(criterion.rating(filling.value(gap)))
              .text("Found out.")
              .build());
    }
    Ratings ratings =
        Ratings.of(GeneratedDecisions.withClaims(decision, claims), Scenario.delivered(decision));
    return Ranking.of(
        WeightedSum.of(decision.options(), ratings, analysis.weights(), Rating::value),
        ratings.knockedOut());
  }
}
