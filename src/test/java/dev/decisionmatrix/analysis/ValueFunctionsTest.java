package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Curve.Flank;
import dev.decisionmatrix.model.ValueFunction.Limit;
import dev.decisionmatrix.model.ValueFunction.Limit.Side;
import dev.decisionmatrix.model.ValueFunction.Point;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.model.ValueFunction.Ratio.Form;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Values that are not straight: published figures first, then what follows from them. */
class ValueFunctionsTest {
  private static final double EXACT = 1e-9;
  private static final double PRINTED = 0.05;

  private static double score(Analysis analysis, int option) {
    return analysis.option(analysis.decision().options().get(option)).score();
  }

  private static Curve curve(double... figures) {
    List<Point> points =
        IntStream.range(0, figures.length / 2)
            .mapToObj(place -> new Point(figures[2 * place], figures[2 * place + 1]))
            .toList();
    return new Curve(points);
  }

  /** Piecewise linear values from bisection: GetReal course, activity 4.4. */
  @Nested
  class PiecewiseValuesGetReal2016 {
    private DecisionBuilder treatments() {
      return aDecision()
          .options("New treatment", "Control")
          .criterion(
              aCriterion("Survival")
                  .value(curve(45, 0, 48, 0.25, 48.8, 0.5, 56.9, 0.75, 65, 1))
                  .build())
          .criterion(
              aCriterion("Severe").value(curve(0, 1, 30, 0.75, 70, 0.5, 75, 0.25, 80, 0)).build())
          .criterion("Moderate", 40, 0)
          .rated("Survival", 60, 50)
          .rated("Severe", 60, 20)
          .rated("Moderate", 35, 5);
    }

    /** Rank-order centroid of three: 11, 5 and 2 of 18. */
    @Test
    void byTheirOrderTheNewTreatmentLeads() {
      Analysis analysis = Analysis.of(treatments().team("Panel", 11, 5, 2).build());
      assertThat(score(analysis, 0)).isCloseTo(68.7, within(PRINTED));
      assertThat(score(analysis, 1)).isCloseTo(65.7, within(PRINTED));
    }

    @Test
    void bySixtyTwentyTwentyTheControlDoes() {
      Analysis analysis = Analysis.of(treatments().team("Panel", 60, 20, 20).build());
      assertThat(score(analysis, 1)).isCloseTo(66.4, within(PRINTED));
      assertThat(score(analysis, 0)).isCloseTo(64.5, within(PRINTED));
    }
  }

  /** Selection by quality and cost, 70 to 30: the price is worth lowest / own. */
  @Nested
  class PricesOfTenders {
    private DecisionBuilder bids(double... prices) {
      return aDecision()
          .options("A", "B", "C")
          .criterion("Technical", 0, 100)
          .criterion(price(Double.NaN))
          .rated("Price", prices);
    }

    private static Criterion price(double most) {
      var price = aCriterion("Price").scale(200, 0).value(new Ratio(Form.LOWEST_OVER, true));
      return Double.isNaN(most) ? price.build() : price.mustReach(most).build();
    }

    @Test
    void ofTwentyFortyAndSixtyCroreTheDearestWins() {
      Analysis analysis =
          Analysis.of(
              bids(20, 40, 60).rated("Technical", 60, 85, 95).team("Buyer", 70, 30).build());
      assertThat(score(analysis, 2)).isCloseTo(76.5, within(PRINTED));
      assertThat(score(analysis, 1)).isCloseTo(74.5, within(PRINTED));
      assertThat(score(analysis, 0)).isCloseTo(72.0, within(PRINTED));
    }

    /**
     * Negometrix, Low bid scoring formula (support-us.negometrix.com, article 44001761046): 200
     * points in all.
     */
    @Test
    void ofTheTwoBiddersOfNegometrixTheDearerOneWins() {
      Analysis analysis =
          Analysis.of(
              aDecision()
                  .options("A", "B")
                  .criterion("Experience", 0, 60)
                  .criterion("Quality control", 0, 40)
                  .criterion("Time", 0, 30)
                  .criterion(price(Double.NaN))
                  .rated("Experience", 40, 32)
                  .rated("Quality control", 30, 20)
                  .rated("Time", 20, 22)
                  .rated("Price", 10_000, 8_000)
                  .team("Buyer", 60, 40, 30, 70)
                  .build());
      assertThat(2 * score(analysis, 0)).isCloseTo(146, within(EXACT));
      assertThat(2 * score(analysis, 1)).isCloseTo(144, within(EXACT));
    }

