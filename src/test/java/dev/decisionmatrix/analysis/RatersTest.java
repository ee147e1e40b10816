package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.RaterRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RatersTest {
  /** The package ahp of R, its example vacation: voting power 0.4, 0.4 and 0.2. */
  @Nested
  class GlurVacation2018 {
    private final Analysis analysis = Analysis.of(vacation());

    @Test
    void theGroupPutsTheBeachFirst() {
      assertThat(score(analysis.ranking(), "beach")).isCloseTo(56.8, within(0.05));
      assertThat(score(analysis.ranking(), "mountains")).isCloseTo(43.2, within(0.05));
    }

    @Test
    void theFirstPersonAlonePutsTheMountainsFirst() {
      RaterResult dad = analysis.raters().get(0);
      assertThat(score(dad.own(), "mountains")).isCloseTo(68.6, within(0.05));
      assertThat(dad.own().leader().map(Option::id)).hasValue("mountains");
      assertThat(analysis.teams().get(0).ranking()).isEqualTo(dad.own());
    }

    @Test
    void theDissentIsTold() {
      assertThat(Dissent.of(analysis, Rater::name).named(Option::name))
          .startsWith("Not everyone agrees: Dad (Mountains)");
      assertThat(RaterWords.dissent(analysis))
          .contains("Not every rater agrees: by its own evaluation, “Dad” puts “Mountains” first.");
    }
  }

  /** A cell that three teams of power 1, 2 and 0 rate, on a scale from 1 to 5 or the other way. */
  @Nested
  class OneCell {
    @Test
    void theMeanIsByPower() {
      assertThat(cell(rated(1, 5), RaterRule.MEAN).orElseThrow()).isCloseTo(4, within(1e-12));
    }

    @Test
    void theMedianCountsEachOnce() {
      assertThat(cell(rated(1, 5), RaterRule.MEDIAN)).hasValue(3.5);
      assertThat(cell(rated(1, 5).assumption("A", "One", 3).by("Fourth"), RaterRule.MEDIAN))
          .hasValue(3);
    }

    @Test
    void theMinimumIsTheLeastFavourable() {
      assertThat(cell(rated(1, 5), RaterRule.MINIMUM)).hasValue(2);
      assertThat(cell(rated(5, 1), RaterRule.MINIMUM)).hasValue(5);
    }

    @Test
    void withoutAnyPowerAllCountAlike() {
      DecisionBuilder alone = aDecision().options("A").criteria("One").team("Any", 1);
      alone.teamOfPower("X", 0, 1).teamOfPower("Y", 0, 1);
      alone.assumption("A", "One", 2).by("X").assumption("A", "One", 3).by("Y");
      assertThat(cell(alone, RaterRule.MEAN)).hasValue(2.5);
      assertThat(cell(alone, RaterRule.MINIMUM)).hasValue(2);
    }

    @Test
    void whatNobodyInParticularSaysIsKnownToEachRater() {
      DecisionBuilder shared = rated(1, 5).source("Test").claim("A", "One", 4, "Test");
      assertThat(cell(shared, RaterRule.MEAN).orElseThrow()).isCloseTo(4, within(1e-12));
      assertThat(cell(shared, RaterRule.MINIMUM)).hasValue(3);
    }

    @Test
    void itStandsAloneWhereNobodyRates() {
      DecisionBuilder shared = rated(1, 5).options("B").assumption("B", "One", 4);
      Analysis analysis = Analysis.of(shared.build());
      Rating other = analysis.ratings().at(criterion(analysis), option(analysis, 1));
      assertThat(other.rating()).hasValue(4);
      assertThat(other.byRater()).isEmpty();
    }

    @Test
    void aClaimThatIsSwitchedOffRatesNothing() {
      Decision decision = rated(1, 5).build();
      Scenario scenario = Scenario.delivered(decision).withoutClaims(Set.of(2));
      assertThat(cell(Analysis.of(decision, scenario)).rating()).hasValue(2);
    }

    @Test
    void itLiesBetweenWhatRatersSayAndIsNotAlone() {
      Rating cell = cell(Analysis.of(rated(1, 5).build()));
      assertThat(cell.lowest()).isEqualTo(0.25);
      assertThat(cell.highest()).isEqualTo(1);
      assertThat(cell.ratersApart()).isEqualTo(0.75);
      assertThat(cell.ratersDiffer()).isTrue();
      assertThat(cell.sourcesDiffer()).isFalse();
      assertThat(cell.alone()).isFalse();
    }
  }

  @Test
  void withoutASourceEachRaterIsJoinedAnew() {
    Decision decision = rated(1, 5).source("Test").claim("A", "One", 4, "Test").by("First").build();
    Analysis analysis = Analysis.of(decision);
    Rating cell = cell(analysis);
    Rating without =
        analysis.ratings().without().source(Optional.of(decision.sources().get(0)), cell);
    assertThat(cell.rating().orElseThrow()).isCloseTo(13 / 3.0, within(1e-12));
    assertThat(without.rating().orElseThrow()).isCloseTo(4, within(1e-12));
  }

  @Test
  void theRatingOfAllStandsInWhereARaterGaveNone() {
    Decision decision = rated(1, 5).options("B").assumption("B", "One", 3).by("Second").build();
    Analysis analysis = Analysis.of(decision);
    RaterResult first = analysis.raters().get(0);
    assertThat(first.rated()).isEqualTo(1);
    assertThat(score(first.byGroup(), "a")).isEqualTo(25);
    assertThat(score(first.byGroup(), "b")).isEqualTo(50);
  }

  @Test
  void oneThatHasNotWeighedRatesWithTheWeightsOfTheGroup() {
    Decision decision =
        aDecision()
            .options("A", "B")
            .criteria("One", "Two")
            .team("First", 3, 1)
            .awaited("Expert")
            .assumption("A", "One", 5)
            .by("Expert")
            .assumption("B", "Two", 5)
            .by("First")
            .build();
    RaterResult expert = Analysis.of(decision).raters().get(1);
    assertThat(expert.team()).isEmpty();
    assertThat(score(expert.own(), "a")).isEqualTo(87.5);
    assertThat(expert.own()).isEqualTo(expert.byGroup());
  }

  @Test
  void oneThatOnlyRatesIsHeardToo() {
    Analysis analysis = Analysis.of(contradicted(4, 1).build());
    assertThat(analysis.ranking().leader()).hasValue(option(analysis, 0));
    assertThat(Dissent.of(analysis, Rater::name).named(Option::name))
        .startsWith("Not everyone agrees: Expert (B)");
    assertThat(Dissent.of(analysis, Rater::name).counted())
        .startsWith("Not everyone agrees: 1 of 3 who weigh or rate and ");
    assertThat(RaterWords.dissent(analysis))
        .contains("Not every rater agrees: by its own evaluation, “Expert” puts “B” first.");
    assertThat(analysis.otherViews().views())
        .contains(
            new OtherView(OtherView.Kind.RATER, "expert", "Expert", List.of(option(analysis, 1))));
  }

  @Test
  void nobodyDisagreesWhereItPutsTheLeaderFirst() {
    Analysis analysis = Analysis.of(contradicted(1, 4).build());
    assertThat(Dissent.of(analysis, Rater::name).agreed(Option::name))
        .isEqualTo("All 3 who weigh or rate and all 4 other methods put A first too.");
    assertThat(analysis.otherViews().views())
        .noneMatch(view -> view.kind() == OtherView.Kind.RATER);
  }

  /** Two teams with others' evidence for A, and what an expert makes of the two options. */
  private static DecisionBuilder contradicted(double of, double other) {
    return aDecision()
        .options("A", "B")
        .criteria("One", "Two")
        .team("First", 3, 1)
        .team("Second", 1, 1)
        .awaited("Expert")
        .assumption("A", "One", 5)
        .by("First")
        .assumption("B", "One", 1)
        .by("First")
        .assumption("A", "Two", 5)
        .by("First")
        .assumption("B", "Two", 1)
        .by("First")
        .assumption("A", "One", 5 - of)
        .by("Expert")
        .assumption("B", "One", 5 - other)
        .by("Expert");
  }

  @Test
  void aRatingThatIsTriedHoldsForAll() {
    Decision decision = rated(1, 5).build();
    Analysis before = Analysis.of(decision);
    WhatIfs whatIfs = Scenario.delivered(decision).whatIfs();
    WhatIfs tried =
        whatIfs
            .with(0, TriedRating.of(option(before, 0), criterion(before)).with(WhatIfs.Letter.A, 4))
            .using(Optional.of(WhatIfs.Letter.A));
    Analysis analysis = Analysis.of(decision, Scenario.delivered(decision).withWhatIfs(tried));
    analysis.raters().forEach(rater -> assertThat(score(rater.own(), "a")).isEqualTo(75));
  }

  /** Three rankings of ten, as printed with ties: W is 0.828. */
  @Test
  void kendall1948ThreeRatersOfTenOptions() {
    double[][] ranks = {
      {1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
      {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
      {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}
    };
    DecisionBuilder builder = aDecision().criterion("One", 10, 1);
    for (int o = 0; o < 10; o++) {
      builder.options("O" + o);
    }
    for (int r = 0; r < ranks.length; r++) {
      builder.team("R" + r, 1);
      for (int o = 0; o < 10; o++) {
        builder.assumption("O" + o, "One", ranks[r][o]).by("R" + r);
      }
    }
    builder.team("Incomplete", 1).assumption("O1", "One", 9).by("Incomplete");
    Analysis analysis = Analysis.of(builder.build());
    RaterAgreement agreement = analysis.raterAgreement();
    assertThat(agreement.on(criterion(analysis)).orElseThrow()).isCloseTo(0.828, within(0.0005));
    assertThat(agreement.judges(criterion(analysis))).hasSize(3);
  }

  private static DecisionBuilder rated(double worst, double best) {
    return aDecision()
        .options("A")
        .criterion("One", worst, best)
        .team("First", 1)
        .teamOfPower("Second", 2, 1)
        .teamOfPower("Third", 0, 1)
        .team("Fourth", 1)
        .assumption("A", "One", 2)
        .by("First")
        .assumption("A", "One", 5)
        .by("Second")
        .assumption("A", "One", 5)
        .by("Third");
  }

  private static OptionalDouble cell(DecisionBuilder builder, RaterRule rule) {
    Decision decision = builder.build();
    return cell(Analysis.of(decision, Scenario.delivered(decision).withRaters(rule))).rating();
  }

  private static Rating cell(Analysis analysis) {
    return analysis.ratings().at(criterion(analysis), option(analysis, 0));
  }

  private static Criterion criterion(Analysis analysis) {
    return analysis.decision().criteria().get(0);
  }

  private static Option option(Analysis analysis, int place) {
    return analysis.decision().options().get(place);
  }

  private static Decision vacation() {
    DecisionBuilder builder =
        aDecision()
            .options("Beach", "Mountains")
            .criterion("Costs", 0, 1)
            .criterion("Fun", 0, 1)
            .criterion("Spa", 0, 1)
            .pairwiseTeamOfPower("Dad", 0.4, 4, 9, 4)
            .pairwiseTeamOfPower("Mom", 0.4, 1 / 4.0, 1 / 9.0, 1 / 5.0)
            .pairwiseTeamOfPower("Kid", 0.2, 1 / 9.0, 1, 9);
    rate(builder, "Dad", 1 / 3.0, 1 / 7.0, 2 / 3.0);
    rate(builder, "Mom", 2 / 3.0, 2 / 3.0, 6 / 7.0);
    rate(builder, "Kid", 0.5, 1, 1 / 3.0);
    return builder.build();
  }

  private static void rate(DecisionBuilder builder, String team, double... beach) {
    String[] criteria = {"Costs", "Fun", "Spa"};
    for (int k = 0; k < beach.length; k++) {
      builder.assumption("Beach", criteria[k], beach[k]).by(team);
      builder.assumption("Mountains", criteria[k], 1 - beach[k]).by(team);
    }
  }

  private static double score(Ranking ranking, String option) {
    return ranking.standings().stream()
        .filter(one -> one.option().id().equals(option))
        .findFirst()
        .orElseThrow()
        .score();
  }
}
