package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import org.junit.jupiter.api.Test;

/** The few words on what would put another option first. */
class ChangesInShortTest {
  /** Tells by a letter how many names the room has to hold. */
  private static final ChangesInShort.Names NAMES =
      new ChangesInShort.Names() {
        @Override
        public String inCrowd(Option option) {
          return of(option);
        }

        @Override
        public String of(Option option) {
          return option.name();
        }

        @Override
        public String of(Criterion criterion, ChangesInShort.Room room) {
          return criterion.name() + " " + room.name().charAt(0);
        }
      };

  /** Fast weighs 0.6, Safe 0.4; A has 80, B 55, C 20. */
  private static DecisionBuilder three() {
    return aDecision()
        .options("A", "B", "C")
        .criterion("Fast", 0, 100)
        .criterion("Safe", 0, 100)
        .rated("Fast", 100, 25, 0)
        .rated("Safe", 50, 100, 50)
        .team("Team", 0.6, 0.4);
  }

  private static Option option(Analysis analysis, int place) {
    return analysis.decision().options().get(place);
  }

  @Test
  void theThreeWaysOfTheSecond() {
    Analysis analysis = Analysis.of(three().build());
    ChangesInShort told = new ChangesInShort(analysis, NAMES);
    Option second = option(analysis, 1);
    // 75 w = 50 (1 - w) at w = 0.4
    assertThat(told.weight(second)).isEqualTo("Fast A weighs less than 40.0% (now 60.0%)");
    // 25 / (75 + 50)
    assertThat(told.move(second))
        .isEqualTo("More than 20.0% of the weight moves from Fast B to Safe B");
    // 25 / 0.6 of the scale
    assertThat(told.rating(second))
        .isEqualTo("Its rating on Fast A is better than 66.7 (now 25.0)");
  }

  @Test
  void oneWayForEachOptionFurtherBehind() {
    Analysis analysis = Analysis.of(three().build());
    ChangesInShort told = new ChangesInShort(analysis, NAMES);
    // equal on Safe, behind on Fast: no weight; 60 points are 100 of 100 on Fast
    assertThat(told.other(option(analysis, 2)))
        .isEqualTo("C: no single weight, move or rating does");
    assertThat(told.weight(option(analysis, 2))).isEqualTo("No single weight does");
    assertThat(told.move(option(analysis, 2)))
        .isEqualTo("No move of weight between two criteria does");
    assertThat(told.rating(option(analysis, 2))).isEqualTo("No single rating does");
  }

  @Test
  void oneWayIsTheWeightBeforeAllOthers() {
    Analysis analysis = Analysis.of(three().build());
    assertThat(new ChangesInShort(analysis, NAMES).other(option(analysis, 1)))
        .isEqualTo("B, if Fast B weighs less than 40.0% (now 60.0%)");
  }

  @Test
  void nothingIsToldOfTheLeaderNorWhereSeveralShareFirstPlace() {
    Analysis analysis = Analysis.of(three().build());
    ChangesInShort told = new ChangesInShort(analysis, NAMES);
    assertThat(told.weight(option(analysis, 0))).isEmpty();
    assertThat(told.other(option(analysis, 0))).isEmpty();
    Analysis tied =
        Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 3, 3).build());
    assertThat(new ChangesInShort(tied, NAMES).move(option(tied, 1))).isEmpty();
  }

  @Test
  void anOptionThatIsOutHasOnlyItsRating() {
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion(aCriterion("Safe").scale(0, 100).mustReach(50).build())
                .criterion("Fast", 0, 100)
                .rated("Safe", 60, 40)
                .rated("Fast", 30, 90)
                .team("Team", 1, 1)
                .build());
    ChangesInShort told = new ChangesInShort(analysis, NAMES);
    Option out = option(analysis, 1);
    assertThat(told.weight(out)).isEqualTo("It is knocked out, so no weight does");
    assertThat(told.move(out)).isEmpty();
    assertThat(told.rating(out)).isEqualTo("Its rating on Safe A reaches 50.0 (now 40.0)");
    assertThat(told.other(out)).isEqualTo("B, if its rating on Safe I reaches 50.0 (now 40.0)");
  }

  /** A falls out below 50 on Safe, which is nearer than to be passed. */
  @Test
  void theLeaderMayBeKnockedOut() {
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion(aCriterion("Safe").scale(0, 100).mustReach(50).build())
                .criterion("Fast", 0, 100)
                .rated("Safe", 55, 55)
                .rated("Fast", 90, 30)
                .team("Team", 1, 1)
                .build());
    assertThat(new ChangesInShort(analysis, NAMES).rating(option(analysis, 1)))
        .isEqualTo("A is knocked out: on Safe B worse than 50.0 (now 55.0)");
  }
}
