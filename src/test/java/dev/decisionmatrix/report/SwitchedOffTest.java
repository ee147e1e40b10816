package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static dev.decisionmatrix.model.SourceBuilder.aSource;
import static dev.decisionmatrix.report.SampleDecisions.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import org.junit.jupiter.api.Test;

/** What does not count is told where it stands, and counted nowhere. */
class SwitchedOffTest {
  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Safety", "Effort")
        .source("A log")
        .source(aSource("B book").switchedOff().build())
        .claim("Kafka", "Safety", 5, "A log")
        .claim("Kafka", "Safety", 1, "A log", "It lost two messages.")
        .switchedOff()
        .claim("Rabbit", "Safety", 2, "A log")
        .claim("Kafka", "Effort", 2, "B book", "It takes a month.")
        .claim("Rabbit", "Effort", 4, "A log");
  }

  private final String report = text(brokers().build());

  @Test
  void pageOneCountsWhatCounts() {
    assertThat(report)
        .contains("3 claims from 1 source, 2 more switched off, none for 1 of 4 ratings.");
  }

  @Test
  void aClaimSaysSo() {
    assertThat(report)
        .contains("It lost two messages")
        .contains("**Switched off.**")
        .contains("It takes a month")
        .contains("**Its source is switched off.**")
        .contains("Claims that are switched off say so, and count nowhere.");
  }

  @Test
  void aCellWithoutAClaimThatCountsSaysSo() {
    assertThat(report).contains("has no evidence that counts; the midpoint");
  }

  @Test
  void aSourceSaysSo() {
    assertThat(report).contains("**Switched off: none of this counts.**");
  }

  /** Nothing is left to leave out of what does not count. */
  @Test
  void itIsNotLeftOutOnceMore() {
    assertThat(report)
        .doesNotContain("any one of two sources")
        .doesNotContain("each of two sources");
  }
}
