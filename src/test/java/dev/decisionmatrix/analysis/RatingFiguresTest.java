package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.CriterionBuilder;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Scale;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures as people write them: stated by hand, none from our own output. */
class RatingFiguresTest {
  @Test
  void inBriefHaveAsFewDecimalsAsTheSpanOfTheScaleAllows() {
    assertThat(inBrief(0, 1000000, 420000.4)).isEqualTo("420,000");
    assertThat(inBrief(55, 5, 18.5)).isEqualTo("19");
    assertThat(inBrief(1, 5, 4.25)).isEqualTo("4.3");
    assertThat(inBrief(99, 99.99, 99.954)).isEqualTo("99.95");
    assertThat(inBrief(0, 0.2, 0.123)).isEqualTo("0.12");
    assertThat(inBrief(0.01, 0, 0.00349)).isEqualTo("0.0035");
  }

  private static String inBrief(double worst, double best, double figure) {
    return RatingFigures.inBrief(new Scale(worst, best)).number(figure);
  }

  @Nested
  class APrice {
    private final CriterionBuilder price = aCriterion("C").unit("EUR").scale(1000000, 0);

    @Test
    void hasThousandsSetApartAndNoDecimalThatNobodyTyped() {
      RatingFigures figures = figures(price, 420000, 385000);
      assertThat(figures.claim(420000)).isEqualTo("420,000 EUR");
      assertThat(figures.rating(420000)).isEqualTo("420,000 EUR");
      assertThat(figures.range(1000000, 0)).isEqualTo("1,000,000 to 0 EUR");
    }

    @Test
    void needsNoDecimalForAMeanOfTwo() {
      RatingFigures figures = combined(price, 421000, 420001);
      assertThat(figures.rating(420500.5)).isEqualTo("420,501 EUR");
    }

    @Test
    void hasCentsWhereAnyOfItsPricesHas() {
      RatingFigures figures = figures(price, 1234.56, 900);
      assertThat(figures.rating(1234.56)).isEqualTo("1,234.56 EUR");
      assertThat(figures.rating(900)).isEqualTo("900.00 EUR");
      assertThat(figures.range(1000000, 0)).isEqualTo("1,000,000 to 0 EUR");
    }
  }

  @Nested
  class AScaleOfFewSteps {
    private final CriterionBuilder points = aCriterion("C").scale(1, 5);

    @Test
    void isWholeWhereEachRatingIsOneClaim() {
      assertThat(figures(points, 4, 3).rating(4)).isEqualTo("4");
    }

    @Test
    void hasOneDecimalMoreWhereClaimsAreCombined() {
      RatingFigures figures = combined(points, 4, 3);
      assertThat(figures.rating(3.5)).isEqualTo("3.5");
      assertThat(figures.rating(4)).isEqualTo("4.0");
      assertThat(figures.claim(4)).isEqualTo("4");
    }

    @Test
    void hasTheDecimalsOfItsDemandToo() {
      assertThat(figures(aCriterion("C").scale(1, 5).mustReach(3.5), 3, 4).rating(3))
          .isEqualTo("3.0");
    }

    @Test
    void ofHundredthsHasThem() {
      RatingFigures figures = figures(aCriterion("C").unit("s").scale(1, 0), 0.25, 0.5);
      assertThat(figures.rating(0.5)).isEqualTo("0.50 s");
    }
  }

  @Test
  void aRatingJustShortOfADemandIsToldFromIt() {
    RatingFigures figures = combined(aCriterion("C").scale(1, 5).mustReach(4), 3, 4);
    assertThat(figures.pair(3.96, 4)).isEqualTo(new RatingFigures.Pair("3.96", "4.00"));
    assertThat(figures.pair(3.5, 4)).isEqualTo(new RatingFigures.Pair("3.5", "4.0"));
  }

  @Test
  void percentStandRightBehindTheFigure() {
    RatingFigures figures = combined(aCriterion("C").unit("%").scale(0, 100), 68, 71);
    assertThat(figures.rating(69.5)).isEqualTo("69.5%");
    assertThat(figures.claim(68)).isEqualTo("68%");
  }

  @Test
  void aQuotientIsNoReasonForNineDecimals() {
    assertThat(figures(aCriterion("C").scale(1, 5), 10 / 3.0, 4).rating(10 / 3.0))
        .isEqualTo("3.3333");
  }

  @Test
  void withoutClaimsTheScaleSaysIt() {
    RatingFigures figures =
        RatingFigures.of(
            aCriterion("C").unit("GB").scale(0, 2.5).build(), List.of(), Rounding.DIGITS);
    assertThat(figures.rating(1)).isEqualTo("1.0 GB");
  }

  /** A claim for each of two options. */
  private static RatingFigures figures(CriterionBuilder criterion, double one, double other) {
    return of(two(criterion).assumption("A", "C", one).assumption("B", "C", other).build());
  }

  /** Both claims for the same option. */
  private static RatingFigures combined(CriterionBuilder criterion, double one, double other) {
    return of(two(criterion).assumption("A", "C", one).assumption("A", "C", other).build());
  }

  private static DecisionBuilder two(CriterionBuilder criterion) {
    return aDecision().options("A", "B").criterion(criterion.build());
  }

  private static RatingFigures of(Decision decision) {
    return Ratings.of(decision, Scenario.delivered(decision)).figures(decision.criteria().get(0));
  }
}
