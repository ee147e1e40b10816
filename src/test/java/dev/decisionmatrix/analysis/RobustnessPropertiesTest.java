package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two criteria the share of weights with which an option leads is known exactly. */
class RobustnessPropertiesTest {
  private static final String SEEDS = "dev.decisionmatrix.analysis.GeneratedDecisions#seeds";

  private static final int OPTIONS = 4;

  /** Cells along each side of the square of both errors. */
  private static final int GRID = 200;

  /** What a grid can miss along the line on which the lead changes. */
  private static final double COARSE = 2.0 / GRID;

  /** Standard errors of 1,000 random draws. */
  private static final double FAR = 3;

  private static final int DRAWS = 1000;

  private final double[][] values = new double[OPTIONS][2];
  private double share;
  private double off;

  @ParameterizedTest(name = "seed {0}")
  @MethodSource(SEEDS)
  void sampledSharesOfTwoCriteriaMatchTheExactOnes(int seed) {
    Decision decision = twoCriteria(seed);
    Robustness robustness = Analysis.of(decision).robustness();
    for (int o = 0; o < OPTIONS; o++) {
      Option option = decision.options().get(o);
      double any = exactlyAny(o);
      assertThat(robustness.any().get(option).get(0)).isCloseTo(any, within(sampling(any)));
      double around = around(o);
      assertThat(robustness.around().get(option).get(0))
          .isCloseTo(around, within(sampling(around) + COARSE));
    }
  }

  /** Of random draws each share is off by its standard error in the mean of squares. */
  @Test
  void sharesAreCloserThanThoseOfAThousandRandomDrawsAndAsCloseAsIsTold() {
    double off2 = 0;
    double random2 = 0;
    int shares = 0;
    int told = 0;
    int likely = 0;
    for (int seed = 1; seed <= 200; seed++) {
      Decision decision = twoCriteria(seed);
      Robustness robustness = Analysis.of(decision).robustness();
      for (int o = 0; o < OPTIONS; o++) {
        Option option = decision.options().get(o);
        double exact = exactlyAny(o);
        double error = Math.abs(robustness.any().get(option).get(0) - exact);
        off2 += error * error;
        random2 += exact * (1 - exact) / DRAWS;
        shares++;
        likely += exact >= robustness.anyScores().leadsAtLeast(option).orElseThrow() ? 1 : 0;
        told += error <= robustness.anyScores().within(option).orElseThrow() + 1e-9 ? 1 : 0;
      }
    }
    assertThat(off2).isLessThan(random2);
    assertThat(told).isGreaterThan(shares * 95 / 100);
    assertThat(likely).isGreaterThan(shares * 95 / 100);
  }

  private static double sampling(double share) {
    return FAR * Math.sqrt(share * (1 - share) / DRAWS) + 1e-9;
  }

  /** The criteria are named by the seed, as the scrambling depends on their names. */
  private Decision twoCriteria(int seed) {
    Random random = new Random(seed);
    share = 0.1 + 0.8 * random.nextDouble();
    off = 10 + random.nextInt(90);
    for (double[] row : values) {
      row[0] = random.nextInt(1001) / 1000.0;
      row[1] = random.nextInt(1001) / 1000.0;
    }
    DecisionBuilder builder = aDecision().options("A", "B", "C", "D");
    for (String criterion : new String[] {"First", "Second"}) {
      builder.criterion(criterion + " " + seed, 0, 1);
    }
    for (int k = 0; k < 2; k++) {
      builder.rated(
          (k == 0 ? "First " : "Second ") + seed,
          values[0][k],
          values[1][k],
          values[2][k],
          values[3][k]);
    }
    return builder
        .policy(
            new Policy(
                Policy.DEFAULT.missingEvidence(),
                Policy.DEFAULT.combine(),
                Policy.DEFAULT.group(),
                Policy.DEFAULT.closeCall(),
                Policy.DEFAULT.goodEnough(),
                off))
        .team("Team", share, 1 - share)
        .build();
  }

  /** Uniform weights are a uniform share of the first: the length on which no line is above. */
  private double exactlyAny(int option) {
    double from = 0;
    double to = 1;
    for (double[] other : values) {
      double atNone = values[option][1] - other[1];
      double atAll = values[option][0] - other[0];
      double tie = atNone / (atNone - atAll);
      if (atNone < 0 && atAll < 0) {
        return 0;
      }
      from = atNone < 0 ? Math.max(from, tie) : from;
      to = atAll < 0 ? Math.min(to, tie) : to;
    }
    return Math.max(0, to - from);
  }

  /** Both errors on the middle of each cell of a grid. */
  private double around(int option) {
    int ahead = 0;
    for (int i = 0; i < GRID; i++) {
      for (int j = 0; j < GRID; j++) {
        double first = share * (1 + off / 100 * ((2 * i + 1.0) / GRID - 1));
        double second = (1 - share) * (1 + off / 100 * ((2 * j + 1.0) / GRID - 1));
        ahead += leads(option, first, second) ? 1 : 0;
      }
    }
    return (double) ahead / GRID / GRID;
  }

  private boolean leads(int option, double first, double second) {
    double score = first * values[option][0] + second * values[option][1];
    for (double[] other : values) {
      if (first * other[0] + second * other[1] > score) {
        return false;
      }
    }
    return true;
  }
}
