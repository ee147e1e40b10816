package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scale of the decision runs from 1 to 5. */
class ScaleWordsTest {
  private final Decision decision =
      aDecision()
          .options("Any")
          .criteria("Usual")
          .criterion("Cost", 5000, 0.5)
          .criterion(aCriterion("T").unit("EUR").build())
          .build();
  private final List<Criterion> criteria = decision.criteria();

  @Test
  void areNeededWhereScaleOrUnitAreItsOwn() {
    assertThat(criteria.stream().map(each -> ScaleWords.areNeeded(each, decision)))
        .containsExactly(false, true, true);
  }

  @Test
  void tellInBriefUnitOrEndsAndWhichWayIsBetter() {
    assertThat(criteria.stream().map(ScaleWords::inBrief))
        .containsExactly(
            "1 to 5, more is better", "0.5 to 5,000, less is better", "EUR, more is better");
  }

  @Test
  void tellEndsUnitAndWhichWayIsBetter() {
    assertThat(criteria.stream().map(ScaleWords::of))
        .containsExactly("1 to 5", "5,000 to 0.5, less is better", "1 to 5 EUR");
  }
}
