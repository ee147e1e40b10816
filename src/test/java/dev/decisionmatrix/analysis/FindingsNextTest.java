package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.ClaimBuilder.aClaim;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.FindingsNext.Finding;
import dev.decisionmatrix.analysis.FindingsNext.Lead;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsNextTest {
  private static final double NONE = Double.NaN;

  private static List<String> told(Decision decision) {
    return FindingsNext.of(Analysis.of(decision)).all().stream()
        .map(one -> "%s: %s %s".formatted(one.option().name(), one.criterion().name(), one.words()))
        .toList();
  }

  @Test
  void aCellWithoutEvidenceGoesFromItsWorstToItsBest() {
    // Four criteria of a quarter each, 6.25 points a step from 1 to 5: A has 100, and B, whose
    // missing cell stands at 3, has 75 + 12.5. With B's cell at its worst A leads by 25.
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two", "Three", "Four")
            .rated("One", 5, 5)
            .rated("Two", 5, 5)
            .rated("Three", 5, 5)
            .rated("Four", 5, NONE)
            .build();
    assertThat(told(decision)).containsExactly("B: Four 25.0 to 0.0");
  }

  @Test
  void aCellWhoseSourcesDifferGoesFromTheLeastToTheMostFavourable() {
    // Two criteria of a half each, 12.5 points a step. A: 37.5 + 25, B: 25 + 25; by its sources
    // A's first rating is 3 or 5, so A leads by 0 or by 25.
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two")
            .source("Book")
            .rated("One", 5, 3)
            .rated("Two", 3, 3)
            .claim("A", "One", 3, "Book")
            .build();
    assertThat(told(decision)).containsExactly("A: One 0.0 to 25.0");
  }

  @Test
  void whereAnotherWouldLeadTheMinusIsARealOne() {
    Decision decision = aDecision().options("A", "B").criteria("One").rated("One", 4, NONE).build();
    assertThat(told(decision)).containsExactly("B: One 75.0 to \u221225.0");
  }

  @Test
  void missingEvidenceIsToldFirstThenWhatMovesMoreThenFileOrder() {
    // Minor weighs 25 points, 6.25 a step, Major 75, 18.75 a step. B leads with 12.5 + 75; its
    // missing cell goes from 75 to 100 points. A has 25 + 37.5, by its sources 43.75 to 81.25,
    // which moves the lead more, but is no gap. What C lacks cannot bring it near.
    Decision decision =
        aDecision()
            .options("A", "B", "C")
            .criteria("Minor", "Major")
            .source("Book")
            .rated("Minor", 5, NONE, NONE)
            .rated("Major", 4, 5, 1)
            .claim("A", "Major", 2, "Book")
            .team("Voter", 1, 3)
            .build();
    assertThat(told(decision)).containsExactly("B: Minor 12.5 to 37.5", "A: Major 43.8 to 6.3");
  }

  @Test
  void whatKnocksTheFirstOutIsToldInAWord() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .demanding("One", 3)
            .criteria("Two")
            .rated("One", NONE, 3)
            .rated("Two", 5, 1)
            .build();
    assertThat(told(decision)).containsExactly("A: One out to 75.0");
  }

  @Test
  void whatLeavesNobodyElseIsToldInAWord() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .demanding("One", 3)
            .criteria("Two")
            .rated("One", 3, NONE)
            .rated("Two", 5, 1)
            .build();
    assertThat(told(decision)).containsExactly("B: One alone to 25.0");
  }

  @Test
  void nothingIsToldWhereNothingIsOpen() {
    Decision sure = aDecision().options("A", "B").criteria("One").rated("One", 4, 2).build();
    assertThat(told(sure)).isEmpty();
    Decision out = aDecision().options("A").demanding("One", 4).rated("One", 2).build();
    assertThat(told(out)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.decisionmatrix.analysis.GeneratedDecisions#seeds")
  void bothLeadsAreThoseOfTheDecisionBuiltAnewWithThatCell(int seed) {
    Decision decision = GeneratedDecisions.of(seed);
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), 8);
    List<Option> first = analysis.ranking().first();
    FindingsNext.Leads.of(analysis)
        .ifPresent(
            leads ->
                decision
                    .criteria()
                    .forEach(
                        criterion ->
                            decision
                                .options()
                                .forEach(
                                    option ->
                                        assertSame(
                                            analysis, first.get(0), leads.at(criterion, option)))));
  }

  private static void assertSame(Analysis analysis, Option first, Finding finding) {
    Rating cell = finding.cell();
    double worst = cell.missing() ? 0 : cell.lowest();
    double best = cell.missing() ? 1 : cell.highest();
    assertSame(finding.worst(), leadWith(analysis, first, cell, worst));
    assertSame(finding.best(), leadWith(analysis, first, cell, best));
  }

  private static void assertSame(Lead lead, Lead rebuilt) {
    assertThat(lead.out()).isEqualTo(rebuilt.out());
    assertThat(lead.points().isPresent()).isEqualTo(rebuilt.points().isPresent());
    assertThat(lead.points().orElse(0)).isCloseTo(rebuilt.points().orElse(0), within(1e-7));
  }

  /** With one claim that says it in place of all that the cell has. */
  private static Lead leadWith(Analysis analysis, Option first, Rating cell, double value) {
    Decision decision = analysis.decision();
    List<Claim> claims = new ArrayList<>(decision.claims());
    claims.removeIf(
        claim ->
            claim.option().equals(cell.option()) && claim.criterion().equals(cell.criterion()));
    double rating = Rounding.rounded(cell.criterion().rating(value));
    claims.add(
        aClaim(cell.option(), cell.criterion()).number(1000).rating(rating).text("So.").build());
    Decision changed = GeneratedDecisions.withClaims(decision, claims);
    Ranking ranking = Analysis.of(changed, Scenario.delivered(changed), 8).ranking();
    if (ranking.of(first).rank().isEmpty()) {
      return new Lead(OptionalDouble.empty(), true);
    }
    return ranking.contenders().stream()
        .filter(one -> !one.option().equals(first))
        .max(Comparator.comparingDouble(Standing::score))
        .map(one -> new Lead(OptionalDouble.of(ranking.of(first).score() - one.score()), false))
        .orElse(new Lead(OptionalDouble.empty(), false));
  }
}
