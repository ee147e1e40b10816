package dev.decisionmatrix.model;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Ratings as values and back, whichever way the scale runs, and demands on them. */
class ScaleTest {
  private static final Scale STARS = new Scale(1, 5);
  private static final Scale EUROS = new Scale(200, 100);

  private static Criterion demanding(Scale scale, double mustReach) {
    return aCriterion("C").scale(scale.worst(), scale.best()).mustReach(mustReach).build();
  }

  @Test
  void theEndsAreNothingAndAll() {
    assertThat(STARS.value(1)).isZero();
    assertThat(STARS.value(5)).isEqualTo(1);
    assertThat(EUROS.value(200)).isZero();
    assertThat(EUROS.value(100)).isEqualTo(1);
  }

  @Test
  void aValueIsTheShareOfTheWayToTheBest() {
    // 3 of 1 to 5 is half way; 175 of 200 down to 100 a quarter
    assertThat(STARS.value(3)).isEqualTo(0.5);
    assertThat(EUROS.value(175)).isEqualTo(0.25);
    assertThat(STARS.rating(0.5)).isEqualTo(3);
    assertThat(EUROS.rating(0.25)).isEqualTo(175);
  }

  @Test
  void aDemandIsMetByExactlyWhatItDemands() {
    assertThat(demanding(STARS, 3).isReachedBy(3)).isTrue();
    assertThat(demanding(STARS, 3).isReachedBy(2.999)).isFalse();
    assertThat(demanding(EUROS, 150).isReachedBy(150)).isTrue();
    assertThat(demanding(EUROS, 150).isReachedBy(150.001)).isFalse();
  }

  @Test
  void aDemandIsAValueToo() {
    assertThat(demanding(STARS, 4).demandedValue()).hasValue(0.75);
    assertThat(demanding(EUROS, 150).demandedValue()).hasValue(0.5);
    Criterion relaxed = aCriterion("C").scale(STARS.worst(), STARS.best()).build();
    assertThat(relaxed.demandedValue()).isEmpty();
    assertThat(relaxed.isReachedBy(1)).isTrue();
  }

  @Test
  void twoEqualEndsAreNoScale() {
    assertThatThrownBy(() -> new Scale(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }
}
