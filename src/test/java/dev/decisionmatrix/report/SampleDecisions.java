package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Decisions that the tests of the report share, and their report as text. */
final class SampleDecisions {
  private SampleDecisions() {}

  static String text(Decision decision) {
    return BlockText.of(
        DecisionReport.of(
            Analysis.of(decision),
            new Provenance("decision-matrix 0.1.0", Provenance.Companions.ATTACHED)));
  }

  static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit", "Redis")
        .criteria("Safety", "Speed")
        .demanding("Effort", 2)
        .source("A log")
        .source("B book")
        .source("Never cited")
        .claim("Kafka", "Safety", 5, "B book", "Nothing is lost")
        .claim("Kafka", "Safety", 3, "A log", "Something may be lost.")
        .claim("Rabbit", "Safety", 2, "A log", "Some is lost")
        .claim("Rabbit", "Speed", 4, "B book", "Fast!")
        .assumption("Kafka", "Speed", 4)
        .claim("Redis", "Effort", 1, "A log", "Much to do")
        .claim("Kafka", "Effort", 2.5, "A log", "It needs care")
        .team("North", 50, 30, 20)
        .team("South", 10, 60, 30)
        .file("decision.yaml", "ab".repeat(32), 812);
  }

  static DecisionBuilder knockedOut() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .demanding("Cost", 3)
        .source("A log")
        .claim("Kafka", "Cost", 1, "A log")
        .claim("Rabbit", "Cost", 2, "A log");
  }

  /** Twelve options, 30 criteria and 20 teams, with gaps and conflicts. */
  static Decision large() {
    DecisionBuilder builder = aDecision().source("A log").source("B book");
    List<String> options = Stream.iterate(1, n -> n + 1).limit(12).map(n -> "Option " + n).toList();
    List<String> criteria =
        Stream.iterate(1, n -> n + 1).limit(30).map(n -> "Criterion " + n).toList();
    builder.options(options.toArray(String[]::new)).criteria(criteria.toArray(String[]::new));
    for (int option = 0; option < options.size(); option++) {
      for (int criterion = 0; criterion < criteria.size(); criterion++) {
        int mixed = option * 7 + criterion * 11;
        for (int claim = 0; claim < mixed % 4; claim++) {
          builder.claim(
              options.get(option),
              criteria.get(criterion),
              1 + (mixed + claim * 3) % 5,
              claim % 2 == 0 ? "A log" : "B book");
        }
      }
    }
    for (int team = 0; team < 20; team++) {
      double[] points = new double[criteria.size()];
      for (int criterion = 0; criterion < points.length; criterion++) {
        points[criterion] = 1 + (team * 5 + criterion * 3) % 10;
      }
      builder.team("Team " + team, points);
    }
    return builder.build();
  }
}
