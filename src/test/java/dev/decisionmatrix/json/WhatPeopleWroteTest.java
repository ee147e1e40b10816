package dev.decisionmatrix.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the input is found in the figures. */
class WhatPeopleWroteTest {
  private static final Map<String, String> FILES =
      Map.of(
          "decision.yaml",
          """
          title: Choose a queue
          question: Which queue should we run?
          context: Orders get *lost*.
          status: accepted
          date: 2026-11-20
          review-by: 2027-11-20
          decision-makers: [Ada, Grace]
          consulted: [Operations]
          chosen: nats
          because: It is there already.
          confirmation: A test counts orders.
          close-call: 7.5
          weights-may-be-off-by: 40
          missing-evidence: worst
          combine: by-claim
          group: geometric
          scale: {worst: 0, best: 10, anchors: {0: poor, 10: fine}}
          """,
          "options.csv",
          "id,name,description\nkafka,Kafka,A log.\nnats,NATS,\n",
          "criteria.csv",
          """
          id,name,description,group,unit,worst,best,must_reach
          cost,Cost,What it costs.,Money,EUR,1000,0,900
          speed,Speed,,,,,,
          staff,Staff,,Money,people,8,0,
          """,
          "sources.csv",
          """
          id,title,author,publisher,published,url,accessed,note
          bill,The bill,Ada,ACME,2026-01-01,https://example.org/b,2026-02-01,By mail.
          talk,A talk,,,,,,
          """,
          "evidence.csv",
          """
          option,criterion,rating,source,locator,claim
          kafka,cost,800,talk,,It is dear.
          nats,cost,200,bill,page 2,It is cheap.
          kafka,speed,9,,,We believe so.
          nats,speed,6,talk,minute 3,It is fast.
          kafka,staff,4,talk,,It takes four.
          nats,staff,2,talk,,It takes two.
          """,
          "weights/ops.csv",
          "criterion,points\ncost,2\nspeed,1\nstaff,1\n");

  @TempDir Path folder;
  private JsonTree json;

  @BeforeEach
  void read() throws IOException {
    Path decision = Files.createDirectories(folder.resolve("queue/weights")).getParent();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(decision.resolve(file.getKey()), file.getValue());
    }
    Decision read =
        DecisionReader.read(decision)
            .fold(
                ok -> ok.value().decision(),
                rejected -> {
                  throw new AssertionError(rejected.problems());
                });
    String text = new FiguresJson(Analysis.of(read), List.of()).text();
    assertThat(SchemaCheck.flaws(Schema.DECISION, text)).isEmpty();
    json = JsonTree.of(text);
  }

  private void says(String path, Object value) {
    assertThat(json.at(path)).as(path).isEqualTo(value);
  }

  @Test
  void ofTheDecisionAsAWhole() {
    says("decision", "queue");
    says("question", "Which queue should we run?");
    says("status", "accepted");
    says("supersededBy", null);
    says("date", "2026-11-20");
    says("reviewBy", "2027-11-20");
    says("people.decisionMakers", List.of("Ada", "Grace"));
    says("people.consulted", List.of("Operations"));
    says("people.informed", List.of());
    says("chosen", "nats");
    says("because", "It is there already.");
    says("confirmation", "A test counts orders.");
  }

  @Test
  void ofTheRules() {
    says("policy.missingEvidence", "worst");
    says("policy.combine", "by-claim");
    says("policy.group", "geometric");
    says("policy.groupUsed", "geometric");
    says("policy.closeCall", 7.5);
    says("policy.offBy", 40.0);
  }

  @Test
  void ofOptionsAndCriteria() {
    says("options.0.description", "A log.");
    says("options.1.description", null);
    says("criteria.0.description", "What it costs.");
    says("criteria.0.group", "Money");
    says("criteria.0.unit", "EUR");
    says("criteria.0.scale", Map.of("worst", 1000.0, "best", 0.0));
    says("criteria.0.mustReach", 900.0);
    says("criteria.1.group", null);
    says("criteria.1.unit", null);
    says("criteria.1.scale", Map.of("worst", 0.0, "best", 10.0));
    says("criteria.1.mustReach", null);
    says("scale.worst", 0.0);
    says("scale.best", 10.0);
    says(
        "scale.anchors",
        List.of(Map.of("rating", 0.0, "text", "poor"), Map.of("rating", 10.0, "text", "fine")));
  }

  /** Kafka has a fifth of the scale on cost and half on staff, NATS four and three quarters. */
  @Test
  void ofGroupsWithWhatTheyAddUpTo() {
    assertThat((List<?>) json.at("groups")).hasSize(1);
    says("groups.0.name", "Money");
    says("groups.0.criteria", List.of("cost", "staff"));
    assertThat(json.number("groups.0.weight")).isEqualTo(0.75, within(1e-12));
    assertThat(json.number("groups.0.points.kafka")).isEqualTo(50 * 0.2 + 25 * 0.5, within(1e-9));
    assertThat(json.number("groups.0.points.nats")).isEqualTo(50 * 0.8 + 25 * 0.75, within(1e-9));
  }

  @Test
  void ofSourcesByTheNumberThatCitesThem() {
    says("sources.0.id", "bill");
    says("sources.0.number", 2.0);
    says("sources.0.title", "The bill");
    says("sources.0.author", "Ada");
    says("sources.0.publisher", "ACME");
    says("sources.0.published", "2026-01-01");
    says("sources.0.url", "https://example.org/b");
    says("sources.0.accessed", "2026-02-01");
    says("sources.0.note", "By mail.");
    says("sources.1.number", 1.0);
    for (String key : List.of("author", "publisher", "published", "url", "accessed", "note")) {
      says("sources.1." + key, null);
    }
  }

  @Test
  void ofClaims() {
    assertThat((List<?>) json.at("claims")).hasSize(6);
    says("claims.1.number", 2.0);
    says("claims.1.option", "nats");
    says("claims.1.criterion", "cost");
    says("claims.1.rating", 200.0);
    says("claims.1.source", "bill");
    says("claims.1.locator", "page 2");
    says("claims.1.text", "It is cheap.");
    says("claims.2.source", null);
    says("claims.2.locator", null);
  }
}
