package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells criteria that teams cannot rate: what options cost, and those that are not linear. */
record RatedCriteria(Problems problems, String file) {
  void check(List<Claim> claims) {
    Set<Criterion> refused = new LinkedHashSet<>();
    claims.stream()
        .filter(claim -> claim.rater().isPresent())
        .map(Claim::criterion)
        .filter(criterion -> criterion.isCost() || !criterion.isLinear())
        .forEach(refused::add);
    refused.forEach(this::tell);
  }

  private void tell(Criterion criterion) {
    String why = criterion.isCost() ? "it is a cost" : "its `value` is not `linear`";
    problems.add(
        new Problem(
            Code.RATER_UNKNOWN,
            Place.ofFile(file),
            "`" + criterion.id() + "` cannot be rated by teams: " + why,
            "leave the rater blank there" + (criterion.isCost() ? "" : ", or drop `value`"),
            Optional.empty()));
  }
}
