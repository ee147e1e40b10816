package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * One weighs 0.5, Two 0.3, Three 0.2. A has 5, 1 and nothing, B has 1, 5 and 3: of 100 points A has
 * 50 + 0 + 10, B has 0 + 30 + 10. All figures by hand.
 */
class WhatIfsTest {
  private final Decision decision = builder().build();
  private final Scenario delivered = Scenario.delivered(decision);
  private final Option a = decision.options().get(0);
  private final Option b = decision.options().get(1);
  private final Criterion one = decision.criteria().get(0);
  private final Criterion two = decision.criteria().get(1);
  private final Criterion three = decision.criteria().get(2);

  private static DecisionBuilder builder() {
    return aDecision()
        .options("A", "B")
        .criteria("One", "Two", "Three")
        .source("Source")
        .source("Other")
        .claim("A", "One", 5, "Source")
        .claim("A", "Two", 1, "Source")
        .claim("B", "One", 1, "Source")
        .claim("B", "Two", 5, "Other")
        .claim("B", "Two", 5, "Source")
        .claim("B", "Three", 3, "Other")
        .team("North", 50, 30, 20);
  }

  private Scenario trying(TriedRating... lines) {
    return trying(Letter.B, lines);
  }

  private Scenario trying(Letter inUse, TriedRating... lines) {
    WhatIfs all = delivered.whatIfs();
    for (int place = 0; place < lines.length; place++) {
      all = all.with(place, lines[place]);
    }
    return delivered.withWhatIfs(all.using(Optional.of(inUse)));
  }

  private static TriedRating line(Option option, Criterion criterion, double rating) {
    return TriedRating.of(option, criterion).with(Letter.B, rating);
  }

  @Nested
  class TheListAsDelivered {
    @Test
    void holdsWhatIsMissingAndNoMoreLinesThanCells() {
      List<TriedRating> lines = delivered.whatIfs().ratings();
      assertThat(lines).hasSize(6);
      assertThat(lines.get(0)).isEqualTo(TriedRating.of(a, three));
      assertThat(lines.subList(1, 6)).containsOnly(TriedRating.BLANK);
      assertThat(delivered.whatIfs().inUse()).isEmpty();
    }

    @Test
    void beginsWithTheHeaviest() {
      Decision bare =
          aDecision()
              .options("A", "B")
              .criteria("Light", "Heavy", "Rated")
              .rated("Rated", 1, 2)
              .team("North", 20, 30, 50)
              .build();
      assertThat(Scenario.delivered(bare).whatIfs().ratings().subList(0, 4))
          .extracting(
              line -> line.option().orElseThrow().name(),
              line -> line.criterion().orElseThrow().name())
          .containsExactly(
              tuple("A", "Heavy"), tuple("B", "Heavy"), tuple("A", "Light"), tuple("B", "Light"));
    }

    @Test
    void hasTwelveLinesAtMostAndThreeOfThemBlank() {
      Decision bare = aDecision().options("A", "B", "C", "D").criteria("1", "2", "3", "4").build();
      List<TriedRating> lines = Scenario.delivered(bare).whatIfs().ratings();
      assertThat(lines).hasSize(12);
      assertThat(lines.subList(0, 9)).doesNotContain(TriedRating.BLANK);
      assertThat(lines.subList(9, 12)).containsOnly(TriedRating.BLANK);
    }
  }

  @Nested
  class ATriedRating {
    @Test
    void countsAsEvidence() {
      Analysis tried = Analysis.of(decision, trying(line(a, three, 5)));
      OptionResult found = tried.option(a);
      // 50 + 0 + 20; nothing is missing any more, and nothing is in dispute
      assertThat(found.score()).isEqualTo(70);
      assertThat(found.lowest()).isEqualTo(70);
      assertThat(found.highest()).isEqualTo(70);
      assertThat(found.disputedLowest()).isEqualTo(70);
      assertThat(found.coverage()).isEqualTo(1);
      assertThat(found.missing()).isEmpty();
      assertThat(found.alone()).containsExactly(one, two);
      assertThat(tried.verdict().kind()).isEqualTo(Verdict.Kind.CLEAR);
      OptionResult before = Analysis.of(decision).option(a);
      assertThat(before.coverage()).isEqualTo(0.8);
      assertThat(before.highest()).isEqualTo(70);
    }

    @Test
    void countsInItsOwnWhatIfOnly() {
      assertThat(Analysis.of(decision, trying(Letter.C, line(a, three, 5))).option(a).score())
          .isEqualTo(60);
    }

    @Test
    void standsInThePlaceOfWhatSourcesSay() {
      Rating tried = Ratings.of(decision, trying(line(b, two, 2))).at(two, b);
      assertThat(tried.rating()).hasValue(2);
      assertThat(tried.value()).isEqualTo(0.25);
      assertThat(tried.tried()).isTrue();
      assertThat(tried.byEvidence().rating()).hasValue(5);
      assertThat(tried.sources()).isEqualTo(2);
    }

