package dev.decisionmatrix.json;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.model.Decision;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How firm a result is, held against figures worked out by hand. */
class DepthJsonTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /**
   * On values 0 to 1 left has 1 and 1/4, right 1/4 and 1. The weights are 0.6 and 0.4: North's are
   * 0.8 and 0.2, South's 0.4 and 0.6. So left has 70 points and right 55.
   */
  private final JsonTree json =
      tree(
          aDecision()
              .options("Left", "Right", "Out")
              .criteria("Speed", "Price")
              .demanding("Licence", 3)
              .source("Survey")
              .claim("Left", "Speed", 5, "Survey")
              .claim("Left", "Price", 2, "Survey")
              .claim("Right", "Speed", 2, "Survey")
              .assumption("Right", "Price", 5)
              .rated("Licence", 5, 5, 1)
              .team("North", 4, 1, 0)
              .team("South", 2, 3, 0)
              .build());

  private static JsonTree tree(Decision decision) {
    return JsonTree.of(new FiguresJson(Analysis.of(decision), List.of()).text());
  }

  @Nested
  class TheAgreement {
    @Test
    void isThatOfTwoTeamsThatSeeItTheOtherWayRound() {
      assertThat(json.keys("agreement"))
          .containsExactly("kendallWeights", "kendallRanks", "borda", "condorcet", "cycle");
      // rank sums 3, 3 and 6: 12 x 6 / (2 x 2 x (27 - 3))
      assertThat(json.number("agreement.kendallWeights")).isEqualTo(0.75, EXACT);
      assertThat(json.number("agreement.kendallRanks")).isEqualTo(0, EXACT);
      assertThat(json.number("agreement.borda.left")).isEqualTo(1);
      assertThat(json.number("agreement.borda.right")).isEqualTo(1);
      assertThat(json.at("agreement.condorcet")).isNull();
      assertThat(json.at("agreement.cycle")).isEqualTo(List.of());
    }

    @Test
    void namesTheOptionThatBeatsAllOthers() {
      JsonTree single =
          tree(aDecision().options("Left", "Right").criteria("A").rated("A", 4, 2).build());
      assertThat(single.at("agreement.condorcet")).isEqualTo("left");
    }

    @Test
    void namesThoseThatBeatOneAnotherInACircle() {
      JsonTree circle =
          tree(
              aDecision()
                  .options("A", "B", "C")
                  .criteria("X", "Y", "Z")
                  .rated("X", 5, 3, 1)
                  .rated("Y", 1, 5, 3)
                  .rated("Z", 3, 1, 5)
                  .team("North", 1, 0, 0)
                  .team("South", 0, 1, 0)
                  .team("West", 0, 0, 1)
                  .build());
      assertThat(circle.at("agreement.cycle")).isEqualTo(List.of("a", "b", "c"));
      assertThat(circle.at("agreement.condorcet")).isNull();
    }
  }

  @Nested
  class LeavingOneOut {
    @Test
    void isToldOfSourcesTeamsCriteriaAndOwnAssumptions() {
      assertThat(json.keys("leaveOneOut"))
          .containsExactly("sources", "teams", "criteria", "ownAssumptions");
      assertThat(json.keys("leaveOneOut.teams")).containsExactly("north", "south");
      assertThat(json.keys("leaveOneOut.criteria")).containsExactly("speed", "price", "licence");
      assertThat(json.keys("leaveOneOut.ownAssumptions")).containsExactly("leader", "scores");
    }

    @Test
    void givesLeaderAndScoresOfWhatIsLeft() {
      // without the survey left has 1/2 and 1/2, right 1/2 and 1
      without("sources.survey", "right", 50, 70);
      without("teams.north", "right", 55, 70);
      without("teams.south", "left", 85, 40);
      without("criteria.speed", "right", 25, 100);
      without("criteria.price", "left", 100, 25);
      without("ownAssumptions", "left", 70, 35);
    }

    private void without(String what, String leader, double left, double right) {
      assertThat(json.at("leaveOneOut." + what + ".leader")).as(what).isEqualTo(leader);
      assertThat(json.number("leaveOneOut." + what + ".scores.left")).as(what).isEqualTo(left);
      assertThat(json.number("leaveOneOut." + what + ".scores.right")).as(what).isEqualTo(right);
    }
  }

  @Nested
  class TheRobustness {
    @Test
    void isThatOfTheSamplesOfAFixedSeed() {
      assertThat(json.keys("robustness"))
          .containsExactly("samples", "seed", "offBy", "around", "any", "within");
      assertThat(json.number("robustness.samples")).isEqualTo(512);
      assertThat(json.number("robustness.seed")).isEqualTo(20_040_315);
      assertThat(json.number("robustness.offBy")).isEqualTo(25);
    }

    @Test
    void isThatOfAsManySamplesAsWereDrawnAndOfWeightsAsFarOffAsWasSet() {
      Decision decision = aDecision().options("Left", "Right").criteria("A").build();
      Scenario scenario = Scenario.delivered(decision).withOffBy(12.5);
      JsonTree few =
          JsonTree.of(new FiguresJson(Analysis.of(decision, scenario, 7), List.of()).text());
      assertThat(few.number("robustness.samples")).isEqualTo(7);
      assertThat(few.number("robustness.seed")).isEqualTo(20_040_315);
      assertThat(few.number("robustness.offBy")).isEqualTo(12.5);
    }

    @Test
    void hasTheShareOfEachRank() {
      // right is ahead in a triangle of 1/12 of the square [-1, 1]; in half of all weights
      assertThat(json.number("robustness.around.left.0")).isEqualTo(1 - 1 / 48.0, within(0.015));
      assertThat(json.number("robustness.around.right.1")).isEqualTo(1 - 1 / 48.0, within(0.015));
      assertThat(json.number("robustness.any.left.0")).isEqualTo(0.5, within(0.05));
      assertThat(json.number("robustness.any.left.1") + json.number("robustness.any.right.1"))
          .isEqualTo(1, EXACT);
    }
  }

  @Nested
  class OtherMethods {
    @Test
    void giveTheirFiguresTheirRanksAndANote() {
      assertThat(json.keys("methods.weightedProduct")).containsExactly("scores", "ranks", "note");
      assertThat(json.keys("methods.topsis")).containsExactly("scores", "ranks", "note");
      assertThat(json.keys("methods.promethee2")).containsExactly("netFlows", "ranks", "note");
      assertThat(json.keys("methods.vikor"))
          .containsExactly(
              "s",
              "r",
              "q",
              "ranks",
              "compromise",
              "acceptableAdvantage",
              "acceptableStability",
              "note");
    }

    @Test
    void haveTheFiguresThatWereWorkedOutByHand() {
      assertThat(json.number("methods.weightedProduct.scores.left"))
          .isEqualTo(Math.pow(5, 0.6) * Math.pow(2, 0.4), EXACT);
      // 0.6 x 3 from the worst, 0.4 x 3 from the best
      assertThat(json.number("methods.topsis.scores.left")).isEqualTo(0.6, EXACT);
      assertThat(json.number("methods.topsis.ranks.left")).isEqualTo(1);
      assertThat(json.number("methods.topsis.ranks.right")).isEqualTo(2);
      assertThat(json.number("methods.promethee2.netFlows.right")).isEqualTo(-0.2, EXACT);
    }

    @Test
    void tellHowVikorCompromises() {
      assertThat(json.number("methods.vikor.s.left")).isEqualTo(0.4, EXACT);
      assertThat(json.number("methods.vikor.r.right")).isEqualTo(0.6, EXACT);
      assertThat(json.number("methods.vikor.q.right")).isEqualTo(1, EXACT);
      assertThat(json.number("methods.vikor.ranks.left")).isEqualTo(1);
      assertThat(json.number("methods.vikor.ranks.right")).isEqualTo(2);
      assertThat(json.at("methods.vikor.ranks.out")).isNull();
      assertThat(json.at("methods.vikor.compromise")).isEqualTo(List.of("left"));
      assertThat(json.at("methods.vikor.acceptableAdvantage")).isEqualTo(true);
      assertThat(json.at("methods.vikor.acceptableStability")).isEqualTo(true);
    }

    @Test
    void areNullButForANoteWhereTheyGiveNoFigures() {
      JsonTree alike =
          tree(aDecision().options("A", "B").criteria("One").rated("One", 3, 3).build());
      assertThat(alike.keys("methods.vikor")).isEqualTo(json.keys("methods.vikor"));
      alike.keys("methods.vikor").stream()
          .filter(key -> !key.equals("note"))
          .forEach(key -> assertThat(alike.at("methods.vikor." + key)).as(key).isNull());
      assertThat(alike.at("methods.vikor.note"))
          .isEqualTo(
              "All options are alike on the criteria that count, so there is nothing to regret.");
      assertThat(alike.at("methods.topsis.ranks")).isNull();
    }
  }

  @Nested
  class TheStability {
    @Test
    void tellsTheLeastThatWouldChangeTheLeader() {
      assertThat(json.keys("stability"))
          .containsExactly("nearestFlip", "smallestTransfer", "smallestRatingChange");
      assertThat(json.at("stability.nearestFlip.criterion")).isEqualTo("speed");
      assertThat(json.number("stability.nearestFlip.now")).isEqualTo(0.6, EXACT);
      assertThat(json.number("stability.nearestFlip.at")).isEqualTo(0.5, EXACT);
      assertThat(json.at("stability.nearestFlip.passedBy")).isEqualTo("right");
      assertThat(json.at("stability.smallestTransfer.from")).isEqualTo("speed");
      assertThat(json.at("stability.smallestTransfer.to")).isEqualTo("price");
      assertThat(json.number("stability.smallestTransfer.share")).isEqualTo(0.1, EXACT);
      assertThat(json.at("stability.smallestTransfer.passedBy")).isEqualTo("right");
    }

    @Test
    void tellsTheSmallestChangeOfARating() {
      // 15 points at a weight of 0.6 are a quarter of the scale
      assertThat(json.at("stability.smallestRatingChange.kind")).isEqualTo("raised");
      assertThat(json.at("stability.smallestRatingChange.criterion")).isEqualTo("speed");
      assertThat(json.at("stability.smallestRatingChange.option")).isEqualTo("right");
      assertThat(json.number("stability.smallestRatingChange.now")).isEqualTo(2, EXACT);
      assertThat(json.number("stability.smallestRatingChange.at")).isEqualTo(3, EXACT);
      assertThat(json.number("stability.smallestRatingChange.shareOfScale")).isEqualTo(0.25, EXACT);
      assertThat(json.at("stability.smallestRatingChange.passedBy")).isEqualTo("right");
    }

    @Test
    void wordsAKindOfChangeWithHyphens() {
      JsonTree knockout =
          tree(
              aDecision()
                  .options("Left", "Right")
                  .demanding("Licence", 4)
                  .criteria("Speed")
                  .rated("Licence", 4.5, 5)
                  .rated("Speed", 5, 1)
                  .build());
      assertThat(knockout.at("stability.smallestRatingChange.kind")).isEqualTo("knocked-out");
    }
  }

  @Test
  void otherViewsNameWhoIsFirstInThem() {
    // North has 85 and 40 points, South 55 and 70; without the survey right has 70, left 50
    assertThat(json.keys("otherViews.0")).containsExactly("kind", "id", "first");
    assertThat(json.at("otherViews.0.kind")).isEqualTo("team");
    assertThat(json.at("otherViews.0.id")).isEqualTo("south");
    assertThat(json.at("otherViews.0.first")).isEqualTo(List.of("right"));
    assertThat(json.at("otherViews.1.kind")).isEqualTo("borda");
    assertThat(json.at("otherViews.1.id")).isNull();
    assertThat(json.at("otherViews.1.first")).isEqualTo(List.of("left", "right"));
  }

  @Test
  void whatDecidedItStandsInTheOrderOfItsWeight() {
    assertThat(json.at("decidedBy.0.criterion")).isEqualTo("speed");
    assertThat(json.number("decidedBy.0.points")).isEqualTo(45, EXACT);
    assertThat(json.at("decidedBy.1.criterion")).isEqualTo("price");
    assertThat(json.number("decidedBy.1.points")).isEqualTo(-30, EXACT);
  }

  @Test
  void whatToFindOutNextHasTheLeadAtBothEndsOfEachCell() {
    // one criterion: A has 75 points and B, without evidence, from 0 to 100
    JsonTree open =
        tree(aDecision().options("A", "B").criteria("Any").rated("Any", 4, Double.NaN).build());
    assertThat(open.keys("findOutNext.0"))
        .containsExactly("option", "criterion", "evidence", "leadAtWorst", "leadAtBest");
    assertThat(open.at("findOutNext.0.option")).isEqualTo("b");
    assertThat(open.at("findOutNext.0.criterion")).isEqualTo("any");
    assertThat(open.at("findOutNext.0.evidence")).isEqualTo("missing");
    assertThat(open.number("findOutNext.0.leadAtWorst")).isEqualTo(75, EXACT);
    assertThat(open.number("findOutNext.0.leadAtBest")).isEqualTo(-25, EXACT);
    assertThat(json.at("findOutNext")).isEqualTo(List.of());
  }
}
