package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.OtherView.Kind;
import dev.decisionmatrix.analysis.OtherViews.Side;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Decisions small enough to see who is first by each view, and why. */
class OtherViewsTest {
  private static List<String> views(Decision decision) {
    return Analysis.of(decision).otherViews().views().stream().map(OtherViewsTest::told).toList();
  }

  private static String told(OtherView view) {
    return (view.kind().word() + " " + view.id() + ": " + names(view.first())).replace(" :", ":");
  }

  private static String names(List<Option> options) {
    return String.join("+", options.stream().map(Option::name).toList());
  }

  /** A has all points on X, B on Y and on Z. */
  private static DecisionBuilder twoRivals() {
    return aDecision()
        .options("A", "B")
        .criteria("X", "Y", "Z")
        .rated("X", 5, 1)
        .rated("Y", 1, 5)
        .rated("Z", 1, 5);
  }

  @Test
  void thereIsNoneWhereAnOptionIsTheBestInEverything() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("X", "Y")
            .source("One")
            .source("Two")
            .claim("A", "X", 5, "One")
            .claim("B", "X", 1, "Two")
            .claim("A", "Y", 5, "Two")
            .claim("B", "Y", 1, "One")
            .team("North", 60, 40)
            .team("South", 30, 70)
            .build();
    assertThat(views(decision)).isEmpty();
  }

  @Nested
  class OfAnyWeightsAtAll {
    @Test
    void itIsWhoeverIsFirstInMostOfThem() {
      // A leads with 60, and is first where X weighs above half: a quarter of all weights
      Decision decision = twoRivals().team("All", 60, 20, 20).build();
      assertThat(views(decision)).contains("any-weights: B");
      assertThat(Analysis.of(decision).robustness().any().get(decision.options().get(1)).get(0))
          .isBetween(0.72, 0.78);
    }

    @Test
    void itIsNotTheLeaderOfMost() {
      Decision decision = twoRivals().team("All", 40, 30, 30).build();
      assertThat(views(decision)).noneMatch(view -> view.startsWith("any-weights"));
    }
  }

  @Nested
  class OfTheTeams {
    /** North's six votes make A lead with 62.5 points; the two others prefer B. */
    private final Decision outvoted =
        twoRivals()
            .teamOfPower("North", 6, 70, 15, 15)
            .teamOfPower("South", 1, 40, 30, 30)
            .teamOfPower("East", 1, 40, 30, 30)
            .build();

    @Test
    void eachStandsByItself() {
      assertThat(views(outvoted))
          .contains("team south: B", "team east: B")
          .doesNotContain("team north: A");
    }

    @Test
    void pointsAndMajoritiesCountEachTeamOnce() {
      assertThat(views(outvoted)).contains("borda: B", "condorcet: B");
    }

    @Test
    void majoritiesThatGoInACircleAreToldAsOne() {
      Decision circle =
          aDecision()
              .options("A", "B", "C")
              .criteria("X", "Y", "Z")
              .rated("X", 5, 3, 1)
              .rated("Y", 1, 5, 3)
              .rated("Z", 3, 1, 5)
              .team("North", 100, 0, 0)
              .team("South", 0, 100, 0)
              .teamOfPower("East", 0.5, 0, 0, 100)
              .build();
      assertThat(views(circle)).contains("circle: A+B+C");
      assertThat(Analysis.of(circle).otherViews().circle())
          .extracting(Option::name)
          .containsExactly("A", "B", "C");
    }
  }

  @Nested
  class OfOtherMethods {
    @Test
    void oneThatPutsAnotherFirstIsNamedByItsKey() {
      // A leads by 1.25 points; its product is nearly 0, for it is nearly the worst on X
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("X", "Y")
              .rated("X", 1.1, 3)
              .rated("Y", 5, 3)
              .team("All", 50, 50)
              .build();
      assertThat(Analysis.of(decision).ranking().leaderInWords()).isEqualTo("A");
      assertThat(views(decision)).contains("method weightedProduct: B");
    }
  }

  @Nested
  class OfLeavingOut {
    @Test
    void itIsWhatAloneMakesTheLeaderLead() {
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("X", "Y")
              .source("One")
              .source("Two")
              .claim("A", "X", 5, "One")
              .claim("B", "X", 1, "Two")
              .claim("A", "Y", 3, "Two")
              .claim("B", "Y", 4, "Two")
              .assumption("A", "X", 5)
              .team("North", 80, 20)
              .team("South", 20, 80)
              .build();
      // A 75 and B 37.5; without North 20 to 80: A 60 and B 60
      assertThat(views(decision)).contains("without-team north: A+B", "without-criterion x: B");
    }

    @Test
    void aSourceAloneCanCarryTheLead() {
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("X")
              .source("One")
              .source("Two")
              .claim("A", "X", 5, "One")
              .claim("A", "X", 2, "Two")
              .claim("B", "X", 3, "Two")
              .build();
      assertThat(views(decision)).containsExactly("without-source one: B");
    }

    @Test
    void soCanOurOwnAssumptions() {
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("X")
              .source("Two")
              .assumption("A", "X", 5)
              .claim("A", "X", 2, "Two")
              .claim("B", "X", 3, "Two")
              .build();
      assertThat(views(decision)).contains("without-assumptions: B");
    }

    @Test
    void whomADemandKeptOutMayBeFirstWithoutIt() {
      Decision decision =
          aDecision()
              .options("A", "B")
              .criteria("X")
              .demanding("Safety", 3)
              .rated("X", 4, 5)
              .rated("Safety", 3, 2)
              .build();
      assertThat(views(decision)).contains("without-criterion safety: B");
    }
  }

  @Test
  void leavingOutTheOnlySourceIsNoView() {
    assertThat(views(aDecision().options("A", "B").criteria("X").rated("X", 5, 1).build()))
        .isEmpty();
  }

  @Test
  void whereEveryOptionIsKnockedOutOnlyLeavingOutNamesSomebody() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("X")
            .demanding("Safety", 3)
            .rated("X", 4, 5)
            .rated("Safety", 2, 2)
            .build();
    assertThat(views(decision)).containsExactly("without-criterion safety: B");
  }

  @Test
  void sidesStandInTheOrderOfHowManyViewsTheyHaveAndTiesLast() {
    Decision decision =
        aDecision()
            .options("A", "B", "C")
            .criteria("X", "Y", "Z")
            .rated("X", 5, 1, 1)
            .rated("Y", 1, 5, 1)
            .rated("Z", 1, 1, 5)
            .teamOfPower("North", 10, 80, 10, 10)
            .team("South", 0, 60, 40)
            .team("East", 0, 60, 40)
            .team("West", 0, 40, 60)
            .build();
    // A leads with 800 of 1,300; two teams are for B, one for C
    List<Side> sides = Analysis.of(decision).otherViews().sides();
    assertThat(sides).extracting(side -> names(side.first())).startsWith("B", "C");
    assertThat(sides.get(0).of(Kind.TEAM))
        .extracting(OtherView::name)
        .containsExactly("South", "East");
    assertThat(sides.get(1).of(Kind.TEAM)).extracting(OtherView::name).containsExactly("West");
    assertThat(sides.subList(2, sides.size())).allMatch(side -> side.first().size() > 1);
  }
}
