package dev.decisionmatrix.report;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.blocks.BlockText;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.ValueFunction;
import dev.decisionmatrix.model.ValueFunction.Curve;
import dev.decisionmatrix.model.ValueFunction.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report tells what was set, not what holds where nobody set anything. */
class SettingsToldTest {
  private static final Policy POLICY =
      new Policy(MissingEvidence.WORST, Combine.BY_CLAIM, GroupRule.GEOMETRIC, 12.5, 50, 40);

  private static String report() {
    return report(SampleDecisions.brokers());
  }

  private static String report(DecisionBuilder builder) {
    Decision decision = builder.policy(POLICY).build();
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), 20);
    Provenance provenance = new Provenance("tool", Provenance.Companions.ATTACHED);
    return BlockText.of(DecisionReport.of(analysis, provenance));
  }

  @Test
  void howManySamplesWereDrawnAndHowFarWeightsMayBeOff() {
    DecisionBuilder evidenced =
        aDecision().options("Kafka", "Rabbit").criteria("A", "B").rated("A", 5, 1).rated("B", 4, 2);
    assertThat(report(evidenced))
        .contains("of 20 samples with weights off by up to 40% put Kafka first")
        .doesNotContain("25%");
    assertThat(report())
        .contains(
            "Two times 20 sets of weights, the samples, were tried: points of Sobol's sequence"
                + " scrambled at random by a fixed seed (20040315)")
        .contains("once with each weight off by up to 40%, once with any weights at all")
        .contains("takes each rank in 20 samples")
        .contains("Share of samples, each weight off by up to 40%: ")
        .doesNotContain("25%");
  }

  @Test
  void whatIsCloseWhatStandsInAndHowGroupsAreMade() {
    assertThat(report())
        .contains("the first two are less than 12.5 points apart")
        .contains("the worst rating stands in")
        .contains("the geometric mean of the teams")
        .doesNotContain("midpoint");
  }

  @Test
  void onWhichCriteriaWorthIsNoStraightLine() {
    ValueFunction curve =
        new Curve(List.of(new Point(0, 0), new Point(64, 0.9), new Point(122, 1)));
    DecisionBuilder bits =
        aDecision()
            .options("Kafka", "Rabbit")
            .criteria("A")
            .criterion(aCriterion("Keys").unit("bits").value(curve).build())
            .rated("A", 5, 1)
            .rated("Keys", 74, 122);
    assertThat(report(bits))
        .contains("**Values.** Worth is no straight line on *Keys*:")
        .contains("0 is worth 0, 64 is worth 0.9, 122 is worth 1 (bits).")
        .contains("Alt. Keys: 0 is worth 0")
        .contains("Kafka with 74 bits is worth 0.92 and Rabbit with 122 bits is worth 1.00.");
    assertThat(report()).doesNotContain("no straight line").doesNotContain("is worth");
  }
}
