package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecondOpinionsTest {
  private static final double WORST = 0;
  private static final double BEST = 1_000_000;

  /**
   * Columns of ratings, one per criterion; a column number in {@code less} means less is better.
   */
  private static SecondOpinions opinions(
      List<Integer> less, double[] weights, double[]... columns) {
    DecisionBuilder builder =
        aDecision()
            .options(
                IntStream.rangeClosed(1, columns[0].length)
                    .mapToObj(i -> "A" + i)
                    .toArray(String[]::new));
    for (int k = 0; k < columns.length; k++) {
      builder.criterion("C" + k, less.contains(k) ? BEST : WORST, less.contains(k) ? WORST : BEST);
    }
    for (int k = 0; k < columns.length; k++) {
      builder.rated("C" + k, columns[k]);
    }
    return Analysis.of(builder.team("Team", weights).build()).secondOpinions();
  }

  private static double[] of(double... figures) {
    return figures;
  }

  private static void assertPrinted(Map<Option, Double> actual, double within, double... printed) {
    List<Double> figures = List.copyOf(actual.values());
    assertThat(figures).hasSize(printed.length);
    for (int i = 0; i < printed.length; i++) {
      assertThat(figures.get(i)).isCloseTo(printed[i], within(within));
    }
  }

  @Nested
  class TopsisReproducesPublishedExamples {
    @Test
    void hwangAndYoon1981FighterAircraft() {
      SecondOpinions opinions =
          opinions(
              List.of(3),
              of(0.2, 0.1, 0.1, 0.1, 0.2, 0.3),
              of(2.0, 2.5, 1.8, 2.2),
              of(1500, 2700, 2000, 1800),
              of(20000, 18000, 21000, 20000),
              of(5.5, 6.5, 4.5, 5.0),
              of(5, 3, 7, 5),
              of(9, 5, 7, 5));
      assertPrinted(opinions.topsis().opinion().figures(), 0.0006, 0.643, 0.268, 0.613, 0.312);
      assertThat(opinions.topsis().opinion().ranks().values()).containsExactly(1, 4, 2, 3);
    }

    @Test
    void tzengAndHuang2011FourAlternatives() {
      SecondOpinions opinions =
          opinions(List.of(), of(0.3, 0.4, 0.3), of(5, 7, 8, 7), of(8, 6, 8, 4), of(4, 8, 6, 6));
      assertPrinted(opinions.topsis().opinion().figures(), 0.0001, 0.5037, 0.6581, 0.7482, 0.3340);
    }
  }

  @Nested
  class VikorReproducesPublishedExamples {
    @Test
    void opricovicAndTzeng2004MountainClimbing() {
      Vikor vikor = opinions(List.of(0), of(0.5, 0.5), of(1, 2, 5), of(3000, 3750, 4500)).vikor();
      assertPrinted(vikor.figures().getOrDefault("s", Map.of()), 1e-9, 0.5, 0.375, 0.5);
      assertPrinted(vikor.figures().getOrDefault("r", Map.of()), 1e-9, 0.5, 0.25, 0.5);
      assertPrinted(vikor.opinion().figures(), 1e-9, 1, 0, 1);
      assertThat(vikor.opinion().ranks().values()).containsExactly(2, 1, 2);
      assertThat(vikor.advantage()).isTrue();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A2");
    }

    private Vikor hydropower(double economic, double social) {
      return opinions(
              List.of(1, 4, 5, 6),
              of(economic, economic, economic, economic, social, social, social, social),
              of(4184.3, 5211.9, 5021.3, 5566.1, 5060.5, 4317.9),
              of(2914.0, 3630.0, 3920.5, 3957.9, 3293.5, 2925.9),
              of(407.2, 501.7, 504.0, 559.5, 514.1, 432.8),
              of(251.0, 308.3, 278.6, 335.3, 284.2, 239.3),
              of(195, 282, 12, 167, 69, 12),
              of(244, 346, 56, 268, 90, 55),
              of(15, 21, 3, 16, 7, 3),
              of(2.41, 1.41, 4.42, 3.36, 4.04, 4.36))
          .vikor();
    }

    @Test
    void opricovicAndTzeng2007EqualWeights() {
      Vikor vikor = hydropower(1, 1);
      assertPrinted(
          vikor.figures().getOrDefault("s", Map.of()),
          0.001,
          0.692,
          0.700,
          0.290,
          0.423,
          0.280,
          0.346);
      assertPrinted(
          vikor.figures().getOrDefault("r", Map.of()),
          0.001,
          0.125,
          0.125,
          0.121,
          0.125,
          0.067,
          0.125);
      assertPrinted(vikor.opinion().figures(), 0.001, 0.991, 1.000, 0.473, 0.670, 0.000, 0.578);
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A5");
    }

    @Test
    void opricovicAndTzeng2007SocialCriteriaCountDouble() {
      Vikor vikor = hydropower(1, 2);
      assertPrinted(vikor.opinion().figures(), 0.001, 0.684, 1.000, 0.147, 0.554, 0.041, 0.191);
      assertThat(vikor.advantage()).isFalse();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A3", "A5", "A6");
    }
  }

  /**
   * Q by hand: on one criterion the loss, S and R are all the share of the way from the best down
   * to the worst, and so is Q.
   */
  @Nested
  class VikorAtItsThreshold {
    private Vikor lost(double... shares) {
      return opinions(
              List.of(), of(1), Arrays.stream(shares).map(share -> BEST * (1 - share)).toArray())
          .vikor();
    }

    @Test
    void theThresholdIsOneByTheNumberOfOthers() {
      assertThat(lost(0, 0.5, 1).threshold()).hasValue(0.5);
      assertThat(lost(0).threshold()).isEmpty();
    }

    @Test
    void exactlyTheThresholdIsAnAdvantage() {
      Vikor vikor = lost(0, 0.5, 1);
      assertThat(vikor.advantage()).isTrue();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A1");
      assertThat(vikor.remark()).isEmpty();
    }

    @Test
    void lessThanTheThresholdIsNone() {
      Vikor vikor = lost(0, 0.49, 1);
      assertThat(vikor.advantage()).isFalse();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A1", "A2");
      assertThat(vikor.remark())
          .contains(
              "By VIKOR's conditions no option stands alone: its compromise is \u201cA1\u201d and"
                  + " \u201cA2\u201d.");
    }

    @Test
    void anOptionExactlyAtTheThresholdIsNoPartOfTheCompromise() {
      // Five options: 1 / 4. The second is 0.2 behind, the third 0.25, the fourth 0.24.
      Vikor vikor = lost(0, 0.2, 0.25, 0.24, 1);
      assertThat(vikor.advantage()).isFalse();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A1", "A2", "A4");
    }

    /**
     * Weights 0.4, 0.3, 0.3; options with values 0.5 0.5 0.5, then 1 0 1, 0 1 1 and 0 0 0. S is
     * 0.5, 0.3, 0.4, 1 and R 0.2, 0.3, 0.4, 0.4, so Q is 1/7, 1/4, 4/7, 1: first, but best by R
     * alone.
     */
    @Test
    void itIsEnoughToBeBestByTheLargestLossAlone() {
      Vikor vikor =
          opinions(
                  List.of(),
                  of(0.4, 0.3, 0.3),
                  of(BEST / 2, BEST, 0, 0),
                  of(BEST / 2, 0, BEST, 0),
                  of(BEST / 2, BEST, BEST, 0))
              .vikor();
      assertPrinted(vikor.opinion().figures(), 1e-9, 1 / 7.0, 0.25, 4 / 7.0, 1);
      assertThat(vikor.stability()).isTrue();
      assertThat(vikor.isStable(option(vikor, "A1"))).isTrue();
      assertThat(vikor.isStable(option(vikor, "A2"))).isFalse();
      assertThat(vikor.advantage()).isFalse();
    }

    /**
     * Four criteria of equal weight and six options with losses 0.12 0.1 0.05 0, then 0.25 0 0 0,
     * 0.1 0.1 0.1 0.1, 0.05 0.25 0 0, 0.05 0 0.25 0 and 0 0 0.05 0.25. S is 0.27, 0.25, 0.4, 0.3,
     * 0.3, 0.3 and R 0.12, 0.25, 0.1, 0.25, 0.25, 0.25, so Q is 2/15, 1/2, 1/2, 2/3, 2/3, 2/3:
     * first with an advantage of more than 1/5, but best neither by S, as the second is, nor by R,
     * as the third is.
     */
    @Test
    void anAdvantageWithoutStabilityLeavesTheFirstAndAllWhoAreSecond() {
      Vikor vikor =
          opinions(
                  List.of(),
                  of(1, 1, 1, 1),
                  of(520_000, 0, 600_000, 800_000, 800_000, BEST),
                  of(600_000, BEST, 600_000, 0, BEST, BEST),
                  of(800_000, BEST, 600_000, BEST, 0, 800_000),
                  of(BEST, BEST, 600_000, BEST, BEST, 0))
              .vikor();
      assertPrinted(vikor.opinion().figures(), 1e-9, 2 / 15.0, 0.5, 0.5, 2 / 3.0, 2 / 3.0, 2 / 3.0);
      assertThat(vikor.advantage()).isTrue();
      assertThat(vikor.stability()).isFalse();
      assertThat(vikor.isStable(option(vikor, "A1"))).isFalse();
      assertThat(vikor.isStable(option(vikor, "A2"))).isFalse();
      assertThat(vikor.compromise()).extracting(Option::name).containsExactly("A1", "A2", "A3");
      assertThat(vikor.remark())
          .contains(Vikor.COMPROMISE.with("\u201cA1\u201d, \u201cA2\u201d and \u201cA3\u201d"));
    }

    private Option option(Vikor vikor, String name) {
      return vikor.opinion().figures().keySet().stream()
          .filter(option -> option.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Steps worked out by hand, between the ratings and the figures. */
  @Nested
  class TheSteps {
    // Two criteria of weights 0.75 and 0.25; ratings 3 and 4, where more is better, and 8 and 6,
    // where less is better: their roots of squares are 5 and 10.
    private final Decision decision =
        aDecision()
            .options("A", "B", "Out")
            .criterion("More", 0, 10)
            .criterion("Less", 10, 0)
            .criterion(aCriterion("Ok").scale(0, 1).mustReach(1).build())
            .rated("More", 3, 4, 9)
            .rated("Less", 8, 6, 1)
            .rated("Ok", 1, 1, 0)
            .team("Team", 75, 25, 0)
            .build();
    private final Criterion more = decision.criteria().get(0);
    private final Criterion less = decision.criteria().get(1);
    private final Option a = decision.options().get(0);
    private final Option b = decision.options().get(1);
    private final Option out = decision.options().get(2);
    private final SecondOpinions opinions = Analysis.of(decision).secondOpinions();

    private void assertStep(Optional<Double> actual, double expected) {
      assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void ofTheProductAreWeightedLogarithms() {
      WeightedProduct product = opinions.weightedProduct();
      assertStep(product.logarithm(more, a), 0.75 * Math.log(3));
      assertStep(product.logarithm(less, a), -0.25 * Math.log(8));
      assertStep(product.logarithm(decision.criteria().get(2), a), 0);
      assertThat(product.logarithm(more, out)).isEmpty();
      assertStep(product.share(b), 1);
      assertStep(product.share(a), Math.pow(3 / 4.0, 0.75) * Math.pow(6 / 8.0, 0.25));
      assertThat(product.share(out)).isEmpty();
    }

    @Test
    void ofTopsisAreDistances() {
      Topsis topsis = opinions.topsis();
      assertThat(topsis.norm(more)).isEqualTo(5);
      assertThat(topsis.norm(less)).isEqualTo(10);
      assertStep(topsis.weighted(more, a), 0.45);
      assertStep(topsis.weighted(less, b), 0.15);
      assertThat(topsis.weighted(less, out)).isEmpty();
      assertThat(topsis.ideal(more)).isCloseTo(0.6, within(1e-12));
      assertThat(topsis.ideal(less)).isCloseTo(0.15, within(1e-12));
      assertThat(topsis.antiIdeal(less)).isCloseTo(0.2, within(1e-12));
      assertStep(topsis.toIdeal(a), Math.hypot(0.15, 0.05));
      assertStep(topsis.fromIdeal(more, a), 0.15);
      assertStep(topsis.fromIdeal(less, a), -0.05);
      assertStep(topsis.fromAntiIdeal(more, b), -0.15);
      assertThat(topsis.fromIdeal(more, out)).isEmpty();
      assertThat(topsis.fromAntiIdeal(more, out)).isEmpty();
      assertThat(topsis.antiIdeal(more)).isCloseTo(0.45, within(1e-12));
      assertStep(topsis.toAntiIdeal(a), 0);
      assertStep(topsis.toAntiIdeal(b), Math.hypot(0.15, 0.05));
      assertThat(topsis.toAntiIdeal(out)).isEmpty();
      assertStep(topsis.apart(b), 0.158113883);
      assertThat(topsis.toIdeal(out)).isEmpty();
    }

    @Test
    void ofVikorAreLosses() {
      Vikor vikor = opinions.vikor();
      assertThat(vikor.highest(more)).isEqualTo(0.4);
      assertThat(vikor.lowest(more)).isEqualTo(0.3);
      assertStep(vikor.loss(more, a), 0.75);
      assertStep(vikor.loss(less, b), 0);
      assertStep(vikor.s(a), 1);
      assertStep(vikor.r(a), 0.75);
      assertThat(vikor.s(out)).isEmpty();
    }

    @Test
    void ofPrometheeAreWhoIsAhead() {
      Promethee2 promethee = opinions.promethee2();
      assertStep(promethee.compared(less, b), 0.4);
      assertStep(promethee.balance(more, a), -1);
      assertStep(promethee.balance(more, b), 1);
      assertStep(promethee.balance(decision.criteria().get(2), b), 0);
      assertThat(promethee.balance(more, out)).isEmpty();
    }

    @Test
    void areUnknownOfAnotherCriterion() {
      Criterion other = aCriterion("X").scale(0, 1).build();
      assertThatThrownBy(() -> opinions.topsis().norm(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("x");
    }
  }

  @Nested
  class WeightedProductReproducesPublishedExamples {
    /** Triantaphyllou and Mann 1989 print the ratios of the products of each pair. */
    @Test
    void triantaphyllouAndMann1989ThreeAlternatives() {
      List<Double> scores =
          List.copyOf(
              opinions(
                      List.of(),
                      of(0.20, 0.15, 0.40, 0.25),
                      of(25, 10, 30),
                      of(20, 30, 10),
                      of(15, 20, 30),
                      of(30, 30, 10))
                  .weightedProduct()
                  .opinion()
                  .figures()
                  .values());
      assertThat(scores.get(0) / scores.get(1)).isCloseTo(1.007, within(0.0005));
      assertThat(scores.get(0) / scores.get(2)).isCloseTo(1.067, within(0.0005));
      assertThat(scores.get(1) / scores.get(2)).isCloseTo(1.059, within(0.0005));
    }

    /** Worked out by hand: 4^0.5 x 2^-0.5 against 1 and 9^0.5 x 3^-0.5. */
    @Test
    void lessIsBetterDivides() {
      assertPrinted(
          opinions(List.of(1), of(1, 1), of(4, 1, 9), of(2, 1, 3))
              .weightedProduct()
              .opinion()
              .figures(),
          1e-12,
          Math.sqrt(2),
          1,
          Math.sqrt(3));
    }
  }

  @Nested
  class PrometheeReproducesPublishedExamples {
    @Test
    void kizielewiczShekhovtsovAndSalabun2023ThreeAlternatives() {
      Opinion promethee =
          opinions(List.of(), of(0.5, 0.3, 0.2), of(4, 3, 5), of(3, 2, 1), of(2, 4, 3))
              .promethee2()
              .opinion();
      assertPrinted(promethee.figures(), 1e-9, 0.1, -0.3, 0.2);
      assertThat(promethee.ranks().values()).containsExactly(2, 3, 1);
    }

    /**
     * Marchant 1996: with the usual criterion the net flow is the Borda score, centred and scaled.
     * Borda's 21 voters of 1781 as criteria of equal weight: his 37, 42 and 47 points stand for (2
     * x 16 / 21 - 2) / 2, 0 and (2 x 26 / 21 - 2) / 2.
     */
    @Test
    void marchant1996BordaScoresAsNetFlows() {
      double[] ballots = of(1, 7, 7, 6);
      Opinion promethee =
          opinions(List.of(), ballots, of(3, 2, 1), of(3, 1, 2), of(1, 3, 2), of(1, 2, 3))
              .promethee2()
              .opinion();
      assertPrinted(promethee.figures(), 1e-9, -5.0 / 21, 0, 5.0 / 21);
    }
  }

  @Nested
  class WhereAMethodIsUndefined {
    @Test
    void aProductWithAZeroSaysSo() {
      Opinion product =
          opinions(List.of(), of(1, 1), of(0, 4), of(3, 2)).weightedProduct().opinion();
      assertThat(product.undefined()).contains(WeightedProduct.NOT_POSITIVE);
      assertThat(product.figures()).isEmpty();
      assertThat(product.leader()).isEmpty();
    }

    @Test
    void aZeroOnACriterionWithoutWeightDoesNotMatter() {
      assertThat(
              opinions(List.of(), of(0, 1), of(0, 4), of(3, 2))
                  .weightedProduct()
                  .opinion()
                  .undefined())
          .isEmpty();
    }

    @Test
    void optionsThatAreAllAlikeHaveNoDistances() {
      SecondOpinions opinions = opinions(List.of(), of(1, 1), of(3, 3), of(2, 2));
      assertThat(opinions.topsis().opinion().undefined()).contains(Topsis.ALIKE);
      assertThat(opinions.vikor().opinion().undefined()).contains(Vikor.ALIKE);
      assertThat(opinions.vikor().compromise()).isEmpty();
      assertPrinted(opinions.promethee2().opinion().figures(), 1e-12, 0, 0);
    }

    @Test
    void oneOptionIsNotCompared() {
      SecondOpinions opinions = opinions(List.of(), of(1), of(3));
      assertThat(opinions.topsis().opinion().undefined()).contains(Topsis.TOO_FEW);
      assertThat(opinions.vikor().opinion().undefined()).contains(Vikor.TOO_FEW);
      assertThat(opinions.vikor().compromise()).isEmpty();
      assertThat(opinions.promethee2().opinion().undefined()).contains(Promethee2.TOO_FEW);
    }
  }

  /** Worked out by hand: columns 3, 4 and 8, 6 have lengths 5 and 10. */
  @Test
  void topsisByHand() {
    assertPrinted(
        opinions(List.of(), of(0.8, 0.2), of(3, 4), of(8, 6)).topsis().opinion().figures(),
        1e-12,
        0.2,
        0.8);
  }

  @Test
  void aColumnOfZerosAddsNothingToTopsis() {
    assertPrinted(
        opinions(List.of(), of(0.4, 0.1, 0.5), of(3, 4), of(8, 6), of(0, 0))
            .topsis()
            .opinion()
            .figures(),
        1e-12,
        0.2,
        0.8);
  }

  /** Worked out by hand, with a tie of the first two on the last criterion. */
  @Test
  void prometheeByHand() {
    assertPrinted(
        opinions(List.of(), of(0.5, 0.3, 0.2), of(3, 2, 1), of(1, 3, 2), of(2, 2, 3))
            .promethee2()
            .opinion()
            .figures(),
        1e-12,
        0.1,
        0.2,
        -0.3);
  }

  @Test
  void aCriterionOnWhichAllAreAlikeChangesNoVikorFigure() {
    Vikor without = opinions(List.of(), of(1, 1), of(1, 2, 5), of(4, 2, 3)).vikor();
    Vikor with = opinions(List.of(), of(1, 1, 2), of(1, 2, 5), of(4, 2, 3), of(7, 7, 7)).vikor();
    assertThat(with.opinion().figures().values())
        .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-12 ? 0 : Double.compare(x, y))
        .containsExactlyElementsOf(without.opinion().figures().values());
  }

  @Test
  void aMethodThatPutsAnotherOptionFirstIsExplained() {
    // Sum: A 100 x (0.6 x 0.9 + 0.4 x 0.01) = 54.4, B 52; the product punishes the 0.01.
    Decision decision =
        aDecision()
            .options("A", "B")
            .criterion("C1", 0, 1)
            .criterion("C2", 0, 1)
            .rated("C1", 0.9, 0.52)
            .rated("C2", 0.01, 0.52)
            .team("Team", 0.6, 0.4)
            .build();
    Analysis analysis = Analysis.of(decision);
    assertThat(analysis.verdict().leader()).map(Option::name).contains("A");
    assertThat(analysis.secondOpinions().disagreements(analysis.verdict().leader()))
        .contains(WeightedProduct.DIFFERS.with("\u201cB\u201d"));
  }
}
