package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresInWordsTest {
  private static List<FiguresInWords.Told> told(GroupRule rule) {
    return FiguresInWords.of(
        Analysis.of(
            aDecision()
                .options("Any")
                .criteria("One")
                .policy(new Policy(MissingEvidence.MIDPOINT, Combine.BY_SOURCE, rule, 5, 50, 25))
                .build()));
  }

  private static String how(GroupRule rule, String figure) {
    return told(rule).stream()
        .filter(one -> one.figure().equals(figure))
        .findFirst()
        .orElseThrow()
        .how();
  }

  @Test
  void standInTheOrderInWhichTheyFollow() {
    assertThat(told(GroupRule.ARITHMETIC))
        .extracting(FiguresInWords.Told::figure)
        .containsExactly(
            "Rating",
            "Value",
            "Team weight",
            "Group weight",
            "What-if weight",
            "Contribution",
            "Score and rank",
            "Lowest, highest",
            "By the sources",
            "Samples led",
            "Sensitivity",
            "Left out",
            "Second opinions",
            "Verdict");
  }

  @Test
  void tellTheRuleThatTheDecisionFollows() {
    assertThat(how(GroupRule.ARITHMETIC, "Group weight")).startsWith("The mean of");
    assertThat(how(GroupRule.GEOMETRIC, "Group weight")).startsWith("The geometric mean of");
  }

  @Test
  void tellTheLimitsThatAreInForce() {
    assertThat(how(GroupRule.ARITHMETIC, "Team weight")).contains("ratio above 10% says");
    assertThat(how(GroupRule.ARITHMETIC, "Samples led"))
        .startsWith("256 samples: points of Sobol's sequence");
    assertThat(how(GroupRule.ARITHMETIC, "Verdict")).contains("fewer than 80% of the samples");
    assertThat(how(GroupRule.ARITHMETIC, "Second opinions"))
        .startsWith("Weighted product, TOPSIS, VIKOR and PROMETHEE II on the same");
  }
}
