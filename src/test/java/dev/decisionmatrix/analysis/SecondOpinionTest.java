package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told of the other methods, whether or not they agree or give figures. */
class SecondOpinionTest {
  private static SecondOpinions opinions(DecisionBuilder decision) {
    return Analysis.of(decision.build()).secondOpinions();
  }

  private static List<String> words(SecondOpinions opinions, Optional<Option> leader) {
    return opinions.all().stream().map(one -> one.words(leader)).toList();
  }

  @Nested
  class WhereOneOptionIsBestOnEverything {
    private final Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two")
            .rated("One", 5, 2)
            .rated("Two", 4, 3)
            .build();
    private final SecondOpinions opinions = Analysis.of(decision).secondOpinions();
    private final Optional<Option> a = Optional.of(decision.options().get(0));
    private final Optional<Option> b = Optional.of(decision.options().get(1));

    @Test
    void allAgree() {
      assertThat(words(opinions, a))
          .containsExactly(
              "The weighted product agrees and puts \u201cA\u201d first.",
              "TOPSIS agrees and puts \u201cA\u201d first.",
              "VIKOR agrees and puts \u201cA\u201d first.",
              "PROMETHEE II agrees and puts \u201cA\u201d first.");
      assertThat(opinions.agreement(a))
          .isEqualTo(
              "Of the other methods that give figures, 4 of 4 put \u201cA\u201d first as well.");
      assertThat(opinions.disagreements(a)).isEmpty();
      assertThat(opinions.remarks()).isEmpty();
    }

    @Test
    void eachExplainsWhyItMayDiffer() {
      assertThat(words(opinions, b))
          .containsExactly(
              WeightedProduct.DIFFERS.with("\u201cA\u201d"),
              Topsis.DIFFERS.with("\u201cA\u201d"),
              Vikor.DIFFERS.with("\u201cA\u201d"),
              Promethee2.DIFFERS.with("\u201cA\u201d"))
          .isEqualTo(opinions.disagreements(b));
    }

    @Test
    void withoutALeaderTheyAgreeOnNobody() {
      assertThat(words(opinions, Optional.empty())).contains("TOPSIS puts \u201cA\u201d first.");
      assertThat(opinions.agreement(Optional.empty())).isEqualTo(SecondOpinions.NO_LEADER);
      assertThat(opinions.disagreements(Optional.empty())).isEmpty();
    }

    @Test
    void theyAreCalledByTheirNames() {
      assertThat(opinions.all())
          .extracting(SecondOpinion::heading)
          .containsExactly("Weighted product", "TOPSIS", "VIKOR (Q)", "PROMETHEE II");
      assertThat(opinions.all())
          .extracting(SecondOpinion::bestWhenLow)
          .containsExactly(
              Optional.empty(), Optional.empty(), Optional.of("VIKOR's Q"), Optional.empty());
      assertThat(opinions.all())
          .extracting(SecondOpinion::source)
          .containsExactly(
              "Hwang and Yoon 1981",
              "Hwang and Yoon 1981",
              "Opricovic and Tzeng 2004",
              "Brans and Vincke 1985");
    }
  }

  @Test
  void severalAreFirstOnATie() {
    SecondOpinions opinions =
        opinions(aDecision().options("A", "B", "C").criteria("One").rated("One", 4, 4, 2));
    assertThat(words(opinions, Optional.empty()))
        .containsExactly(
            "The weighted product puts several options first.",
            "TOPSIS puts several options first.",
            "VIKOR puts several options first.",
            "PROMETHEE II puts several options first.");
    assertThat(opinions.vikor().remark())
        .contains(Vikor.COMPROMISE.with("\u201cA\u201d and \u201cB\u201d"));
  }

  @Test
  void noneGivesFiguresOfOneOptionAtZero() {
    Decision zero = aDecision().options("A").criterion("One", 0, 1).rated("One", 0).build();
    SecondOpinions opinions = Analysis.of(zero).secondOpinions();
    Optional<Option> only = Optional.of(zero.options().get(0));
    assertThat(opinions.defined()).isEmpty();
    assertThat(opinions.agreement(only)).isEqualTo(SecondOpinions.NONE_DEFINED);
    assertThat(words(opinions, only))
        .containsExactly(
            "The weighted product gives no figures. " + WeightedProduct.NOT_POSITIVE,
            "TOPSIS gives no figures. " + Topsis.TOO_FEW,
            "VIKOR gives no figures. " + Vikor.TOO_FEW,
            "PROMETHEE II gives no figures. " + Promethee2.TOO_FEW);
    assertThat(opinions.topsis().first()).isEmpty();
  }

  @Test
  void aRatingOfZeroHasNoLogarithm() {
    Decision zero = aDecision().options("A", "B").criterion("One", 0, 9).rated("One", 0, 9).build();
    WeightedProduct product = Analysis.of(zero).secondOpinions().weightedProduct();
    Criterion one = zero.criteria().get(0);
    assertThat(product.logarithm(one, zero.options().get(0))).isEmpty();
    assertThat(product.logarithm(one, zero.options().get(1)).orElseThrow())
        .isCloseTo(Math.log(9), within(1e-12));
    assertThat(product.share(zero.options().get(1))).isEmpty();
  }

  @Test
  void nobodyInContentionGivesNoFigures() {
    SecondOpinions opinions =
        opinions(aDecision().options("A").demanding("One", 3).rated("One", 2));
    assertThat(opinions.weightedProduct().opinion().undefined())
        .contains(WeightedProduct.NO_OPTION);
    assertThat(opinions.vikor().compromise()).isEmpty();
    assertThat(opinions.vikor().stability()).isFalse();
    assertThat(opinions.vikor().advantage()).isFalse();
  }
}
