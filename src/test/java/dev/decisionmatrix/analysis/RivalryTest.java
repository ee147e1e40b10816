package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RivalryTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  /** Values 1 and 0 for Oak, 0.25 and 0.75 for Elm, weights 0.7 and 0.3: 70 points to 40. */
  @Nested
  class ByHand {
    private final Decision decision =
        aDecision()
            .options("Oak", "Elm")
            .criteria("Price", "Speed")
            .assumption("Oak", "Price", 5)
            .assumption("Oak", "Speed", 1)
            .assumption("Elm", "Price", 2)
            .assumption("Elm", "Speed", 4)
            .team("North", 70, 30)
            .build();
    private final Criterion price = decision.criteria().get(0);
    private final Criterion speed = decision.criteria().get(1);
    private final Rivalry elm =
        Rivalry.of(Analysis.of(decision), decision.options().get(1)).orElseThrow();

    @Test
    void theLeaderHasNoRivalryWithItself() {
      assertThat(Rivalry.of(Analysis.of(decision), decision.options().get(0))).isEmpty();
    }

    @Test
    void theDistanceIsInPoints() {
      assertThat(elm.distance()).isCloseTo(30, ROUNDING);
      assertThat(elm.distanceWithout(price).orElseThrow()).isCloseTo(-75, ROUNDING);
      assertThat(elm.distanceAt(price, 0.6).orElseThrow()).isCloseTo(15, ROUNDING);
    }

    @Test
    void bothTieWhereTheirLinesCross() {
      assertThat(elm.tieAt(price).orElseThrow()).isCloseTo(0.5, ROUNDING);
      assertThat(elm.tieAt(speed).orElseThrow()).isCloseTo(0.5, ROUNDING);
    }

    @Test
    void weightMovesToWhereTheRivalIsFurthestAhead() {
      assertThat(elm.gainsMost()).isEqualTo(speed);
      assertThat(elm.transfer(price, speed).orElseThrow()).isCloseTo(0.2, ROUNDING);
      assertThat(elm.transfer(speed, speed)).isEmpty();
    }

    @Test
    void aRatingChangesByTheDistanceOverTheWeight() {
      assertThat(elm.own(price).orElseThrow()).isCloseTo(30 / 70.0, ROUNDING);
      assertThat(elm.own(speed)).isEmpty();
      assertThat(elm.lowered(price).orElseThrow()).isCloseTo(30 / 70.0, ROUNDING);
      assertThat(elm.lowered(speed)).isEmpty();
    }
  }
}
