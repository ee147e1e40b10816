package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Decision;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sheet What if asks of each option says the same as the rule of the verdict. */
class WhatIfResultPropertiesTest {
  private static final int DECISIONS = 600;
  private static final int SAMPLES = 5;

  static IntStream seeds() {
    return IntStream.range(0, DECISIONS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLeadIsOpenWhereOneInFirstPlaceIsThreatenedOrNobodyContends(int seed) {
    Decision decision = GapDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
    WhatIfResult asItIs = analysis.with(Optional.empty());
    boolean threatened = decision.options().stream().anyMatch(asItIs::threatened);
    boolean nobody = analysis.contenders().isEmpty();
    assertThat(analysis.verdict().kind() == Verdict.Kind.OPEN).isEqualTo(threatened || nobody);
  }
}
