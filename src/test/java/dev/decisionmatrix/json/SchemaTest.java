package dev.decisionmatrix.json;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.GeneratedDecisions;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.DegenerateDecisions;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Levels;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas hold all that is written, and nothing else. */
class SchemaTest {
  private static final int SAMPLES = 20;

  private static String figures(Decision decision) {
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    Problem warning =
        new Problem(
            Code.JUDGEMENTS_INCONSISTENT,
            Place.at("weights/north.csv", 3, 2),
            "odd",
            "",
            Optional.empty());
    return new FiguresJson(analysis, List.of(warning)).text();
  }

  @ParameterizedTest
  @EnumSource
  void holdsScoresInOwnUnits(ShowAs as) {
    Decision decision =
        aDecision()
            .policy(Policy.DEFAULT.showing(as))
            .options("Ash", "Birch")
            .criteria("Safety")
            .rated("Safety", 3, 5)
            .build();
    assertThat(SchemaCheck.flaws(Schema.DECISION, figures(decision))).isEmpty();
  }

  @Test
  void weightsOfGroups() {
    List<Criterion> criteria =
        List.of(
            aCriterion("Price").group("Cost").build(),
            aCriterion("Fuel").group("Cost").build(),
            aCriterion("Look").build());
    CriteriaTree tree = CriteriaTree.of(criteria);
    DecisionBuilder builder = aDecision().options("Kafka", "Rabbit");
    criteria.forEach(builder::criterion);
    builder.rated("Price", 3, 5).rated("Fuel", 4, 2).rated("Look", 1, 3);
    builder.team(Levels.team("North", tree, Levels.pairs(tree, Group.ALL, 3)));
    assertThat(SchemaCheck.flaws(Schema.DECISION, figures(builder.build()))).isEmpty();
  }

  @Test
  void raters() {
    Decision decision =
        aDecision()
            .options("Kafka", "Rabbit")
            .criteria("Cost")
            .team("North", 1)
            .awaited("Experts")
            .assumption("Kafka", "Cost", 4)
            .by("North")
            .assumption("Rabbit", "Cost", 3)
            .by("Experts")
            .assumption("Rabbit", "Cost", 1)
            .build();
    assertThat(SchemaCheck.flaws(Schema.DECISION, figures(decision))).isEmpty();
  }

