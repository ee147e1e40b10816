package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.PairwiseWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairwiseComparisonTest {
  private static PairwiseComparison<Criterion> compared(
      List<String> names, double... upperTriangle) {
    Decision decision =
        aDecision()
            .options("Any")
            .criteria(names.toArray(new String[0]))
            .pairwiseTeam("Team", upperTriangle)
            .build();
    return PairwiseComparison.of(((PairwiseWeights) decision.teams().get(0).raw()).judgements());
  }

  private static List<Double> weights(PairwiseComparison<Criterion> comparison) {
    return new ArrayList<>(comparison.weights().values());
  }

  private static void assertPrinted(List<Double> actual, double decimals, double... printed) {
    assertThat(actual).hasSize(printed.length);
    for (int i = 0; i < printed.length; i++) {
      assertThat(actual.get(i)).isCloseTo(printed[i], within(decimals));
    }
  }

  /** Printed to three decimals; the last one may be cut or rounded. */
  private static final double THREE = 0.00055;

  @Nested
  class ReproducesPublishedExamples {
    @Test
    void saaty1980WealthOfNations() {
      PairwiseComparison<Criterion> nations =
          compared(
              List.of("US", "USSR", "China", "France", "UK", "Japan", "Germany"),
              4,
              9,
              6,
              6,
              5,
              5,
              7,
              5,
              5,
              3,
              4,
              1 / 5.0,
              1 / 5.0,
              1 / 7.0,
              1 / 5.0,
              1,
              1 / 3.0,
              1 / 3.0,
              1 / 3.0,
              1 / 3.0,
              2);
      assertPrinted(weights(nations), THREE, 0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094);
      assertThat(nations.consistency().eigenvalue()).isCloseTo(7.61, within(0.005));
    }

    @Test
    void saaty1990BuyingAHouse() {
      PairwiseComparison<Criterion> house =
          compared(
              List.of("Size", "Transport", "Area", "Age", "Yard", "Modern", "State", "Finance"),
              5,
              3,
              7,
              6,
              6,
              1 / 3.0,
              1 / 4.0,
              1 / 3.0,
              5,
              3,
              3,
              1 / 5.0,
              1 / 7.0,
              6,
              3,
              4,
              6,
              1 / 5.0,
              1 / 3.0,
              1 / 4.0,
              1 / 7.0,
              1 / 8.0,
              1 / 2.0,
              1 / 5.0,
              1 / 6.0,
              1 / 5.0,
              1 / 6.0,
              1 / 2.0);
      assertPrinted(weights(house), THREE, 0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333);
      assertThat(house.consistency().eigenvalue()).isCloseTo(9.669, within(0.0005));
      assertThat(house.index()).isCloseTo(0.238, within(0.0005));
      assertThat(house.consistency().ratio()).isCloseTo(0.169, within(0.0005));
      assertThat(house.consistency().acceptable()).isFalse();
    }

    /** Saaty 2003 takes the same matrix and finds its judgement in row 3, column 7 the worst. */
    @Test
    void saaty2003WorstJudgementOfTheHouse() {
      PairwiseComparison<Criterion> house =
          compared(
              List.of("Size", "Transport", "Area", "Age", "Yard", "Modern", "State", "Finance"),
              5,
              3,
              7,
              6,
              6,
              1 / 3.0,
              1 / 4.0,
              1 / 3.0,
              5,
              3,
              3,
              1 / 5.0,
              1 / 7.0,
              6,
              3,
              4,
              6,
              1 / 5.0,
              1 / 3.0,
              1 / 4.0,
              1 / 7.0,
              1 / 8.0,
              1 / 2.0,
              1 / 5.0,
              1 / 6.0,
              1 / 5.0,
              1 / 6.0,
              1 / 2.0);
      List<Judgement<Criterion>> worst = house.consistency().leastConsistent();
      assertThat(worst).hasSize(3);
      assertThat(worst.get(0).row().name()).isEqualTo("Area");
      assertThat(worst.get(0).column().name()).isEqualTo("State");
      assertThat(worst.get(0).given()).hasValue(6);
    }

    @Test
    void saaty2008ConsumptionOfDrinks() {
      PairwiseComparison<Criterion> drinks =
          compared(
              List.of("Coffee", "Wine", "Tea", "Beer", "Sodas", "Milk", "Water"),
              9,
              5,
              2,
              1,
              1,
              1 / 2.0,
              1 / 3.0,
              1 / 9.0,
              1 / 9.0,
              1 / 9.0,
              1 / 9.0,
              1 / 3.0,
              1 / 4.0,
              1 / 3.0,
              1 / 9.0,
              1 / 2.0,
              1,
              1 / 3.0,
              2,
              1 / 2.0,
              1 / 3.0);
      assertPrinted(weights(drinks), THREE, 0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327);
      assertThat(drinks.consistency().ratio()).isCloseTo(0.022, within(0.0005));
      assertThat(drinks.consistency().acceptable()).isTrue();
    }
  }

  @Nested
  class WhenJudgementsAgree {
    @Test
    void theWeightsAreTheirRatiosAndNothingIsInconsistent() {
      PairwiseComparison<Criterion> half = compared(List.of("A", "B", "C"), 2, 6, 3);
      assertPrinted(weights(half), 1e-12, 0.6, 0.3, 0.1);
      assertThat(half.consistency().ratio()).isCloseTo(0, within(1e-12));
      assertThat(half.consistency().leastConsistent()).isEmpty();
    }

    @Test
    void oneCriterionHasAllTheWeight() {
      PairwiseComparison<Criterion> one = compared(List.of("A"));
      assertThat(weights(one)).containsExactly(1.0);
      assertThat(one.consistency().ratio()).isZero();
    }

    @Test
    void twoCriteriaCannotBeInconsistent() {
      PairwiseComparison<Criterion> two = compared(List.of("A", "B"), 3);
      assertPrinted(weights(two), 1e-12, 0.75, 0.25);
      assertThat(two.consistency().ratio()).isZero();
    }
  }

  @Test
  void theRandomIndexIsSaatys() {
    assertThat(PairwiseComparison.randomIndex(3)).isEqualTo(0.58);
    assertThat(PairwiseComparison.randomIndex(9)).isEqualTo(1.45);
    assertThat(PairwiseComparison.randomIndex(15)).isEqualTo(1.59);
  }

  /** Alonso and Lamata 2006 fit the mean eigenvalue of random matrices by 2.7699 n - 4.3513. */
  @Test
  void beyondSaatysTableTheRandomIndexFollowsAlonsoAndLamata2006() {
    assertThat(PairwiseComparison.randomIndex(16)).isCloseTo(1.5978, within(0.0001));
  }

  @Test
  void criteriaKeepTheirOrder() {
    assertThat(compared(List.of("B", "A"), 3).weights().keySet())
        .extracting(Criterion::name)
        .containsExactly("B", "A");
  }

  /** One is 8 times Two, Two 4 times Three, Three 2 times One: a circle, all of it wrong. */
  @Test
  void judgementsThatAgreeAreNotAmongTheLeastConsistent() {
    PairwiseComparison<Criterion> circle = compared(List.of("One", "Two", "Three"), 8, 0.5, 4);
    assertThat(circle.leastConsistent()).isEqualTo(circle.judgements()).hasSize(3);
    assertThat(compared(List.of("One", "Two", "Three"), 2, 4, 2).leastConsistent()).isEmpty();
  }

  @Nested
  class WithMissingPairs {
    /** The matrix 2 2 0, 1/2 1 2, 0 1/2 2 has the eigenvector 4, 2, 1. */
    @Test
    void harker1987ThreeInAChain() {
      PairwiseComparison<Criterion> chain = compared(List.of("One", "Two", "Three"), 2, 0, 2);
      assertPrinted(weights(chain), 1e-12, 4 / 7.0, 2 / 7.0, 1 / 7.0);
      assertThat(chain.consistency().eigenvalue()).isCloseTo(3, within(1e-12));
      assertThat(chain.consistency().ratio()).isZero();
      assertThat(chain.missing())
          .singleElement()
          .satisfies(pair -> assertThat(pair.implied()).isCloseTo(4, within(1e-12)));
    }

    @Test
    void aChainOfTwelveSettles() {
      double[] next = new double[66];
      for (int row = 0, at = 0; row < 11; at += 11 - row, row++) {
        next[at] = 2;
      }
      List<Double> weights = weights(compared(names(12), next));
      for (int place = 1; place < 12; place++) {
        assertThat(weights.get(place - 1) / weights.get(place)).isCloseTo(2, within(1e-9));
      }
    }

    /** Filling in what the weights imply changes nothing, neither weights nor eigenvalue. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void completedByItsOwnWeightsTheMatrixKeepsThem(long seed) {
      Random random = new Random(seed);
      int size = 4 + random.nextInt(4);
      PairwiseComparison<Criterion> some = random(random, size, 1 + random.nextInt(size - 2));
      double[] filled =
          some.judgements().stream()
              .mapToDouble(pair -> pair.given().orElse(pair.implied()))
              .toArray();
      PairwiseComparison<Criterion> all = compared(names(size), filled);
      assertPrinted(
          weights(all), 1e-9, weights(some).stream().mapToDouble(weight -> weight).toArray());
      assertThat(all.consistency().eigenvalue())
          .isCloseTo(some.consistency().eigenvalue(), within(1e-9));
    }

    /** Of judgements from 1/9 to 9; the line runs below the means of all sizes, if not far. */
    @ParameterizedTest
    @CsvSource({"4,1", "4,2", "5,2", "5,4", "6,3", "6,7", "8,9"})
    void theRandomIndexFallsAlmostOnALine(int size, int missing) {
      Random random = new Random(1987);
      double sum = 0;
      for (int times = 0; times < 400; times++) {
        sum += random(random, size, missing).index();
      }
      assertThat(PairwiseComparison.randomIndex(size, missing))
          .isBetween(sum / 400 - 0.09, sum / 400 + 0.04);
    }

    /** Table 2, by missing pairs, beside what equation 3 makes of its first column. */
    @ParameterizedTest
    @CsvSource({
      "4, 0.884 0.583 0.306 0.053",
      "5, 1.109 0.925 0.739 0.557 0.379 0.212 0.059",
      "6, 1.249 1.128 1.007 0.883 0.758 0.634 0.510 0.389 0.271 0.161",
      "7, 1.341 1.256"
    })
    void agostonAndCsato2022RandomIndex(int size, String table) {
      double[] drawn =
          Pattern.compile(" ").splitAsStream(table).mapToDouble(Double::parseDouble).toArray();
      for (int missing = 0; missing < drawn.length; missing++) {
        double line = drawn[0] * PairwiseComparison.randomIndex(size, missing);
        assertThat(line / PairwiseComparison.randomIndex(size))
            .isBetween(drawn[missing] - 0.06, drawn[missing] + 0.01);
      }
    }

    @Test
    void whatIsNotConnectedIsRefused() {
      List<String> four = List.of("One", "Two", "Three", "Four");
      assertThatThrownBy(() -> compared(four, 2, 0, 0, 0, 0, 3))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(int size) {
      return IntStream.range(0, size).mapToObj(place -> "Criterion " + place).toList();
    }

    private static PairwiseComparison<Criterion> random(Random random, int size, int missing) {
      double[] judgements = new double[size * (size - 1) / 2];
      Optional<PairwiseComparison<Criterion>> found = Optional.empty();
      while (found.isEmpty()) {
        for (int at = 0; at < judgements.length; at++) {
          int step = random.nextInt(17) - 8;
          judgements[at] = step < 0 ? 1.0 / (1 - step) : 1 + step;
        }
        for (int left = missing; left > 0; ) {
          int at = random.nextInt(judgements.length);
          left -= judgements[at] > 0 ? 1 : 0;
          judgements[at] = 0;
        }
        found = connected(names(size), judgements);
      }
      return found.get();
    }

    private static Optional<PairwiseComparison<Criterion>> connected(
        List<String> names, double... judgements) {
      try {
        return Optional.of(compared(names, judgements));
      } catch (IllegalArgumentException apart) {
        return Optional.empty();
      }
    }
  }
}