    @Test
    void whoIsOutSetsNothing() {
      Decision decision =
          aDecision()
              .options("A", "B", "C")
              .criterion(aCriterion("Technical").scale(0, 100).mustReach(75).build())
              .criterion(price(Double.NaN))
              .rated("Technical", 60, 85, 95)
              .rated("Price", 20, 40, 60)
              .team("Buyer", 70, 30)
              .build();
      Analysis analysis = Analysis.of(decision);
      assertThat(score(analysis, 1)).isCloseTo(0.7 * 85 + 30, within(EXACT));
      assertThat(score(analysis, 2)).isCloseTo(0.7 * 95 + 20, within(EXACT));
      assertThat(score(analysis, 0)).isCloseTo(0.7 * 60 + 30, within(EXACT));
      Ranking anyone = analysis.leaveOneOut().criteria().get(0).ranking().orElseThrow();
      assertThat(anyone.of(decision.options().get(1)).score()).isCloseTo(50, within(EXACT));
    }

    @Test
    void leavingOutASourceIsAsIfItWereSwitchedOff() {
      Decision decision =
          aDecision()
              .options("A", "B", "C")
              .criterion("Technical", 0, 100)
              .criterion(price(Double.NaN))
              .source("Offer")
              .source("Press")
              .claim("A", "Price", 30, "Offer")
              .claim("A", "Price", 10, "Press")
              .claim("B", "Price", 40, "Offer")
              .claim("C", "Price", 60, "Offer")
              .rated("Technical", 60, 85, 95)
              .team("Buyer", 70, 30)
              .build();
      Analysis analysis = Analysis.of(decision);
      for (Source source : decision.sources()) {
        Scenario without = Scenario.delivered(decision).withoutSources(Set.of(source));
        Ranking expected = Analysis.of(decision, without).ranking();
        Ranking told =
            analysis.leaveOneOut().without(Optional.of(source), analysis.ranking()).orElseThrow();
        for (Option option : decision.options()) {
          assertThat(told.of(option).score()).isCloseTo(expected.of(option).score(), within(EXACT));
        }
      }
    }

    @Test
    void theRatingThatTiesIsExactAndNoneMovesTheStandard() {
      Analysis analysis =
          Analysis.of(
              bids(20, 40, 60).rated("Technical", 60, 85, 95).team("Buyer", 70, 30).build());
      RatingChange change =
          analysis
              .stability()
              .overtake(analysis.decision().options().get(1))
              .orElseThrow()
              .rating()
              .orElseThrow();
      assertThat(change.kind()).isEqualTo(RatingChange.Kind.RAISED);
      Rivalry rivalry = Rivalry.of(analysis, analysis.decision().options().get(1)).orElseThrow();
      // C at 76.5 is 2 ahead: B needs 17 of 30 points, or 40 / 1.1333 crore.
      assertThat(rivalry.ratings().raisedAt(analysis.decision().criteria().get(1)).orElseThrow())
          .isCloseTo(20 / (17 / 30.0), within(1e-6));
      Rivalry first = Rivalry.of(analysis, analysis.decision().options().get(0)).orElseThrow();
      assertThat(first.ratings().raisedAt(analysis.decision().criteria().get(1))).isEmpty();
    }
  }

