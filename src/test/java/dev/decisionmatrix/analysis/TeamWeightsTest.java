package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PercentWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamWeightsTest {
  @Test
  void percentAreDividedByTheirSum() {
    List<Criterion> criteria = aDecision().options("Any").criteria("One", "Two").build().criteria();
    Map<Criterion, Double> percent = new LinkedHashMap<>();
    percent.put(criteria.get(0), 75.0);
    percent.put(criteria.get(1), 25.0);
    assertThat(TeamWeights.of(new PercentWeights(percent, Map.of())).byCriterion().values())
        .containsExactly(0.75, 0.25);
  }
}
