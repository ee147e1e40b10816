package dev.decisionmatrix.json;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimIdsTest {
  /** Ids as {@code sha256sum} gives them of the parts between zero characters. */
  private static final String BY_SURVEY = "eef503cda0a6";

  private static final String ASSUMED = "89a1537ca3eb";

  private static DecisionBuilder some() {
    return aDecision().options("Left", "Right").criteria("Speed").source("Survey");
  }

  private static List<String> ids(Decision decision) {
    return List.copyOf(ClaimIds.of(decision.claims()).values());
  }

  @Test
  void areThoseThatAnybodyCanCompute() {
    Decision decision =
        some()
            .claim("Left", "Speed", 4, "Survey", "Schnell wie ein Fön.")
            .assumption("Right", "Speed", 2)
            .build();
    assertThat(ids(decision)).containsExactly(BY_SURVEY, ASSUMED);
  }

  @Test
  void stayWhenLinesComeAndRatingsChange() {
    List<String> before =
        ids(some().assumption("Left", "Speed", 2).assumption("Right", "Speed", 2).build());
    List<String> after =
        ids(some().assumption("Right", "Speed", 5).assumption("Left", "Speed", 1).build());
    assertThat(after).containsExactly(before.get(1), before.get(0));
  }

  @Test
  void ofClaimsThatAreAlikeAreCounted() {
    Decision twice =
        some()
            .assumption("Right", "Speed", 2)
            .assumption("Right", "Speed", 3)
            .assumption("Right", "Speed", 4)
            .build();
    assertThat(ids(twice)).containsExactly(ASSUMED, ASSUMED + "-2", ASSUMED + "-3");
  }
}
