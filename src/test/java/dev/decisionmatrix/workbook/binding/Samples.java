package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Levels;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.ShowAs;
import java.util.List;
import java.util.SplittableRandom;

/** Decisions for tests of the workbook. */
final class Samples {
  private static final String[] SCRIPTS = {"Привет", "Ωμέγα", "Đặng", "naïve", "straße"};

  /** Longer than a sheet's name can be. */
  private static final String LONG_NAME = "A team whose name is rather long";

  private Samples() {}

  /** Our own assumptions but for one claim: switched off, no source is cited. */
  static Decision assumed() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Cost", "Speed")
        .source("A log")
        .assumption("Kafka", "Cost", 4)
        .claim("Kafka", "Cost", 5, "A log")
        .assumption("Rabbit", "Cost", 2)
        .assumption("Kafka", "Speed", 3)
        .assumption("Rabbit", "Speed", 2)
        .build();
  }

  /** Two options, two criteria, one team: one source, one assumption, nothing missing. */
  static Decision small() {
    return aDecision()
        .options("Kafka", "NATS")
        .criteria("Latency", "Operations")
        .source("Broker benchmark")
        .claim("Kafka", "Latency", 3, "Broker benchmark")
        .claim("NATS", "Latency", 5, "Broker benchmark")
        .claim("Kafka", "Operations", 2, "Broker benchmark")
        .assumption("NATS", "Operations", 4)
        .team("Platform", 60, 40)
        .build();
  }

  /**
   * Teams that rate, one of which has no power, one that has not weighed, one that does not rate;
   * what nobody in particular claims, alone and beside them; cells that not all rate, and a gap.
   */
  static Decision rated() {
    return aDecision()
        .options("Ash", "Birch", "Cedar")
        .criterion("Latency", 200, 20)
        .criteria("Safety")
        .demanding("Fun", 2)
        .source("First")
        .source("Second")
        .assumption("Ash", "Latency", 150)
        .by("North")
        .claim("Ash", "Latency", 90, "First")
        .by("North")
        .claim("Ash", "Latency", 61, "Second")
        .claim("Ash", "Latency", 75, "First")
        .assumption("Ash", "Latency", 30)
        .by("South")
        .assumption("Birch", "Latency", 40)
        .by("South")
        .assumption("Birch", "Latency", 133)
        .by("Experts")
        .claim("Cedar", "Latency", 120, "First")
        .assumption("Ash", "Safety", 5)
        .by("North")
        .assumption("Birch", "Safety", 2)
        .by("North")
        .assumption("Cedar", "Safety", 3)
        .by("North")
        .claim("Ash", "Safety", 1, "Second")
        .by("South")
        .assumption("Birch", "Safety", 4)
        .by("South")
        .assumption("Cedar", "Safety", 4)
        .by("South")
        .assumption("Ash", "Safety", 3)
        .by("Experts")
        .assumption("Ash", "Fun", 2)
        .by("Idle")
        .assumption("Birch", "Fun", 1)
        .by("North")
        .assumption("Birch", "Fun", 4)
        .by("Idle")
        .teamOfPower("Idle", 0, 1, 1, 5)
        .teamOfPower("West", 1, 30, 20, 50)
        .teamOfPower("North", 1, 10, 60, 10)
        .teamOfPower("South", 2, 60, 5, 10)
        .awaited("Experts")
        .build();
  }

  /** Less is better, demands, units, gaps, powers, a weight of zero, a geometric group. */
  static Decision demanding() {
    return aDecision()
        .policy(new Policy(MissingEvidence.WORST, Combine.BY_CLAIM, GroupRule.GEOMETRIC, 3, 50, 20))
        .options("Ash", "Birch", "Cedar", "Durian")
        .criterion(
            aCriterion("Latency")
                .id("p99")
                .group("Speed")
                .unit("ms")
                .scale(200, 20)
                .mustReach(150)
                .build())
        .criterion(aCriterion("Cost").group("Money").unit("EUR").scale(9000, 0).build())
        .demanding("Safety", 3)
        .criteria("Fun")
        .source("First")
        .source("Second")
        .source("Never cited")
        .claim("Ash", "Latency", 180, "First")
        .claim("Ash", "Latency", 140, "Second")
        .claim("Birch", "Latency", 60, "First")
        .assumption("Birch", "Latency", 90)
        .claim("Cedar", "Latency", 40, "Second")
        .claim("Durian", "Latency", 40, "Second")
        .claim("Ash", "Cost", 1000, "First")
        .claim("Birch", "Cost", 4000, "First")
        .claim("Birch", "Cost", 5000.5, "First")
        .claim("Birch", "Cost", 2000, "Second")
        .claim("Durian", "Cost", 4500, "Second")
        .claim("Ash", "Safety", 2, "First")
        .claim("Birch", "Safety", 3, "First")
        .claim("Cedar", "Safety", 5, "First")
        .assumption("Birch", "Fun", 4)
        .assumption("Durian", "Fun", 2)
        .teamOfPower("North", 1, 30, 20, 50, 10)
        .teamOfPower("South", 2, 0, 5, 5, 1)
        .teamOfPower("West", 0, 1, 1, 1, 1)
        .build();
  }

  /** Every kind of weighing in one decision: points, ranks that tie, comparisons in pairs. */
  static Decision mixed() {
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian")
        .criterion("Latency", 200, 20)
        .criteria("Safety", "Fun", "Reach", "Cost of running")
        .rated("Latency", 180, 60, 40, 90)
        .rated("Safety", 2, 3, 5, Double.NaN)
        .rated("Fun", 4, 2, 3, 3)
        .rated("Reach", 5, 4, 3, 2)
        .rated("Cost of running", 1, 4, 2, 3)
        .team("Points", 10, 20, 30, 40, 5)
        .rankingTeam("Ranks: north/south", 1, 2, 2, 4, 5)
        .pairwiseTeam("Pairs", 3, 5, 1 / 3.0, 2, 2, 0.2, 1, 1 / 7.0, 0.5, 5)
        .pairwiseTeam(LONG_NAME + " (1)", 1, 0, 3, 0, 2, 0, 4, 2, 3, 1.5)
        .pairwiseTeam(LONG_NAME + " (2)", 9, 1 / 9.0, 1, 9, 9, 9, 9, 1 / 9.0, 9, 1)
        .build();
  }

  /**
   * Demands of which one is enough, reached, open and missed, and of groups, of which one is in two
   * parts; scores shown as sums, too.
   */
  static Decision gated() {
    return aDecision()
        .policy(
            Policy.DEFAULT
                .showing(ShowAs.SUM)
                .reaching(45)
                .reachingOf(Group.of("Cost"), 30)
                .reachingOf(Group.of("Use"), 48))
        .options("Ash", "Birch", "Cedar", "Durian")
        .criterion(
            aCriterion("Price").group("Cost").scale(0, 10).mustReach(5).eitherOr("A").build())
        .criterion(
            aCriterion("Running cost")
                .group("Cost")
                .scale(0, 10)
                .mustReach(6.6)
                .eitherOr("A")
                .build())
        .criterion(aCriterion("Safety").group("Use").scale(0, 10).mustReach(2).build())
        .criterion(
            aCriterion("Ease").group("Cost / Late").scale(0, 10).mustReach(9).eitherOr("A").build())
        .rated("Price", 9, 4, 4, 1)
        .rated("Running cost", 3, 7, 6.5, 2)
        .rated("Safety", 5, 8, Double.NaN, 9)
        .rated("Ease", 3, 2, Double.NaN, 4)
        .assumption("Birch", "Running cost", 6.8)
        .team("North", 4, 2, 3, 1)
        .team("South", 2, 2, 5, 1)
        .build();
  }

  /** Groups weighed in points, ranks and pairs, beside a team that weighs criteria alone. */
  static Decision tree() {
    List<Criterion> criteria =
        List.of(
            aCriterion("Price").group("Cost").build(),
            aCriterion("Fuel").group("Cost / Running").build(),
            aCriterion("Safety").group("Safety").build(),
            aCriterion("Repairs").group("Cost / Running").build(),
            aCriterion("Look").build());
    DecisionBuilder builder = aDecision().options("Ash", "Birch", "Cedar");
    criteria.forEach(builder::criterion);
    CriteriaTree tree = CriteriaTree.of(criteria);
    builder
        .rated("Price", 5, 3, 2)
        .rated("Fuel", 2, 5, 3)
        .rated("Safety", 3, 2, 5)
        .rated("Repairs", 4, 1, 3)
        .rated("Look", 2, 4, 4);
    Group cost = Group.of("Cost");
    Group running = Group.of("Cost / Running");
    RawWeights top = Levels.points(tree, Group.ALL, 50, 30, 20);
    return builder
        .team(Levels.team("North", tree, top, Levels.ranks(tree, cost, 2, 1)))
        .teamOfPower("South", 2, 30, 20, 10, 25, 15)
        .team(
            Levels.team(
                "West",
                tree,
                Levels.pairs(tree, Group.ALL, 3, 5, 4),
                Levels.points(tree, running, 3, 1)))
        .build();
  }

  /** Options compared in pairs on two criteria, not wholly on one, and rated on another. */
  static Decision paired() {
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian")
        .inPairs("Fun", 3, 0, 1 / 2.0, 2, 0, 1 / 4.0)
        .criterion("Latency", 200, 20)
        .rated("Latency", 180, 60, Double.NaN, 90)
        .inPairs("Pairs", 2, 5, 1 / 3.0, 2, 1, 1)
        .team("Points", 10, 20, 30)
        .pairwiseTeam("Pairs", 2, 3, 2)
        .build();
  }

  /** Three teams whose majorities go in a circle above an option that all put last. */
  static Decision circle() {
    return aDecision()
        .options("Ash", "Birch", "Cedar", "Durian")
        .criteria("Latency", "Safety", "Fun")
        .rated("Latency", 5, 3, 2, 1)
        .rated("Safety", 2, 5, 3, 1)
        .rated("Fun", 3, 2, 5, 1)
        .team("North", 80, 5, 15)
        .team("South", 15, 80, 5)
        .team("West", 5, 15, 80)
        .build();
  }

  /** Reproducible by its seed: sources, gaps, ties and uneven teams. */
  static Decision generated(int options, int criteria, int teams, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DecisionBuilder builder = aDecision();
    for (int option = 0; option < options; option++) {
      builder.options(longName("Option", option));
    }
    for (int criterion = 0; criterion < criteria; criterion++) {
      String name = longName("Criterion", criterion);
      builder.criterion(
          aCriterion(name)
              .id("c" + criterion)
              .group("Heading " + (criterion * 5 / criteria + 1))
              .build());
    }
    for (int source = 0; source < 6; source++) {
      builder.source(
          aSource("Source " + source).id("s" + source).url("https://example.org").build());
    }
    for (int criterion = 0; criterion < criteria; criterion++) {
      for (int option = 0; option < options; option++) {
        for (int claims = random.nextInt(4); claims > 0; claims--) {
          int source = random.nextInt(7);
          builder.claim(
              longName("Option", option),
              longName("Criterion", criterion),
              random.nextInt(1, 6),
              source == 6 ? "" : "Source " + source,
              "What is said about it, at some length, so that the text needs more than one line.");
        }
      }
    }
    for (int team = 0; team < teams; team++) {
      double[] weights = random.doubles(criteria, 1, 100).map(Math::rint).toArray();
      builder.teamOfPower(longName("Team", team), 1 + team % 3, weights);
    }
    return builder.build();
  }

  private static String longName(String kind, int number) {
    return number % 4 == 3
        ? kind + " " + number + " with a rather long name, " + SCRIPTS[number % SCRIPTS.length]
        : kind + " " + number;
  }
}
