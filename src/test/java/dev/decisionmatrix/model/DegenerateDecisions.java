package dev.decisionmatrix.model;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;

import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions with nothing to compare, each under what is the matter with it. */
public final class DegenerateDecisions {
  private DegenerateDecisions() {}

  public static Map<String, Decision> all() {
    Map<String, DecisionBuilder> cases = new LinkedHashMap<>();
    cases.put("one option", two().options("Kafka").rated("Speed", 4).rated("Safety", 2));
    cases.put(
        "one criterion", some().options("Kafka", "Rabbit").criteria("Speed").rated("Speed", 4, 2));
    cases.put(
        "one team",
        two()
            .options("Kafka", "Rabbit")
            .rated("Speed", 4, 2)
            .rated("Safety", 2, 3)
            .team("N", 3, 1));
    cases.put("one of each", some().options("Kafka").criteria("Speed").rated("Speed", 4));
    cases.put(
        "all alike",
        two()
            .options("Kafka", "Rabbit", "Redis")
            .rated("Speed", 4, 4, 4)
            .rated("Safety", 2, 2, 2)
            .team("N", 3, 1)
            .team("S", 1, 3));
    cases.put(
        "a tie of options that differ",
        two().options("Kafka", "Rabbit").rated("Speed", 4, 2).rated("Safety", 2, 4));
    cases.put(
        "majorities in a circle",
        some()
            .options("Kafka", "Rabbit", "Redis")
            .criteria("Speed", "Safety", "Cost")
            .rated("Speed", 5, 3, 2)
            .rated("Safety", 2, 5, 3)
            .rated("Cost", 3, 2, 4)
            .team("N", 80, 5, 15)
            .team("S", 15, 80, 5)
            .team("W", 5, 15, 80));
    cases.put(
        "all evidence missing", two().options("Kafka", "Rabbit").team("N", 3, 1).team("S", 1, 3));
    cases.put(
        "all weight on one criterion",
        two()
            .options("Kafka", "Rabbit")
            .rated("Speed", 4, 2)
            .rated("Safety", 2, 5)
            .team("N", 1, 0)
            .team("S", 7, 0));
    cases.put(
        "all knocked out",
        some()
            .options("Kafka", "Rabbit")
            .criteria("Speed")
            .demanding("Safety", 4)
            .rated("Speed", 4, 2)
            .rated("Safety", 2, 3)
            .team("N", 3, 1)
            .team("S", 1, 3));
    cases.put(
        "one of three knocked out",
        some()
            .options("Kafka", "Rabbit", "Redis")
            .criteria("Speed")
            .demanding("Safety", 3)
            .rated("Speed", 4, 2, 3)
            .rated("Safety", 2, 3, 5)
            .team("N", 3, 1)
            .team("S", 1, 3));
    cases.put(
        "one of two knocked out",
        some()
            .options("Kafka", "Rabbit")
            .criteria("Speed")
            .demanding("Safety", 3)
            .rated("Speed", 4, 2)
            .rated("Safety", 2, 3)
            .team("N", 3, 1));
    Map<String, Decision> built = new LinkedHashMap<>();
    cases.forEach((name, builder) -> built.put(name, builder.build()));
    return built;
  }

  private static DecisionBuilder some() {
    return aDecision().file("decision.yaml", "ab".repeat(32), 812);
  }

  private static DecisionBuilder two() {
    return some().criteria("Speed", "Safety");
  }
}