    @Test
    void countsOnceAsTheMeanWhereItIsListedTwice() {
      Analysis tried = Analysis.of(decision, trying(line(a, three, 5), line(a, three, 4)));
      // 4.5 of 1 to 5 is 0.875 of the scale: 50 + 0 + 17.5
      assertThat(tried.option(a).score()).isEqualTo(67.5);
    }

    @Test
    void staysWhenASourceIsLeftOut() {
      Analysis tried = Analysis.of(decision, trying(line(b, two, 2)));
      // without Other B keeps its tried 0.25 x 30 and loses the rating on Three: 7.5 + 10
      Ranking without = tried.leaveOneOut().sources().get(1).ranking().orElseThrow();
      assertThat(without.of(b).score()).isEqualTo(17.5);
      Rating cell = tried.ratings().at(two, b);
      assertThat(
              tried
                  .ratings()
                  .without()
                  .source(Optional.of(decision.sources().get(1)), cell)
                  .rating())
          .hasValue(2);
    }

    @Test
    void staysWhenSourcesAreSwitchedOff() {
      Scenario off = trying(line(a, three, 5)).withoutSources(Set.copyOf(decision.sources()));
      // A has the midpoint of One and Two: 25 + 15 + 20
      assertThat(Analysis.of(decision, off).option(a).score()).isEqualTo(60);
    }

    @Test
    void canKnockOutAndRescue() {
      Decision demanding =
          aDecision()
              .options("A", "B")
              .criterion(aCriterion("One").mustReach(3).build())
              .rated("One", 2, 4)
              .build();
      Scenario as = Scenario.delivered(demanding);
      Option first = demanding.options().get(0);
      Option second = demanding.options().get(1);
      Criterion only = demanding.criteria().get(0);
      WhatIfs both =
          as.whatIfs()
              .with(0, line(first, only, 5))
              .with(1, line(second, only, 1))
              .using(Optional.of(Letter.B));
      Analysis tried = Analysis.of(demanding, as.withWhatIfs(both));
      assertThat(Analysis.of(demanding).ranking().first()).containsExactly(second);
      assertThat(tried.ranking().first()).containsExactly(first);
      assertThat(tried.option(second).knockedOut()).isTrue();
    }
  }

  @Nested
  class SideBySide {
    private final Scenario three =
        delivered.withWhatIfs(
            delivered
                .whatIfs()
                .with(Letter.A, WhatIfSet.times(Map.of(two, 4.0)))
                .with(Letter.C, WhatIfSet.percent(Map.of(one, 90.0, two, 30.0)))
                .with(0, line(a, WhatIfsTest.this.three, 5))
                .using(Optional.of(Letter.B)));

    private final Analysis analysis = Analysis.of(decision, three);

    @Test
    void eachIsAsIfItWereInUse() {
      // with 0.5, 1.2, 0.2 of 1.9 A has (50 + 10) / 1.9, B (120 + 10) / 1.9
      WhatIfResult found = analysis.with(Optional.of(Letter.A));
      assertThat(found.ranking().orElseThrow().of(a).score()).isEqualTo(60 / 1.9, within(1e-9));
      assertThat(found.ranking().orElseThrow().of(b).score()).isEqualTo(130 / 1.9, within(1e-9));
      assertThat(found.ranking().orElseThrow().leader()).contains(b);
      assertThat(found.kind()).contains(Verdict.Kind.CLEAR);
      assertThat(analysis.ranking().leader()).contains(a);
    }

    @Test
    void noneIsTheDecisionWithoutWhatIf() {
      WhatIfResult none = analysis.with(Optional.empty());
      assertThat(none.ranking().orElseThrow().of(a).score()).isEqualTo(60);
      // A has 50 at least, B 40 at most: the gap cannot change who leads
      assertThat(none.kind()).contains(Verdict.Kind.CLEAR);
      assertThat(none.options().get(0).lowest()).isEqualTo(50);
    }

    @Test
    void whatIsInUseHasTheVerdictOfAllSamples() {
      WhatIfResult inUse = analysis.with(Optional.of(Letter.B));
      assertThat(inUse.ranking()).contains(analysis.ranking());
      assertThat(inUse.kind()).contains(analysis.verdict().kind());
      assertThat(inUse.options()).isEqualTo(analysis.options());
    }

    @Test
    void whatLeavesNoWeightsHasNoResult() {
      WhatIfResult found = analysis.with(Optional.of(Letter.C));
      assertThat(found.ranking()).isEmpty();
      assertThat(found.kind()).isEmpty();
      assertThat(found.options()).isEmpty();
    }

    @Test
    void inUseItIsRefused() {
      Scenario refused = three.withWhatIfs(three.whatIfs().using(Optional.of(Letter.C)));
      assertThatThrownBy(() -> Analysis.of(decision, refused))
          .hasMessage("the what-if in use leaves no weights");
    }
  }
}
