package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private final Decision decision =
      aDecision()
          .options("A", "B")
          .criteria("One", "Two")
          .source("Source")
          .claim("A", "One", 5, "Source")
          .assumption("A", "One", 3)
          .claim("B", "Two", 5, "Source")
          .team("North", 3, 1)
          .team("South", 1, 3)
          .build();
  private final Scenario delivered = Scenario.delivered(decision);
  private final Criterion one = decision.criteria().get(0);
  private final Criterion two = decision.criteria().get(1);
  private final Option a = decision.options().get(0);

  @Test
  void aWeightMayBeOffByNothingOrByAllOfIt() {
    assertThat(delivered.withOffBy(0).offBy()).isZero();
    assertThat(delivered.withOffBy(100).offBy()).isEqualTo(100);
    assertThatThrownBy(() -> delivered.withOffBy(-0.001)).hasMessageContaining("-0.001");
    assertThatThrownBy(() -> delivered.withOffBy(100.001)).hasMessageContaining("100.001");
    assertThatThrownBy(() -> delivered.withOffBy(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void aTeamCanBeLookedAtAlone() {
    Analysis south = Analysis.of(decision, delivered.withWeightsOf(decision.teams().get(1)));
    assertThat(south.weights().of(one)).isEqualTo(0.25);
    assertThat(south.baseWeights()).isEqualTo(south.team(decision.teams().get(1)).weights());
    assertThat(south.groupWeights().of(one)).isEqualTo(0.5);
    assertThat(south.spread(two)).isEqualTo(new Spread(two, 0.25, 0.75));
  }

  @Test
  void aSetOfWeightsCanBeTriedAsWhatIfA() {
    Scenario trying = delivered.trying(WhatIfSet.percent(Map.of(one, 70.0)));
    assertThat(trying.whatIfs().inUse()).contains(WhatIfs.Letter.A);
    assertThat(trying.whatIfs().setInUse().typed(one)).hasValue(70);
    assertThat(trying.whatIfs().setInUse().typed(two)).isEmpty();
    assertThat(delivered.whatIfs().setInUse()).isEqualTo(WhatIfSet.NOTHING);
  }

  @Test
  void whatStandsInForMissingEvidenceCanBeChosen() {
    Analysis worst = Analysis.of(decision, delivered.withMissingEvidence(MissingEvidence.WORST));
    // A has 5 and 3 on One, 4 together: a value of 0.75 at a half; on Two nothing
    assertThat(worst.option(a).score()).isEqualTo(37.5);
    assertThat(worst.ratings().at(two, a).ratingOrStandIn()).isEqualTo(1);
    assertThat(worst.ratings().at(one, a).ratingOrStandIn()).isEqualTo(4);
    assertThat(worst.contribution(one, a)).isEqualTo(37.5);
  }

  @Test
  void aCellKnowsWhatEachSourceSays() {
    Rating cell = Ratings.of(decision, delivered).at(one, a);
    assertThat(cell.by(Optional.of(decision.sources().get(0)))).hasValue(5.0);
    assertThat(cell.by(Optional.empty())).hasValue(3.0);
    Rating other = Ratings.of(decision, delivered).at(two, decision.options().get(1));
    assertThat(other.by(Optional.empty())).isEmpty();
  }
}
