package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static List<String> notes(DecisionBuilder decision) {
    return new Notes(Analysis.of(decision.build()), Citations.of(decision.build())).sentences();
  }

  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Safety", "Effort")
        .rated("Safety", 5, 1)
        .rated("Effort", 1, 5);
  }

  @Nested
  class OtherViews {
    @Test
    void areToldFirst() {
      assertThat(notes(brokers().team("North", 3, 1).team("South", 1, 1)).get(0))
          .startsWith("Other views: ")
          .contains("*Kafka* and *Rabbit* share the first place by the weights of *South*")
          .contains("*Rabbit* is first without the criterion *Safety*.");
    }

    @Test
    void citeTheSourceThatCarriesTheLead() {
      assertThat(
              notes(
                      aDecision()
                          .options("C#", "Rabbit")
                          .criteria("Safety")
                          .source("A log")
                          .source("B book")
                          .claim("C#", "Safety", 5, "A log")
                          .claim("C#", "Safety", 3, "B book")
                          .claim("Rabbit", "Safety", 3.5, "B book"))
                  .get(0))
          .isEqualTo("Other views: *Rabbit* is first without [\\[1\\]](#sources).");
    }

    @Test
    void areNotMentionedWhereAllSeeItAlike() {
      assertThat(
              notes(
                  aDecision()
                      .options("Kafka", "Rabbit")
                      .criteria("A", "B")
                      .rated("A", 5, 1)
                      .rated("B", 4, 2)))
          .noneMatch(sentence -> sentence.contains("Other views"));
    }
  }

  @Nested
  class TheSamples {
    @Test
    void areAllOrNoneOfThemOnlyWhereThatIsSo() {
      DecisionBuilder better =
          aDecision().options("Kafka", "Rabbit").criteria("Safety").rated("Safety", 5, 1);
      assertThat(notes(better))
          .contains(
              "*Kafka* is first in all 256 samples in which each weight is off by up to 25%, and in"
                  + " all 256 with any weights at all.");
    }

    @Test
    void arePercentElsewhere() {
      assertThat(notes(brokers().team("North", 3, 2)))
          .anySatisfy(
              sentence ->
                  assertThat(sentence)
                      .matches(
                          "\\*Kafka\\* is first in 9[0-9]\\.[0-9]% \\(±[0-3]\\.[0-9] points\\) of"
                              + " 256 samples in which each weight is off by up to 25%, and in"
                              + " (4|5)[0-9]\\.[0-9]% \\(±[0-3]\\.[0-9] points\\) of 256 with any"
                              + " weights at all\\."));
    }

    @Test
    void areAsManyAsWereDrawnAndWeightsAsFarOffAsWasSet() {
      Decision decision =
          aDecision().options("Kafka", "Rabbit").criteria("Safety").rated("Safety", 5, 1).build();
      Scenario scenario = Scenario.delivered(decision).withOffBy(40);
      assertThat(new Notes(Analysis.of(decision, scenario, 20), Citations.of(decision)).sentences())
          .contains(
              "*Kafka* is first in all 20 samples in which each weight is off by up to 40%, and in"
                  + " all 20 with any weights at all.");
    }

    @Test
    void sayNothingWhereThereIsNobodyToCompareWith() {
      assertThat(notes(aDecision().options("Kafka").criteria("Safety").rated("Safety", 5)))
          .isEmpty();
    }

    @Test
    void sayNothingWhereNobodyLeads() {
      assertThat(notes(brokers())).noneMatch(sentence -> sentence.contains("samples in which"));
    }
  }

  @Nested
  class TheNearestFlip {
    @Test
    void isAWeightThatFalls() {
      assertThat(notes(brokers().team("North", 3, 2)))
          .contains("*Rabbit* passes *Kafka* if *Safety* weighs less than 50.0% (now 60.0%).");
    }

    /** 0.375 (1 - w) = w: what Kafka is ahead on the others, Rabbit is on safety. */
    @Test
    void isAWeightThatGrows() {
      assertThat(
              notes(
                  aDecision()
                      .options("Kafka", "Rabbit", "Redis")
                      .criteria("Safety", "Effort", "Price")
                      .rated("Safety", 1, 5, 1)
                      .rated("Effort", 4, 2, 1)
                      .rated("Price", 3, 2, 1)
                      .team("North", 1, 2, 2)))
          .contains("*Rabbit* passes *Kafka* if *Safety* weighs more than 27.3% (now 20.0%).");
    }
  }

  @Nested
  class WhatIsSwitchedOff {
    @Test
    void isCounted() {
      DecisionBuilder one = brokers().claim("Kafka", "Safety", 2, "Survey").switchedOff();
      assertThat(notes(one))
          .contains("One of five claims is switched off, and no figure heeds it.");
      assertThat(notes(one.claim("Kafka", "Effort", 2, "Survey").switchedOff()))
          .contains("Two of six claims are switched off, and no figure heeds them.");
      assertThat(notes(brokers())).noneMatch(sentence -> sentence.contains("switched off"));
    }
  }
}
