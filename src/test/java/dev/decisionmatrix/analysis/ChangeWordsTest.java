package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sentence on what would change the result, from decisions that can be worked out. */
class ChangeWordsTest {
  private static final double NONE = Double.NaN;

  private static List<String> of(DecisionBuilder decision, int option) {
    Analysis analysis = Analysis.of(decision.build());
    return ChangeWords.of(analysis, analysis.decision().options().get(option));
  }

  /** Known weighs 0.8, Gap 0.2: A has 90 points for certain, B at most 20 x (rating - 1) + 20. */
  private static DecisionBuilder missing(double ratingOfB) {
    return aDecision()
        .options("A", "B")
        .criteria("Known", "Gap")
        .rated("Known", 5, ratingOfB)
        .rated("Gap", 3, NONE)
        .team("Team", 0.8, 0.2);
  }

  @Test
  void evidenceIsToldWhereItCouldTakeAnOptionFurtherThanTheLeader() {
    assertThat(of(missing(4.51), 1))
        .contains(
            "Evidence that is missing could take \u201cB\u201d up to 90.2 points; \u201cA\u201d has"
                + " at least 90.0 points.");
    assertThat(of(missing(4.5), 1)).noneMatch(sentence -> sentence.startsWith("Evidence"));
  }

  @Test
  void whatCannotChangeIsToldAsWell() {
    DecisionBuilder one =
        aDecision().options("A", "B", "C").criterion("One", 0, 100).rated("One", 100, 50, 0);
    assertThat(of(one, 2))
        .containsExactly(
            "No single weight makes \u201cC\u201d take the lead from \u201cA\u201d.",
            "No move of weight between two criteria makes \u201cC\u201d pass \u201cA\u201d.",
            "No single rating makes \u201cC\u201d lead instead of \u201cA\u201d.");
    assertThat(of(one, 0)).isEmpty();
  }

  @Test
  void theLeadersRatingMayHaveToFall() {
    // 90 to 60 on both: 30 points at a half are 0.6; B has 0.4 of room, A has 0.9
    DecisionBuilder equal =
        aDecision()
            .options("A", "B")
            .criterion("One", 0, 100)
            .criterion("Two", 0, 100)
            .rated("One", 90, 60)
            .rated("Two", 90, 60);
    assertThat(of(equal, 1))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if the rating of \u201cA\u201d on \u201cOne\u201d"
                + " gets worse than 30.0 (now 90.0).");
  }

  @Test
  void whoeverMerelyPassesTheLeaderIsNotSaidToLead() {
    // One weighs 0.6: A 80 and 40, B 70 and 50, C 10 and 90; with One at t A 40 + 40 t, B 50 + 20
    // t,
    // C 90 - 80 t: A and B tie at 0.5, B and C at 0.4, A and C at 5/12
    DecisionBuilder three =
        aDecision()
            .options("A", "B", "C")
            .criterion("One", 0, 100)
            .criterion("Two", 0, 100)
            .rated("One", 80, 70, 10)
            .rated("Two", 40, 50, 90)
            .team("Team", 60, 40);
    assertThat(of(three, 1))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if \u201cOne\u201d weighs less than 50.0% (now"
                + " 60.0%).");
    assertThat(of(three, 2))
        .contains(
            "No single weight makes \u201cC\u201d take the lead from \u201cA\u201d.",
            "\u201cC\u201d passes \u201cA\u201d if more than 18.3 percentage points of weight move"
                + " from \u201cOne\u201d to \u201cTwo\u201d, but \u201cB\u201d leads then.");
  }

  @Test
  void aRatingThatFallsBelowADemandKnocksOutAndDoesNotLower() {
    // A 100, B 75: A's Speed alone would have to fall by half, Safety by more than it may
    DecisionBuilder demanding =
        aDecision()
            .options("A", "B", "C")
            .demanding("Safety", 4)
            .criteria("Speed")
            .rated("Safety", 5, 5, 5)
            .rated("Speed", 5, 3, 2)
            .team("Team", 1, 1);
    assertThat(of(demanding, 1))
        .contains(
            "\u201cB\u201d leads if \u201cA\u201d is knocked out: on \u201cSafety\u201d it must"
                + " reach 4.0 (now 5.0).");
    assertThat(of(demanding, 2)).noneMatch(sentence -> sentence.contains("gets worse than"));
  }

  @Test
  void theLeaderMayBeKnockedOut() {
    DecisionBuilder demanding =
        aDecision()
            .options("A", "B")
            .demanding("Licence", 4.5)
            .criteria("Speed")
            .rated("Licence", 5, 5)
            .rated("Speed", 5, 2);
    assertThat(of(demanding, 1))
        .contains(
            "\u201cB\u201d leads if \u201cA\u201d is knocked out: on \u201cLicence\u201d it must"
                + " reach 4.50 (now 5.00).");
  }

  @Test
  void aWeightMayHaveToFall() {
    DecisionBuilder level =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two")
            .rated("One", 5, 1)
            .rated("Two", 1, 5)
            .team("Team", 60, 40);
    assertThat(of(level, 1))
        .contains(
            "\u201cB\u201d passes \u201cA\u201d if \u201cOne\u201d weighs less than 50.0% (now"
                + " 60.0%).");
  }

  @Test
  void whoLeadsOnEitherSideIsTold() {
    // With One at t: A 60 throughout, B 100 (1 - t), C 100 t: ties at 0.4 and at 0.6
    Analysis both =
        Analysis.of(
            aDecision()
                .options("A", "B", "C")
                .criterion("One", 0, 100)
                .criterion("Two", 0, 100)
                .rated("One", 60, 0, 100)
                .rated("Two", 60, 100, 0)
                .build());
    assertThat(BeyondWords.of(both.stability().weights().get(0)))
        .contains("\u201cB\u201d leads below 40.0%, \u201cC\u201d leads above 60.0%");
  }

  @Test
  void withoutASingleLeaderNothingIsTold() {
    DecisionBuilder tied = aDecision().options("A", "B").criteria("One").rated("One", 3, 3);
    assertThat(of(tied, 1)).isEmpty();
    Analysis analysis = Analysis.of(tied.build());
    assertThat(ChangeWords.nearestFlip(analysis)).isEmpty();
    assertThat(ChangeWords.smallestTransfer(analysis)).isEmpty();
    assertThat(ChangeWords.smallestRatingChange(analysis)).isEmpty();
    assertThat(BeyondWords.of(analysis.stability().weights().get(0))).isEmpty();
  }
}
