package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On scales from 1 to 5 the middle is 3; cost runs from 5 down to 1. */
class TellingClaimTest {
  private final Decision decision =
      aDecision()
          .options("Good", "Bad", "Middling", "Better", "Assumed")
          .criteria("Speed")
          .criterion("Cost", 5, 1)
          .source("One")
          .source("Two")
          .claim("Good", "Speed", 4, "One", "Four.")
          .claim("Good", "Speed", 5, "One", "Five, at length.")
          .claim("Good", "Speed", 5, "Two", "Five.")
          .claim("Good", "Speed", 5, "", "5.")
          .claim("Good", "Speed", 5, "One", "Five!")
          .claim("Bad", "Speed", 1, "One", "Lowest.")
          .claim("Bad", "Speed", 2, "Two", "Low.")
          .claim("Middling", "Speed", 2, "One", "Below.")
          .claim("Middling", "Speed", 4, "Two", "Above.")
          .claim("Better", "Speed", 5, "Two", "Top.")
          .assumption("Assumed", "Speed", 5)
          .claim("Good", "Cost", 1, "One", "Cheap.")
          .claim("Good", "Cost", 2, "Two", "Low.")
          .claim("Better", "Cost", 1, "One", "Free.")
          .claim("Bad", "Cost", 5, "One", "Dear.")
          .claim("Bad", "Cost", 4, "Two", "High.")
          .build();
  private final Ratings ratings = Ratings.of(decision, Scenario.delivered(decision));

  private Rating cell(String option, int criterion) {
    return ratings.at(
        decision.criteria().get(criterion),
        decision.options().stream()
            .filter(each -> each.name().equals(option))
            .findFirst()
            .orElseThrow());
  }

  private String told(String option, int criterion) {
    return TellingClaim.of(cell(option, criterion)).map(Claim::text).orElse("nothing");
  }

  @Test
  void ofAGoodCellItIsTheBestPutShortestAndFirst() {
    assertThat(told("Good", 0)).isEqualTo("Five.");
  }

  @Test
  void ofABadCellItIsTheWorst() {
    assertThat(told("Bad", 0)).isEqualTo("Lowest.");
  }

  @Test
  void theMiddleCountsAsGood() {
    assertThat(told("Middling", 0)).isEqualTo("Above.");
  }

  @Test
  void whereLessIsBetterTheLowestIsTheBest() {
    assertThat(told("Good", 1)).isEqualTo("Cheap.");
    assertThat(told("Bad", 1)).isEqualTo("Dear.");
  }

  @Test
  void ofTwoCellsItIsFromTheOneFurtherFromTheMiddle() {
    assertThat(two("Middling", "Bad")).contains("Lowest.");
    assertThat(two("Bad", "Middling")).contains("Lowest.");
  }

  @Test
  void ofTwoEquallyFarFromTheMiddleItIsFromTheFirst() {
    // 5 in speed and 1 in cost are both the best
    Rating speed = cell("Better", 0);
    Rating cost = cell("Better", 1);
    assertThat(TellingClaim.of(speed, cost).map(Claim::text)).contains("Top.");
    assertThat(TellingClaim.of(cost, speed).map(Claim::text)).contains("Free.");
  }

  @Test
  void whereThatHasNoSourceItIsFromTheOther() {
    assertThat(told("Assumed", 0)).isEqualTo("nothing");
    assertThat(two("Assumed", "Middling")).contains("Above.");
    assertThat(two("Middling", "Assumed")).contains("Above.");
  }

  private Optional<String> two(String one, String other) {
    return TellingClaim.of(cell(one, 0), cell(other, 0)).map(Claim::text);
  }
}
