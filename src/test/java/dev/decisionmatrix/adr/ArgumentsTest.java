package dev.decisionmatrix.adr;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static List<String> arguments(Decision decision) {
    return new Arguments(Analysis.of(decision), Citations.of(decision))
        .of(decision.options().get(0));
  }

  /** The first words of each. */
  private static List<String> verdicts(Decision decision) {
    return arguments(decision).stream()
        .map(sentence -> sentence.replaceAll("\\*( is rated.*|\\.$)", "*"))
        .toList();
  }

  @Test
  void areGoodFromFiveEighthsOfTheScaleAndBadFromThreeEighthsDown() {
    Decision decision =
        aDecision()
            .options("Kafka")
            .criteria("A", "B", "C", "D")
            .rated("A", 3.5)
            .rated("B", 3.49)
            .rated("C", 2.51)
            .rated("D", 2.5)
            .build();
    assertThat(verdicts(decision))
        .containsExactly(
            "Good, because *A*",
            "Neutral, because *B*",
            "Neutral, because *C*",
            "Bad, because *D*");
  }

  @Test
  void standInTheOrderOfWhatTheySayThenOfTheirWeight() {
    Decision decision =
        aDecision()
            .options("Kafka")
            .criteria("Bad", "Light", "Middling", "Heavy")
            .rated("Bad", 1)
            .rated("Light", 5)
            .rated("Middling", 3)
            .rated("Heavy", 4)
            .team("North", 9, 1, 5, 3)
            .build();
    assertThat(verdicts(decision))
        .containsExactly(
            "Good, because *Heavy*",
            "Good, because *Light*",
            "Neutral, because *Middling*",
            "Bad, because *Bad*");
  }

  @Test
  void keepTheOrderOfTheFileWhereWeightsAreAlike() {
    Decision decision =
        aDecision().options("Kafka").criteria("B", "A").rated("A", 5).rated("B", 5).build();
    assertThat(verdicts(decision)).containsExactly("Good, because *B*", "Good, because *A*");
  }

  @Test
  void saySoWhereThereIsNoEvidence() {
    assertThat(arguments(aDecision().options("Kafka").criteria("Safety").build()))
        .containsExactly("Neutral, because there is no evidence on *Safety*.");
  }

  @Test
  void endTheClaimAfterItsSourceAndKeepAnEllipsis() {
    Decision decision =
        aDecision()
            .options("Kafka")
            .criteria("A", "B", "C")
            .source("A log")
            .claim("Kafka", "A", 5, "A log", "Nothing is lost.")
            .claim("Kafka", "B", 5, "A log", "And so on..")
            .claim("Kafka", "C", 5, "", "Is it safe?")
            .build();
    assertThat(arguments(decision))
        .containsExactly(
            "Good, because *A* is rated 5: Nothing is lost [\\[1\\]](#sources).",
            "Good, because *B* is rated 5: And so on.. [\\[1\\]](#sources)",
            "Good, because *C* is rated 5: Is it safe? (own assumption)");
  }

  @Test
  void quoteBothSidesWhereSourcesDisagree() {
    Decision decision =
        aDecision()
            .options("Kafka")
            .criteria("A")
            .source("A log")
            .source("B book")
            .claim("Kafka", "A", 1, "A log", "Slow.")
            .claim("Kafka", "A", 5, "B book", "Fast.")
            .build();
    assertThat(arguments(decision))
        .containsExactly(
            "Neutral, because *A* is rated 3.0: Fast [\\[2\\]](#sources). But: Slow"
                + " [\\[1\\]](#sources).");
  }

  /** Of many criteria those that move the score most, whatever their weight, and the disputed. */
  @Test
  void areFewWhereThereAreManyCriteria() {
    DecisionBuilder decision =
        aDecision()
            .options("Kafka", "Rabbit")
            .criteria("A", "B", "C", "D", "E", "F", "G", "H", "I")
            .source("Survey")
            .source("A log");
    for (String good : List.of("A", "B", "C", "D", "E")) {
      decision.claim("Kafka", good, good.equals("E") ? 4 : 5, "Survey");
    }
    decision
        .claim("Kafka", "F", 3, "Survey")
        .claim("Kafka", "G", 1, "Survey")
        .claim("Kafka", "G", 5, "A log")
        .claim("Kafka", "H", 1, "Survey");
    assertThat(verdicts(decision.team("North", 1, 2, 3, 4, 9, 1, 1, 1, 1).build()))
        .containsExactly(
            "Good, because *E*",
            "Good, because *D*",
            "Neutral, because *G*",
            "Neutral, because there is no evidence on *I*",
            "Bad, because *H*");
  }

  @Test
  void neverPraiseWhatKnocksTheOptionOut() {
    Decision decision =
        aDecision()
            .options("Kafka", "Rabbit")
            .criterion(aCriterion("Cost").unit("EUR").scale(1000, 0).mustReach(200).build())
            .demanding("Safety", 4.5)
            .claim("Kafka", "Cost", 300, "", "The offer of May")
            .build();
    assertThat(arguments(decision))
        .containsExactly(
            "Bad, because it is knocked out: *Cost* must not exceed 200 EUR, but is rated 300 EUR:"
                + " The offer of May (own assumption).",
            "Neutral, because there is no evidence on *Safety*, which must reach 4.5.");
  }

  @Test
  void leaveLongClaimsToTheReport() {
    Decision decision =
        aDecision()
            .options("Kafka")
            .criteria("A")
            .claim("Kafka", "A", 5, "", "x".repeat(221))
            .build();
    assertThat(arguments(decision)).containsExactly("Good, because *A* is rated 5.");
  }
}
