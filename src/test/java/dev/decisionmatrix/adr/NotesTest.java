package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static List<String> notes(DecisionBuilder decision) {
    return new Notes(Analysis.of(decision.build())).sentences();
  }

  private static DecisionBuilder brokers() {
    return aDecision()
        .options("Kafka", "Rabbit")
        .criteria("Safety", "Effort")
        .rated("Safety", 5, 1)
        .rated("Effort", 1, 5);
  }

  @Nested
  class Teams {
    @Test
    void thatSeeItDifferentlyAreToldApart() {
      assertThat(notes(brokers().team("North", 3, 1).team("South", 1, 3)))
          .startsWith(
              "On its own weights, North puts Kafka first.",
              "On its own weights, South puts Rabbit first.",
              "Kendall's W of the teams' rankings is 0.00, from 0 (no agreement) to 1 (the same"
                  + " order).");
    }

    @Test
    void thatSeeItAlikeAreToldTogether() {
      assertThat(notes(brokers().team("North", 3, 1).team("South", 2, 1)))
          .startsWith(
              "On their own weights, North and South put Kafka first.",
              "Kendall's W of the teams' rankings is 1.00, from 0 (no agreement) to 1 (the same"
                  + " order).");
    }

    @Test
    void mayPutSeveralFirst() {
      assertThat(notes(brokers().team("North", 3, 1).team("South", 1, 1)))
          .contains("On its own weights, South puts Kafka and Rabbit first, in a tie.");
    }

    @Test
    void mayBeLeftWithNothing() {
      assertThat(
              notes(
                  aDecision()
                      .options("Kafka", "Rabbit")
                      .demanding("Safety", 3)
                      .rated("Safety", 1, 2)
                      .team("North", 1)
                      .team("South", 1)))
          .containsExactly("For North and South no option is left.");
    }

    @Test
    void areNotComparedWhereThereIsOne() {
      assertThat(notes(brokers().team("North", 3, 1)))
          .noneMatch(sentence -> sentence.contains("own weights"))
          .noneMatch(sentence -> sentence.contains("Kendall"));
    }

    @Test
    void mayGoInACircle() {
      assertThat(
              notes(
                  aDecision()
                      .options("A", "B", "C")
                      .criteria("X", "Y", "Z")
                      .rated("X", 5, 3, 1)
                      .rated("Y", 1, 5, 3)
                      .rated("Z", 3, 1, 5)
                      .team("North", 1, 0, 0)
                      .team("South", 0, 1, 0)
                      .team("West", 0, 0, 1)))
          .contains(
              "Compared in pairs, the majorities of the teams go in a circle: A beats B beats C"
                  + " beats A.");
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
              "Kafka is first in all 512 samples in which each weight is off by up to 25%, and in"
                  + " all 512 with any weights at all.");
    }

    @Test
    void arePercentElsewhere() {
      assertThat(notes(brokers().team("North", 3, 2)))
          .anySatisfy(
              sentence ->
                  assertThat(sentence)
                      .matches(
                          "Kafka is first in 9[0-9]\\.[0-9]% \\(±[0-3]\\.[0-9] points\\) of 512"
                              + " samples in which each weight is off by up to 25%, and in"
                              + " (4|5)[0-9]\\.[0-9]% \\(±[0-3]\\.[0-9] points\\) of 512 with any"
                              + " weights at all\\."));
    }

    @Test
    void areAsManyAsWereDrawnAndWeightsAsFarOffAsWasSet() {
      Decision decision =
          aDecision().options("Kafka", "Rabbit").criteria("Safety").rated("Safety", 5, 1).build();
      Scenario scenario = Scenario.delivered(decision).withOffBy(40);
      assertThat(new Notes(Analysis.of(decision, scenario, 20)).sentences())
          .contains(
              "Kafka is first in all 20 samples in which each weight is off by up to 40%, and in"
                  + " all 20 with any weights at all.");
    }

    @Test
    void sayNothingWhereThereIsNobodyToCompareWith() {
      assertThat(notes(aDecision().options("Kafka").criteria("Safety").rated("Safety", 5)))
          .isEmpty();
    }

    @Test
    void sayNothingWhereNobodyLeads() {
      assertThat(notes(brokers()))
          .noneMatch(sentence -> sentence.contains("samples"))
          .noneMatch(sentence -> sentence.contains("other methods"));
    }
  }

  @Nested
  class TheNearestFlip {
    @Test
    void isAWeightThatFalls() {
      assertThat(notes(brokers().team("North", 3, 2)))
          .contains("Rabbit passes Kafka if *Safety* weighs less than 50.0% (now 60.0%).");
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
          .contains("Rabbit passes Kafka if *Safety* weighs more than 27.3% (now 20.0%).");
    }
  }

  @Nested
  class OtherMethods {
    @Test
    void areCountedWithTheirDisagreementsAndTheCompromise() {
      assertThat(notes(brokers().team("North", 3, 2)))
          .contains("Of the other methods that give figures, 4 of 4 put Kafka first as well.")
          .noneMatch(sentence -> sentence.contains("compromise"));
    }
  }
}
