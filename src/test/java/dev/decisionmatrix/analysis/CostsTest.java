package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.Costed.Kind;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Value against cost. */
class CostsTest {
  private static final Offset<Double> PRINTED = within(0.5);

  private static Costs costs(Decision decision) {
    return Analysis.of(decision, Scenario.delivered(decision), 2).costs();
  }

  private static List<String> of(Kind kind, Costs costs) {
    return costs.options().stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.option().name())
        .toList();
  }

  private static List<String> frontier(Costs costs) {
    return costs.frontier().stream().map(step -> step.option().name()).toList();
  }

  private static List<Double> perPoint(Costs costs) {
    return costs.frontier().stream().flatMap(step -> step.costPerPoint().stream().boxed()).toList();
  }

  private static String sentence(Decision decision) {
    return CostWords.sentence(Analysis.of(decision), Option::name).orElse("");
  }

  /** Options with these scores, on one criterion, and these costs; NaN for one not known. */
  private static DecisionBuilder scored(double[] scores, double[] costs) {
    return aDecision()
        .options(
            IntStream.rangeClosed(1, scores.length).mapToObj(o -> "O" + o).toArray(String[]::new))
        .criterion("Points", 0, 100)
        .rated("Points", scores)
        .cost("Cost", "EUR", costs)
        .team("All", 1);
  }

  @Nested
  class GoodwinAndWright2004 {
    /**
     * Chapter 3, exercise 2: development costs in millions of dollars. The aggregate scores of 43.0
     * and 67.0 are printed with the question.
     */
    @Test
    void ofFiveSitesForAStadiumTwoAreEfficient() {
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
              .cost("Cost", "$m", 80, 65, 30, 100, 75)
              .team("Board", 100, 30, 55, 15)
              .build();
      Costs costs = costs(decision);
      assertThat(costs.options().stream().map(Costed::score).limit(2)).containsExactly(43.0, 67.0);
      assertThat(of(Kind.EFFICIENT, costs)).containsExactly("Lakeside", "Jones Street");
      assertThat(of(Kind.DOMINATED, costs))
          .containsExactly("Egbert Heath", "The Causeway", "Hodge Street");
      assertThat(sentence(decision))
          .isEqualTo("Lakeside leads; Jones Street costs 53.8% less for 35.5 points less.");
    }
  }

  /**
   * Ways to screen for cancer of the bowel, table 7: life years gained, in hundreds, and costs.
   * Article 10 of the second volume of Australia and New Zealand Health Policy.
   */
  @Test
  void anzHealthPolicy2005EachLifeYearMoreCostsEverMoreAlongTheFrontier() {
    Costs costs =
        costs(
            scored(
                    new double[] {0, 35.51, 60.23, 67.20, 70.76, 72.99},
                    new double[] {
                      0, 140_117_791, 248_112_291, 304_301_903, 370_181_240, 422_777_702
                    })
                .build());
    assertThat(frontier(costs)).containsExactly("O1", "O2", "O3", "O4", "O5", "O6");
    double[] printed = {39_459, 43_687, 80_616, 185_054, 235_859};
    for (int step = 0; step < printed.length; step++) {
      assertThat(perPoint(costs).get(step) / 100).isCloseTo(printed[step], PRINTED);
    }
    assertThat(costs.frontier().get(2).extraCost()).hasValue(107_994_500);
  }

  /** Costs and effects of five strategies: one is dominated, two are by a mix of two others. */
  @Test
  void frick2007AMixOfTwoRulesOutWhatNoOtherDoes() {
    Costs costs =
        costs(
            scored(
                    new double[] {25, 20, 50, 40, 15},
                    new double[] {300_000, 200_000, 450_000, 375_000, 400_000})
                .build());
    assertThat(of(Kind.DOMINATED, costs)).containsExactly("O5");
    assertThat(of(Kind.MIX, costs)).containsExactly("O1", "O4");
    assertThat(frontier(costs)).containsExactly("O2", "O3");
    assertThat(perPoint(costs).get(0)).isCloseTo(8333, PRINTED);
    assertThat(costs.options().get(3).by()).extracting(Option::name).containsExactly("O2", "O3");
  }

  @Nested
  class WhereACostIsNotKnown {
    @Test
    void whoeverItCouldDominateIsOpen() {
      Costs costs =
          costs(scored(new double[] {80, 60, 70}, new double[] {9, 4, Double.NaN}).build());
      assertThat(of(Kind.UNKNOWN, costs)).containsExactly("O3");
      assertThat(of(Kind.OPEN, costs)).containsExactly("O2");
      assertThat(of(Kind.EFFICIENT, costs)).containsExactly("O1");
    }

    @Test
    void aSentenceSaysSo() {
      assertThat(sentence(scored(new double[] {80, 60}, new double[] {Double.NaN, 4}).build()))
          .isEqualTo("O1 leads; what it costs is not known.");
      assertThat(sentence(scored(new double[] {80, 60}, new double[] {4, Double.NaN}).build()))
          .isEqualTo("O1 leads, and none whose cost is known costs less.");
      assertThat(sentence(scored(new double[] {80, 60}, new double[] {4, 4}).build()))
          .isEqualTo("O1 leads, and no other costs less.");
    }
  }

  @Test
  void whoeverIsAlikeInBothIsNotDominated() {
    Costs costs = costs(scored(new double[] {80, 80, 80}, new double[] {4, 4, 5}).build());
    assertThat(of(Kind.EFFICIENT, costs)).containsExactly("O1", "O2");
    assertThat(of(Kind.DOMINATED, costs)).containsExactly("O3");
    assertThat(perPoint(costs)).isEmpty();
  }

  @Test
  void ofOptionsOnOneLineNoneIsBehindAMix() {
    Costs costs = costs(scored(new double[] {10, 20, 30}, new double[] {1, 2, 3}).build());
    assertThat(frontier(costs)).containsExactly("O1", "O2", "O3");
    assertThat(perPoint(costs)).containsExactly(0.1, 0.1);
  }

  @Test
  void whoeverCostsAsMuchForFewerPointsIsDominated() {
    Costs costs = costs(scored(new double[] {60, 80, 80}, new double[] {5, 5, 6}).build());
    assertThat(of(Kind.DOMINATED, costs)).containsExactly("O1", "O3");
    assertThat(frontier(costs)).containsExactly("O2");
  }

  @Test
  void whatCostsNothingBeginsTheFrontierAndHasNoPointsForTheMoney() {
    Costs costs = costs(scored(new double[] {20, 0, 50}, new double[] {0, 0, 6}).build());
    assertThat(of(Kind.DOMINATED, costs)).containsExactly("O2");
    assertThat(frontier(costs)).containsExactly("O1", "O3");
    assertThat(costs.options().get(0).pointsPerCost()).isEmpty();
    assertThat(perPoint(costs)).containsExactly(0.2);
  }

  @Test
  void aloneAnOptionIsTheFrontier() {
    Costs costs = costs(scored(new double[] {20}, new double[] {7}).build());
    assertThat(frontier(costs)).containsExactly("O1");
    assertThat(perPoint(costs)).isEmpty();
  }

  @Test
  void severalCostsAreAddedUpAndUnknownTogetherWhereOneIs() {
    Costs costs =
        costs(
            scored(new double[] {20, 60, 90}, new double[] {1, 4, 5})
                .cost("Power", "EUR", 2, 3, Double.NaN)
                .build());
    assertThat(costs.options().get(1).cost()).hasValue(7);
    assertThat(of(Kind.UNKNOWN, costs)).containsExactly("O3");
    assertThat(of(Kind.OPEN, costs)).containsExactly("O1", "O2");
    assertThat(perPoint(costs)).containsExactly(0.1);
  }

  @Test
  void costsAreNoPartOfTheScoreAndOfTheCriteria() {
    Decision with = scored(new double[] {80, 60}, new double[] {9, 4}).build();
    assertThat(with.criteria()).hasSize(1);
    assertThat(Analysis.of(with).options())
        .extracting(OptionResult::score)
        .containsExactly(80.0, 60.0);
    assertThat(Analysis.of(with).option(with.options().get(0)).missing()).isEmpty();
  }

  @Test
  void pointsAreToldForSoMuchThatTheyCanBeRead() {
    Costs costs = costs(scored(new double[] {80, 60}, new double[] {40_000, 4_000}).build());
    assertThat(costs.much()).isEqualTo(1000);
    assertThat(costs.options().get(0).pointsPer(1000)).hasValue(2);
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  /** By trying every price of a point: the best score less cost is always on the frontier. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoeverIsBestAtSomePriceOfAPointIsOnTheFrontier(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int options = 2 + seed % 7;
    double[] scores = random.ints(options, 0, 20).asDoubleStream().toArray();
    double[] prices = random.ints(options, 1, 20).asDoubleStream().toArray();
    Costs costs = costs(scored(scores, prices).build());
    for (double perPoint = 0.01; perPoint < 50; perPoint *= 1.1) {
      double each = perPoint;
      double best =
          IntStream.range(0, options)
              .mapToDouble(o -> each * scores[o] - prices[o])
              .max()
              .orElse(0);
      assertThat(costs.frontier())
          .anyMatch(step -> Math.abs(each * step.score() - step.cost() - best) < 1e-9);
    }
    assertThat(perPoint(costs)).isSorted();
    assertThat(Arrays.stream(Kind.values()).mapToInt(kind -> of(kind, costs).size()).sum())
        .isEqualTo(options);
  }

  /** So net costs below 0 may be given with what makes the least of them 0. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneAmountMoreForAllMovesNothingAlongTheFrontier(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int options = 2 + seed % 7;
    double[] scores = random.ints(options, 0, 20).asDoubleStream().toArray();
    double[] prices = random.ints(options, 0, 20).asDoubleStream().toArray();
    double more = random.nextInt(1, 1000);
    double[] dearer = Arrays.stream(prices).map(price -> price + more).toArray();
    Costs costs = costs(scored(scores, prices).build());
    Costs then = costs(scored(scores, dearer).build());
    assertThat(frontier(then)).isEqualTo(frontier(costs));
    assertThat(perPoint(then)).isEqualTo(perPoint(costs));
    assertThat(then.options())
        .extracting(Costed::kind)
        .isEqualTo(costs.options().stream().map(Costed::kind).toList());
  }
}
