package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.DecisionLike.aDecisionLike;
import static dev.decisionmatrix.model.SourceBuilder.aSource;

import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.CriterionBuilder;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.DegenerateDecisions;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Paper;
import dev.decisionmatrix.model.People;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Status;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.model.SubjectBuilder;
import dev.decisionmatrix.model.Team;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Eight small decisions that between them use everything that a sheet can show. */
final class GoldenDecisions {
  private GoldenDecisions() {}

  /** Each by the name of its folder. */
  static Map<String, Decision> all() {
    Map<String, Decision> all = new LinkedHashMap<>();
    all.put("accepted", accepted());
    all.put("demanding", Samples.demanding());
    all.put("weighing", weighing());
    all.put("circle", circle());
    all.put("many-options", manyOptions());
    all.put("all-alike", DegenerateDecisions.all().get("all alike"));
    all.put("one-option", DegenerateDecisions.all().get("one option"));
    all.put("all-knocked-out", DegenerateDecisions.all().get("all knocked out"));
    return all;
  }

  /** Chosen by people, on other paper; full sources, headings, a scale in words, the best case. */
  private static Decision accepted() {
    DecisionBuilder builder =
        aDecision()
            .subject(chosen())
            .policy(
                new Policy(MissingEvidence.BEST, Combine.BY_SOURCE, GroupRule.ARITHMETIC, 5, 50, 0))
            .option(kafka())
            .options("Rabbit & Co", "Redis")
            .criterion(described("Latency").group("Speed").unit("ms").scale(200, 20).build())
            .criterion(described("Throughput").group("Speed").unit("1/s").scale(0, 9000).build())
            .criterion(described("Effort").group("Work").build())
            .criteria("Fun")
            .anchor(1, "useless")
            .anchor(5, "as good as it gets")
            .source(fullSource())
            .source(
                aSource("[A note]").id("note").published("2024").note("Found by chance.").build())
            .claim("Kafka", "Latency", 35.5, "A benchmark", "Fast,\nand steadily so.")
            .claim("Kafka", "Latency", 60, "[A note]")
            .claim("Rabbit & Co", "Latency", 100, "A benchmark")
            .claim("Redis", "Latency", 25, "A benchmark")
            .claim("Kafka", "Throughput", 8000, "A benchmark")
            .claim("Rabbit & Co", "Throughput", 2500, "A benchmark")
            .claim("Redis", "Throughput", 6000, "[A note]")
            .assumption("Kafka", "Effort", 2)
            .claim("Rabbit & Co", "Effort", 4, "[A note]")
            .assumption("Kafka", "Fun", 3.25)
            .assumption("Redis", "Fun", 4);
    Decision accepted =
        builder
            .team("North", 40, 30, 20, 10)
            .teamOfPower("South", 2.5, 10, 10, 40, 40)
            .file("decision.yaml", "ab".repeat(32), 812)
            .file("weights/north.csv", "cd".repeat(32), 90)
            .build();
    return aDecisionLike(accepted).on(Paper.LETTER).build();
  }

  private static Subject chosen() {
    return SubjectBuilder.aSubject()
        .title("Choose a \"queue\"")
        .question("=Which queue carries our events?")
        .context("Events get lost today.\n\nThey must not.")
        .undated()
        .status(Status.ACCEPTED)
        .people(new People(List.of("Ada", "Ben"), List.of("Cem"), List.of("Dora")))
        .choice(new Choice(kafka(), "It loses nothing."))
        .build();
  }

  private static Option kafka() {
    return new Option("kafka", "Kafka", "A log that many read.");
  }

  private static CriterionBuilder described(String name) {
    return aCriterion(name).description("What is meant by " + name + ".");
  }

  private static Source fullSource() {
    return aSource("A benchmark")
        .id("bench")
        .author("Ada Lovelace")
        .publisher("The Engine")
        .published("2025-03-01")
        .url("https://example.org/bench?a=1&b=2")
        .accessed("2026-01-31")
        .note("Paid for by a vendor.")
        .build();
  }

  /** Every kind of weighing, by more teams than a chart has colours for. */
  private static Decision weighing() {
    DecisionBuilder builder =
        aDecision()
            .options("Ash", "Birch", "Cedar")
            .criteria("Safety", "Fun", "Reach", "Cost of running")
            .rated("Safety", 2, 3, Double.NaN)
            .rated("Fun", 4, 2, 3)
            .rated("Reach", 5, 4, 3)
            .rated("Cost of running", 1, 4, 2)
            .team("Points", 10, 20, 0, 40)
            .rankingTeam("Ranks: north/south", 1, 2, 2, 4)
            .pairwiseTeam("Pairs", 3, 5, 1 / 3.0, 2, 2, 0.2)
            .pairwiseTeam("A team whose name is rather long (1)", 9, 1 / 9.0, 1, 9, 9, 9)
            .pairwiseTeam("A team whose name is rather long (2)", 1, 1, 1, 1, 1, 1)
            .rankingTeam("Order", 4, 3, 2, 1);
    Decision decision = builder.build();
    Map<Criterion, Double> percent = new LinkedHashMap<>();
    decision.criteria().forEach(criterion -> percent.put(criterion, 25.0));
    return builder
        .team(new Team("percent", "Percent", 3, new PercentWeights(percent, Map.of())))
        .build();
  }

  /**
   * Majorities in a circle; more criteria than bars, and with the teams more than a chart tells.
   */
  private static Decision circle() {
    DecisionBuilder builder =
        aDecision().options("Ash", "Birch", "Cedar").criteria("Latency", "Safety", "Fun");
    String[] others = new String[14];
    Arrays.setAll(others, number -> "Other " + (number + 1));
    builder
        .criteria(others)
        .rated("Latency", 5, 3, 2)
        .rated("Safety", 2, 5, 3)
        .rated("Fun", 3, 2, 5)
        .rated("Other 1", 4, 4, Double.NaN)
        .rated("Other 9", 1, 3, 5);
    double[][] mostOnOne = {{80, 5, 15}, {15, 80, 5}, {5, 15, 80}, {15, 80, 5}, {80, 5, 15}};
    for (int team = 0; team < mostOnOne.length; team++) {
      double[] weights = Arrays.copyOf(mostOnOne[team], 3 + others.length);
      Arrays.fill(weights, 3, weights.length, 0.5);
      builder.team("Team " + (team + 1), weights);
    }
    return builder.build();
  }

  /** More options than can be compared in pairs; the first three lead together. */
  private static Decision manyOptions() {
    DecisionBuilder builder = aDecision();
    double[] speed = new double[21];
    double[] safety = new double[speed.length];
    for (int option = 0; option < speed.length; option++) {
      builder.options("Option " + (option + 1));
      speed[option] = option < 3 ? 5 - option : 1 + option % 3;
      safety[option] = option < 3 ? 3 + option : 1 + option % 4 / 2.0;
    }
    return builder
        .criteria("Speed", "Safety")
        .rated("Speed", speed)
        .rated("Safety", safety)
        .team("North", 3, 1)
        .team("South", 1, 3)
        .build();
  }
}
