package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that no weights can put ahead of another. */
class DominanceTest {
  private static Map<String, List<String>> dominated(Decision decision) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    Analysis.of(decision)
        .dominance()
        .dominators()
        .forEach((option, by) -> told.put(option.name(), by.stream().map(Option::name).toList()));
    return told;
  }

  private static String sentence(Decision decision) {
    return DominanceWords.sentence(Analysis.of(decision)).orElse("");
  }

  /** Goodwin and Wright, Decision Analysis for Management Judgment, chapter 3: a stadium. */
  @Test
  void goodwinAndWright2004FiveSitesForAStadium() {
    Decision decision =
        aDecision()
            .options("Egbert Heath", "Lakeside", "Jones Street", "The Causeway", "Hodge Street")
            .criterion("Distance", 0, 100)
            .criterion("Parking", 0, 100)
            .criterion("Residents", 0, 100)
            .criterion("Accessibility", 0, 100)
            .rated("Distance", 10, 40, 60, 0, 100)
            .rated("Parking", 100, 80, 10, 60, 0)
            .rated("Residents", 70, 100, 0, 40, 20)
            .rated("Accessibility", 50, 100, 0, 60, 10)
            .team("Board", 100, 30, 55, 15)
            .build();
    assertThat(dominated(decision)).isEqualTo(Map.of("The Causeway", List.of("Lakeside")));
    assertThat(sentence(decision))
        .isEqualTo(
            "\u201cThe Causeway\u201d is no better than \u201cLakeside\u201d on any criterion and"
                + " worse on at least one. No weights can put it ahead.");
  }

  @Nested
  class WhereEvidenceIsMissing {
    private DecisionBuilder rated(double a, double b) {
      return aDecision()
          .options("A", "B")
          .criteria("X", "Y")
          .rated("X", 4, 2)
          .rated("Y", a, b)
          .team("All", 1, 1);
    }

    @Test
    void aStandInDominatesNobody() {
      assertThat(dominated(rated(Double.NaN, 1.5).build())).isEmpty();
      assertThat(dominated(rated(3, Double.NaN).build())).isEmpty();
      assertThat(dominated(rated(Double.NaN, Double.NaN).build())).isEmpty();
    }

    @Test
    void nothingIsBetterThanTheBestAndNothingWorseThanTheWorst() {
      assertThat(dominated(rated(5, Double.NaN).build())).containsOnlyKeys("B");
      assertThat(dominated(rated(Double.NaN, 1).build())).containsOnlyKeys("B");
      assertThat(sentence(rated(5, Double.NaN).build()))
          .endsWith("No weights, and no evidence that is missing, can put it ahead.");
    }
  }

  @Test
  void whoeverIsAlikeOrKnockedOutTakesNoPart() {
    DecisionBuilder alike =
        aDecision().options("A", "B").criteria("X").rated("X", 3, 3).team("All", 1);
    assertThat(dominated(alike.build())).isEmpty();
    Decision out =
        aDecision()
            .options("A", "B", "C")
            .demanding("X", 3)
            .criteria("Y")
            .rated("X", 4, 2, 4)
            .rated("Y", 5, 1, 3)
            .team("All", 1, 1)
            .build();
    assertThat(dominated(out)).isEqualTo(Map.of("C", List.of("A")));
  }

  @Test
  void aCheaperOptionIsDominatedApartFromCosts() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("X")
            .rated("X", 5, 4)
            .cost("Price", "EUR", 900, 400)
            .team("All", 1)
            .build();
    assertThat(sentence(decision))
        .isEqualTo(
            "\u201cB\u201d is no better than \u201cA\u201d on any criterion that is weighed and"
                + " worse on at least one. No weights can put it ahead. Costs are held against"
                + " scores apart from that.");
    assertThat(DominanceWords.inShort(Analysis.of(decision), Option::name))
        .isEqualTo("Dominated apart from costs, whatever the weights: B (by A)");
  }

  @Test
  void theFirstFewAreNamedAndTheOthersCounted() {
    DecisionBuilder builder = aDecision().options("A", "B", "C", "D", "E", "F", "G");
    Decision decision =
        builder.criteria("X").rated("X", 5, 4, 3.5, 3, 2.5, 2, 1).team("All", 1).build();
    assertThat(sentence(decision))
        .contains("; \u201cF\u201d than \u201cA\u201d; likewise 1 more. No weights can put such");
    assertThat(DominanceWords.inShort(Analysis.of(decision), Option::name))
        .isEqualTo(
            "Dominated, whatever the weights: B (by A), C (by A), D (by A), E (by A) and 2 more");
  }

  static IntStream seeds() {
    return GeneratedDecisions.seeds();
  }

  /** Any weights, any stand-in: it never comes ahead; and who is not told is ahead by some. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWeightsPutItAheadAndSomePutAnyOtherAhead(int seed) {
    Analysis analysis =
        Analysis.of(
            GeneratedDecisions.of(seed), Scenario.delivered(GeneratedDecisions.of(seed)), 2);
    List<Option> contenders = analysis.contenders();
    for (Option option : contenders) {
      for (Option other : contenders) {
        boolean told = analysis.dominance().of(option).contains(other);
        SplittableRandom random = new SplittableRandom(seed);
        for (int times = 0; told && times < 20; times++) {
          assertThat(lead(analysis, option, other, random)).isLessThanOrEqualTo(1e-9);
        }
        boolean worse =
            analysis.decision().criteria().stream()
                .allMatch(one -> most(analysis, one, option) <= least(analysis, one, other));
        boolean alike =
            analysis.decision().criteria().stream()
                .allMatch(one -> most(analysis, one, option) == least(analysis, one, other));
        assertThat(told).isEqualTo(worse && !alike);
      }
    }
  }

  private static double lead(Analysis analysis, Option option, Option other, SplittableRandom any) {
    double lead = 0;
    for (Criterion criterion : analysis.decision().criteria()) {
      lead +=
          any.nextDouble()
              * (most(analysis, criterion, option) - least(analysis, criterion, other));
    }
    return lead;
  }

  private static double most(Analysis analysis, Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    return rating.missing() ? 1 : Rounding.rounded(rating.value());
  }

  private static double least(Analysis analysis, Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    return rating.missing() ? 0 : Rounding.rounded(rating.value());
  }
}