  @Nested
  class Itself {
    @ParameterizedTest
    @EnumSource
    void isASchema(Schema schema) {
      assertThat(SchemaCheck.flaws(schema)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void closesEveryObjectAndDescribesEveryKey(Schema schema) {
      List<String> flaws = new ArrayList<>();
      look(JsonTree.of(schema.text()).root(), "", flaws);
      assertThat(flaws).isEmpty();
    }

    private void look(Object node, String path, List<String> flaws) {
      if (node instanceof List<?> list) {
        list.forEach(each -> look(each, path + "[]", flaws));
      }
      if (node instanceof Map<?, ?> map) {
        if (map.get("properties") instanceof Map<?, ?> properties && map.containsKey("type")) {
          closed(map, properties, path, flaws);
        }
        map.forEach((key, value) -> look(value, path + "/" + key, flaws));
      }
    }

    private void closed(Map<?, ?> map, Map<?, ?> properties, String path, List<String> flaws) {
      if (!Boolean.FALSE.equals(map.get("additionalProperties"))) {
        flaws.add(path + " takes keys that it does not name");
      }
      List<Object> required = new ArrayList<>(properties.keySet());
      required.removeIf(key -> isOnlyWhereUsed(properties.get(key)));
      if (!required.equals(map.get("required"))) {
        flaws.add(path + " does not require each of its keys");
      }
      properties.forEach(
          (key, value) -> {
            if (!described(value)) {
              flaws.add(path + "/" + key + " has no description");
            }
          });
    }

    /** What a decision without it does not have at all says so. */
    private boolean isOnlyWhereUsed(@Nullable Object property) {
      return property instanceof Map<?, ?> map
          && String.valueOf(map.get("description")).contains("; only where ");
    }

    private boolean described(Object property) {
      return property instanceof Map<?, ?> map
          && (map.containsKey("description")
              || "#/$defs/ranks".equals(map.get("$ref"))
              || "#/$defs/note".equals(map.get("$ref")));
    }
  }

  @Nested
  class Figures {
    static Stream<String> degenerate() {
      return DegenerateDecisions.all().keySet().stream();
    }

    static IntStream seeds() {
      return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-orm", "python-web-framework"})
    void ofTheShippedDecisions(String id) throws IOException {
      String text = Files.readString(Path.of("output", id + ".json"));
      assertThat(SchemaCheck.flaws(Schema.DECISION, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("degenerate")
    void ofDecisionsWithNothingToCompare(String name) {
      String text = figures(DegenerateDecisions.all().get(name));
      assertThat(SchemaCheck.flaws(Schema.DECISION, text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofGeneratedDecisions(int seed) {
      Decision decision = GeneratedDecisions.of(seed);
      assertThat(SchemaCheck.flaws(Schema.DECISION, figures(decision))).isEmpty();
    }

    @Test
    void ofADecisionInNaturalUnitsThatPeopleMade() {
      Decision decision =
          aDecision()
              .options("Left", "Right")
              .criterion(aCriterion("Price").scale(420_000, 0).unit("EUR").group("Money").build())
              .demanding("Licence", 3)
              .anchor(1, "poor")
              .rated("Price", 100_000, 250_000)
              .assumption("Left", "Licence", 4)
              .chosen("Right", "It is here already.")
              .file("options.csv", "ab".repeat(32), 812)
              .build();
      assertThat(SchemaCheck.flaws(Schema.DECISION, figures(decision))).isEmpty();
    }
  }

  @Nested
  class WhatIsNotSo {
    private final String good = figures(DegenerateDecisions.all().get("one team"));

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"status\": \"proposed\", | \"state\": \"proposed\",",
          "\"date\": \"2026-11-20\", | \"date\": \"2026-11-31\",",
          "\"kind\": \"clear\" | \"kind\": \"sure\"",
          "\"rank\": 1 | \"rank\": 0",
          "\"coverage\": 1.0 | \"coverage\": 1.1",
          "\"unit\": null | \"unit\": \"\"",
          "\"knockedOut\": false, | ''",
          "\"claims\": 1, | \"claims\": 1.5,",
          "\"schemaVersion\": 1, | \"schemaVersion\": 2,",
          "\"disputedLowest\": | \"new\": 1, \"disputedLowest\":"
        })
    void isFound(String right, String wrong) {
      assertThat(SchemaCheck.flaws(Schema.DECISION, good)).isEmpty();
      assertThat(good).contains(right);
      assertThat(SchemaCheck.flaws(Schema.DECISION, good.replace(right, wrong))).isNotEmpty();
    }
  }

  @Test
  void anIndexIsWhatItsSchemaSays() throws IOException {
    StringWriter text = new StringWriter();
    try (IndexJson json = new IndexJson(text)) {
      json.add(
          new IndexEntry(
              "queue",
              Optional.of("Which queue?"),
              Optional.of("accepted"),
              Optional.of("2026-11-20"),
              Optional.of("Kafka"),
              Optional.of("close"),
              List.of("Kafka", "NATS"),
              OptionalDouble.of(0),
              List.of("The first two are level."),
              List.of("queue.xlsx"),
              Optional.empty()));
      json.add(IndexEntry.notBuilt("wiki", "2 errors"));
    }
    assertThat(SchemaCheck.flaws(Schema.INDEX, text.toString())).isEmpty();
    assertThat(SchemaCheck.flaws(Schema.INDEX, Files.readString(Path.of("output/index.json"))))
        .isEmpty();
    assertThat(SchemaCheck.flaws(Schema.INDEX, text.toString().replace("\"lead\"", "\"led\"")))
        .isNotEmpty();
  }
}
