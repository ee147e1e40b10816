package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.CriterionBuilder;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small decisions by seed whose evidence has gaps: few steps of a rating, so that options tie, and
 * many demands, some for nothing and some for the best.
 */
public final class GapDecisions {
  /** A cell without evidence. */
  record Gap(Option option, Criterion criterion) {}

  private static final int STEPS = 4;
  private static final double[][] SCALES = {{1, 5}, {100, 0}, {-2, 2}, {0, 1}};

  private GapDecisions() {}

  public static Decision of(int seed) {
    Random random = new Random(seed);
    DecisionBuilder builder = aDecision();
    int options = 1 + random.nextInt(4);
    for (int o = 0; o < options; o++) {
      builder.options("Option " + (char) ('A' + o));
    }
    int criteria = 1 + random.nextInt(4);
    double[] points = new double[criteria];
    for (int k = 0; k < criteria; k++) {
      double[] ends = SCALES[random.nextInt(SCALES.length)];
      CriterionBuilder criterion = aCriterion("Criterion " + k).id("c" + k).scale(ends[0], ends[1]);
      if (random.nextInt(3) == 0) {
        criterion.mustReach(rating(ends, random.nextInt(STEPS + 1)));
      }
      builder.criterion(criterion.build());
      points[k] = random.nextInt(5);
      for (int o = 0; o < options; o++) {
        if (random.nextInt(4) > 0) {
          String option = "Option " + (char) ('A' + o);
          builder.assumption(option, "Criterion " + k, rating(ends, random.nextInt(STEPS + 1)));
        }
      }
    }
    points[random.nextInt(criteria)] += 1;
    return builder
        .team("Team", points)
        .policy(
            new Policy(
                List.of(MissingEvidence.values()).get(random.nextInt(3)),
                Combine.BY_SOURCE,
                GroupRule.ARITHMETIC,
                random.nextInt(3),
                25 * random.nextInt(4),
                25))
        .build();
  }

  private static double rating(double[] ends, int step) {
    return ends[0] + step * (ends[1] - ends[0]) / STEPS;
  }

  static List<Gap> gaps(Decision decision) {
    Ratings ratings = Ratings.of(decision, Scenario.delivered(decision));
    List<Gap> gaps = new ArrayList<>();
    for (Option option : decision.options()) {
      for (Criterion criterion : decision.criteria()) {
        if (ratings.at(criterion, option).missing()) {
          gaps.add(new Gap(option, criterion));
        }
      }
    }
    return gaps;
  }
}