  @Test
  void aPeakMayLieBetweenTwoSources() {
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion(aCriterion("Warmth").value(curve(10, 0, 20, 1, 30, 0)).build())
                .source("Low")
                .source("High")
                .claim("A", "Warmth", 15, "Low")
                .claim("A", "Warmth", 25, "High")
                .claim("B", "Warmth", 12, "Low")
                .team("Team", 1)
                .build());
    OptionResult warm = analysis.option(analysis.decision().options().get(0));
    assertThat(warm.score()).isCloseTo(100, within(EXACT));
    assertThat(warm.disputedLowest()).isCloseTo(50, within(EXACT));
    assertThat(warm.disputedHighest()).isCloseTo(100, within(EXACT));
    assertThat(analysis.decision().criteria().get(0).hasPeak()).isTrue();
  }

  /** Beside the peak at 20 the leader at 19.5 must fall to 0.533, which 14.74 and 26.9 are. */
  @Test
  void besideAPeakTheNearerOfTwoRatingsTies() {
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion("Quality", 0, 10)
                .criterion(
                    aCriterion("Warmth")
                        .value(curve(10, 0, 18, 0.9, 20, 1, 22, 0.9, 30, 0.3))
                        .build())
                .rated("Quality", 8, 7)
                .rated("Warmth", 19.5, 26)
                .team("Team", 40, 60)
                .build());
    RatingWays ways =
        Rivalry.of(analysis, analysis.decision().options().get(1)).orElseThrow().ratings();
    Criterion warmth = analysis.decision().criteria().get(1);
    double needed = (0.4 * 0.1 + 0.6 * (0.975 - 0.6)) / 0.6;
    double left = 10 + (0.975 - needed) / 0.9 * 8;
    assertThat(ways.loweredAt(warmth).orElseThrow()).isCloseTo(left, within(1e-6));
    assertThat(ways.loweredAt(warmth, Flank.RIGHT).orElseThrow())
        .isCloseTo(22 + (0.9 - 0.975 + needed) / 0.6 * 8, within(1e-6));
    assertThat(ways.raisedAt(warmth)).isEmpty();
  }

  /**
   * 60 is demanded of quality or 4 of ease, which B has: to pass, its quality needs 0.2 more than
   * the value of 0.2 at 20, which is a rating of 40 and not the 60 that nobody asks of it.
   */
  @Test
  void aDemandThatAnotherReachesIsNotToBeReached() {
    Curve curve = new Curve(List.of(new Point(0, 0), new Point(50, 0.5), new Point(100, 1)));
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion(
                    aCriterion("Quality")
                        .scale(0, 100)
                        .value(curve)
                        .mustReach(60)
                        .eitherOr("or")
                        .build())
                .criterion(aCriterion("Ease").mustReach(4).eitherOr("or").build())
                .rated("Quality", 40, 20)
                .rated("Ease", 5, 5)
                .team("Team", 50, 50)
                .build());
    RatingWays ways =
        Rivalry.of(analysis, analysis.decision().options().get(1)).orElseThrow().ratings();
    assertThat(ways.raisedAt(analysis.decision().criteria().get(0)).orElseThrow())
        .isCloseTo(40, within(1e-9));
  }

  /**
   * Weights 70 and 30, prices of 100 and 150: A has 94, B 46.7 + 27 = 73.7. By its own price B
   * passes at 104.5, 45.5 less; were A's 143.6, 43.6 more, B would have 67 + 27 = 94 as well.
   */
  @Test
  void theLeastMayBeOneThatIsNotWorkedOut() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criterion(
                aCriterion("Price").scale(200, 0).value(new Ratio(Form.LOWEST_OVER, true)).build())
            .criterion("Quality", 0, 100)
            .rated("Price", 100, 150)
            .rated("Quality", 80, 90)
            .team("Buyer", 70, 30)
            .build();
    Analysis analysis = Analysis.of(decision);
    RatingChange told = analysis.stability().smallestRatingChange().orElseThrow();
    assertThat(told.rated().id()).isEqualTo("b");
    assertThat(told.at()).isCloseTo(7000 / (94 - 27.0), within(1e-6));
    WhatIfs none = WhatIfs.delivered(decision);
    TriedRating tried = TriedRating.of(decision.options().get(0), decision.criteria().get(0));
    Scenario dearer =
        Scenario.delivered(decision)
            .withWhatIfs(
                none.with(0, tried.with(WhatIfs.Letter.A, 143.7))
                    .using(Optional.of(WhatIfs.Letter.A)));
    assertThat(Analysis.of(decision, dearer).ranking().leader().orElseThrow().name())
        .isEqualTo("B");
    assertThat(NoRating.of(analysis).besides()).contains("not worked out");
  }

  @Test
  void whatMovesOthersIsToldToBeNotWorkedOut() {
    Analysis held =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion("Technical", 0, 1)
                .criterion(
                    aCriterion("Price")
                        .scale(200, 0)
                        .value(new Ratio(Form.LOWEST_OVER, true))
                        .build())
                .rated("Technical", 1, 0)
                .rated("Price", 20, 40)
                .team("Buyer", 50, 50)
                .build());
    assertThat(ChangeWords.of(held, held.decision().options().get(1)).toString())
        .contains("as far as it moves no values of others; those that do are not worked out");
  }

  @Test
  void aLimitIsReachedOnTheDecimalsKept() {
    Limit limit = new Limit(Side.AT_LEAST, 0.3, false);
    Analysis analysis =
        Analysis.of(
            aDecision()
                .options("A", "B")
                .criterion(aCriterion("Share").scale(0, 1).value(limit).build())
                .source("One")
                .source("Two")
                .source("Three")
                .claim("A", "Share", 0.1, "One")
                .claim("A", "Share", 0.2, "Two")
                .claim("A", "Share", 0.6, "Three")
                .claim("B", "Share", 0.29, "One")
                .team("Team", 1)
                .build());
    assertThat(score(analysis, 0)).isEqualTo(100);
    assertThat(score(analysis, 1)).isEqualTo(0);
  }

  @Test
  void aStraightLineOfPointsIsTheScale() {
    Scale scale = new Scale(80, 0);
    ValueFunction points = curve(0, 1, 40, 0.5, 80, 0);
    for (double rating = 0; rating <= 80; rating += 5) {
      assertThat(points.value(rating, scale, OptionalDouble.empty()))
          .isCloseTo(scale.value(rating), within(EXACT));
    }
  }
}
