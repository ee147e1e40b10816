package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only what a decision makes use of is named, by author. */
class LiteratureTest {
  @Test
  void ofAnyDecisionIsThatOfTheSum() {
    Analysis alone = Analysis.of(aDecision().options("A").criteria("One").build());
    assertThat(Literature.of(alone))
        .singleElement()
        .isEqualTo("Keeney, R. L., Raiffa, H. (1976). Decisions with Multiple Objectives. Wiley.");
  }

  @Test
  void ofRanksByTeamsIsTheirsAsWell() {
    Analysis ranked =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criteria("One", "Two")
                .rated("One", 1, 2)
                .rated("Two", 2, 1)
                .rankingTeam("North", 1, 2)
                .rankingTeam("South", 2, 1)
                .build());
    assertThat(Literature.of(ranked).stream().map(line -> line.replaceAll(",.*", "")))
        .containsExactly(
            "Barron",
            "Borda",
            "Brans",
            "Hwang",
            "Joe",
            "Keeney",
            "Kendall",
            "Lahdelma",
            "Opricovic");
  }

  @Test
  void whatAMethodsFigureMeansTakesTenWordsOrSo() {
    Analysis two =
        Analysis.of(aDecision().options("A", "B").criteria("One").rated("One", 1, 2).build());
    assertThat(two.secondOpinions().all())
        .allSatisfy(
            method -> {
              assertThat(method.means()).matches(".*; (high|low) is good");
              assertThat(method.means().split(" ")).hasSizeLessThanOrEqualTo(13);
            });
  }
}
