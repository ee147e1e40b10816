package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Policy;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On scales from 1 to 5 the middle is 3 and half of the scale is 2; cost runs from 5 down to 1. */
class TellingClaimTest {
  private static DecisionBuilder one() {
    return aDecision()
        .options("Own")
        .criteria("Speed")
        .criterion("Cost", 5, 1)
        .source("One")
        .source("Two")
        .source("Three");
  }

  private static Rating cell(Decision decision, String option, int criterion) {
    return Ratings.of(decision, Scenario.delivered(decision))
        .at(
            decision.criteria().get(criterion),
            decision.options().stream()
                .filter(each -> each.name().equals(option))
                .findFirst()
                .orElseThrow());
  }

  private static String told(DecisionBuilder decision) {
    return TellingClaim.of(cell(decision.build(), "Own", 0)).map(Claim::text).orElse("nothing");
  }

  private static List<String> sides(DecisionBuilder decision) {
    return TellingClaim.ofEachSide(cell(decision.build(), "Own", 0)).stream()
        .map(Claim::text)
        .toList();
  }

  private static DecisionBuilder byClaim(DecisionBuilder decision) {
    return decision.policy(
        new Policy(
            Policy.DEFAULT.missingEvidence(),
            Combine.BY_CLAIM,
            Policy.DEFAULT.group(),
            Policy.DEFAULT.closeCall(),
            Policy.DEFAULT.goodEnough(),
            Policy.DEFAULT.offBy()));
  }

  @Nested
  class OfACell {
    @Test
    void isTheNearestToTheRatingAndNotTheBest() {
      // by source (5 + 4) / 2 and 4 make 4.25
      assertThat(
              told(
                  one()
                      .claim("Own", "Speed", 5, "One", "Five.")
                      .claim("Own", "Speed", 4, "One", "Four, at some length.")
                      .claim("Own", "Speed", 4, "Two", "4.")))
          .isEqualTo("Four, at some length.");
    }

    @Test
    void isOfTheSourceWithTheMostWeightWhereSeveralAreAsNear() {
      // by claim (4 + 2 + 2 + 4) / 4 = 3: all are 1 off, and Two has three of the four
      assertThat(
              told(
                  byClaim(one())
                      .claim("Own", "Speed", 4, "One", "Once.")
                      .claim("Own", "Speed", 2, "Two", "Twice, first.")
                      .claim("Own", "Speed", 2, "Two", "Twice.")
                      .claim("Own", "Speed", 4, "Two", "Thrice.")))
          .isEqualTo("Twice, first.");
    }

    @Test
    void isTheFirstInTheFileWhereSourcesWeighTheSame() {
      // by source 3.5 from 4 and 3: each is half off, however often Two says it
      assertThat(
              told(
                  one()
                      .claim("Own", "Speed", 4, "One", "Above.")
                      .claim("Own", "Speed", 3, "Two", "Below.")
                      .claim("Own", "Speed", 3, "Two", "Below again.")))
          .isEqualTo("Above.");
    }

    @Test
    void isNoAssumptionWhereSomethingIsCited() {
      assertThat(
              told(
                  one()
                      .claim("Own", "Speed", 3, "", "Assumed.")
                      .claim("Own", "Speed", 4, "One", "Cited.")))
          .isEqualTo("Cited.");
      assertThat(told(one().claim("Own", "Speed", 3, "", "Assumed."))).isEqualTo("Assumed.");
      assertThat(told(one())).isEqualTo("nothing");
    }
  }

  @Nested
  class WhereSourcesDisagree {
    @Test
    void eachSideHasItsOwn() {
      // half of the scale: 4.5 by One (4 and 5), 2.5 by Two
      assertThat(
              sides(
                  one()
                      .claim("Own", "Speed", 2.5, "Two", "Slow.")
                      .claim("Own", "Speed", 3, "Three", "Middling.")
                      .claim("Own", "Speed", 5, "One", "Very fast.")
                      .claim("Own", "Speed", 4, "One", "Fast.")))
          .containsExactly("Very fast.", "Slow.");
    }

    @Test
    void fourAgainstFiveIsNoDisagreement() {
      assertThat(
              sides(
                  one()
                      .claim("Own", "Speed", 5, "One", "Five.")
                      .claim("Own", "Speed", 4, "Two", "Four.")))
          .containsExactly("Five.");
    }

    @Test
    void lessThanHalfOfTheScaleIsNone() {
      assertThat(
              sides(
                  one()
                      .claim("Own", "Speed", 4.9, "One", "High.")
                      .claim("Own", "Speed", 3, "Two", "Low.")))
          .hasSize(1);
    }

    @Test
    void ourOwnAssumptionIsNoSide() {
      assertThat(
              sides(
                  one()
                      .claim("Own", "Speed", 5, "One", "Five.")
                      .claim("Own", "Speed", 1, "", "Assumed.")))
          .containsExactly("Five.");
    }

    @Test
    void whereLessIsBetterTheLowerIsTheMoreFavourable() {
      Decision decision =
          one()
              .claim("Own", "Cost", 5, "One", "Dear.")
              .claim("Own", "Cost", 1, "Two", "Cheap.")
              .build();
      assertThat(TellingClaim.ofEachSide(cell(decision, "Own", 1)))
          .extracting(Claim::text)
          .containsExactly("Cheap.", "Dear.");
    }
  }

  @Nested
  class OfTwoCells {
    private final Decision decision =
        aDecision()
            .options("Middling", "Bad", "Better", "Assumed", "None")
            .criteria("Speed")
            .criterion("Cost", 5, 1)
            .source("One")
            .claim("Middling", "Speed", 4, "One", "Above.")
            .claim("Bad", "Speed", 1, "One", "Lowest.")
            .claim("Better", "Speed", 5, "One", "Top.")
            .claim("Better", "Cost", 1, "One", "Free.")
            .claim("Assumed", "Speed", 5, "", "Assumed.")
            .build();

    private List<String> told(Rating one, Rating other) {
      return TellingClaim.ofEither(one, other).stream().map(Claim::text).toList();
    }

    private Rating speed(String option) {
      return cell(decision, option, 0);
    }

    @Test
    void isOfTheOneFurtherFromTheMiddle() {
      assertThat(told(speed("Middling"), speed("Bad"))).containsExactly("Lowest.");
      assertThat(told(speed("Bad"), speed("Middling"))).containsExactly("Lowest.");
    }

    @Test
    void isOfTheFirstWhereBothAreEquallyFar() {
      Rating cost = cell(decision, "Better", 1);
      assertThat(told(speed("Better"), cost)).containsExactly("Top.");
      assertThat(told(cost, speed("Better"))).containsExactly("Free.");
    }

    @Test
    void isOfTheOneThatIsCited() {
      assertThat(told(speed("Assumed"), speed("Middling"))).containsExactly("Above.");
      assertThat(told(speed("Middling"), speed("Assumed"))).containsExactly("Above.");
      assertThat(told(speed("None"), speed("Assumed"))).containsExactly("Assumed.");
      assertThat(told(speed("None"), speed("None"))).isEmpty();
    }
  }
}
