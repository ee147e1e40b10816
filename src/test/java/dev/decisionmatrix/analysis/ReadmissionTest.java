package dev.decisionmatrix.analysis;

import static dev.decisionmatrix.model.CriterionBuilder.aCriterion;
import static dev.decisionmatrix.model.DecisionBuilder.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.cli.MixedDecision;
import dev.decisionmatrix.cli.MixedDecision.Part;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DecisionBuilder;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Scale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What brings back an option whose score or a sub-total is too low; by hand. */
class ReadmissionTest {
  private static final double HAIR = 1e-6;

  private static String told(Decision decision, int option) {
    return ReadmissionWords.of(Analysis.of(decision), decision.options().get(option));
  }

  /** 3 and 2 of 5 are 25 and 12.5 points; 2.5 more are a tenth of half the weight's scale. */
  private static DecisionBuilder halves() {
    return aDecision()
        .options("High", "Low")
        .criteria("X", "Y")
        .rated("X", 5, 3)
        .rated("Y", 2, 2)
        .team("Even", 1, 1);
  }

  @Test
  void aScoreThatIsTooLow() {
    assertThat(told(halves().policy(Policy.DEFAULT.reaching(40)).build(), 1))
        .isEqualTo(
            "\u201cLow\u201d comes back if its rating on \u201cX\u201d reaches 3.2 (now 3.0), or if"
                + " \u201cX\u201d weighs at least 60.0% (now 50.0%).");
  }

  /** That nothing puts it first would not be known: it was not asked for one that is out. */
  @Test
  void inFewWords() {
    ChangesInShort.Names names =
        new ChangesInShort.Names() {
          @Override
          public String of(Option option) {
            return option.name();
          }

          @Override
          public String inCrowd(Option option) {
            return option.name();
          }

          @Override
          public String of(Criterion criterion, ChangesInShort.Room room) {
            return criterion.name();
          }
        };
    Decision decision = halves().policy(Policy.DEFAULT.reaching(40)).build();
    Option low = decision.options().get(1);
    ChangesInShort told = new ChangesInShort(Analysis.of(decision), names);
    assertThat(told.weight(low)).isEqualTo("It comes back if X weighs at least 60.0% (now 50.0%)");
    assertThat(told.rating(low))
        .isEqualTo("It comes back if its rating on X reaches 3.2 (now 3.0)");
    assertThat(told.other(low))
        .isEqualTo("Low: comes back if its rating on X reaches 3.2 (now 3.0)");
    Decision high = halves().policy(Policy.DEFAULT.reaching(62)).build();
    ChangesInShort never = new ChangesInShort(Analysis.of(high), names);
    assertThat(never.weight(low))
        .isEqualTo("It is knocked out, and no single weight brings it back");
    assertThat(never.rating(low))
        .isEqualTo("It comes back if its rating on X reaches 5.0 (now 3.0)");
  }

  /** 37.5 + 41.7 / 2 is not enough with 3.3, and 58.35 of 50 no weight gives. */
  @Test
  void whatIsToldIsEnough() {
    assertThat(told(halves().policy(Policy.DEFAULT.reaching(41.7)).build(), 1))
        .isEqualTo(
            "\u201cLow\u201d comes back if its rating on \u201cX\u201d reaches 3.4 (now 3.0), or if"
                + " \u201cX\u201d weighs at least 66.8% (now 50.0%).");
    assertThat(told(halves().policy(Policy.DEFAULT.reaching(60)).build(), 1))
        .isEqualTo(
            "\u201cLow\u201d comes back if its rating on \u201cX\u201d reaches 4.8 (now 3.0).");
    assertThat(told(halves().policy(Policy.DEFAULT.reaching(80)).build(), 1))
        .isEqualTo("No single rating or weight brings \u201cLow\u201d back.");
  }

  @Test
  void nothingWhereNothingIsTooLow() {
    assertThat(told(halves().policy(Policy.DEFAULT.reaching(37.5)).build(), 1)).isEmpty();
    assertThat(told(halves().build(), 1)).isEmpty();
  }

  private static DecisionBuilder demanding() {
    return aDecision()
        .options("A", "B")
        .criterion(aCriterion("X").mustReach(4).build())
        .criterion(aCriterion("Y").build())
        .rated("X", 5, 3)
        .rated("Y", 5, 2)
        .team("Even", 1, 1);
  }

  /** 3.2 would be enough for the score, but 4 is demanded; a rating on Y is not enough at all. */
  @Test
  void aDemandAndAScore() {
    assertThat(told(demanding().policy(Policy.DEFAULT.reaching(40)).build(), 1))
        .isEqualTo(
            "\u201cB\u201d comes back if its rating on \u201cX\u201d reaches 4.0 (now 3.0).");
    assertThat(told(demanding().policy(Policy.DEFAULT.reaching(55)).build(), 1))
        .isEqualTo(
            "\u201cB\u201d comes back if its rating on \u201cX\u201d reaches 4.4 (now 3.0).");
    assertThat(told(demanding().policy(Policy.DEFAULT.reaching(70)).build(), 1))
        .isEqualTo("No single rating or weight brings \u201cB\u201d back.");
  }

  private static DecisionBuilder parts() {
    return aDecision()
        .options("A", "B")
        .criterion(aCriterion("Price").group("Cost").scale(500, 0).unit("EUR").build())
        .criterion(aCriterion("Safety").group("Quality").build())
        .criterion(aCriterion("Look").group("Quality").build())
        .rated("Price", 100, 100)
        .rated("Safety", 1, 5)
        .rated("Look", 4, 5)
        .team("Buyers", 50, 30, 20);
  }

  /**
   * A has 30 of 100 on quality. A third of the scale more on safety, which has 30 of the 50 that
   * weigh there, makes 50; so does safety at half the weight of look: 2/7 of the rest, an eighth.
   */
  @Test
  void aSubtotalThatIsTooLow() {
    Policy policy = Policy.DEFAULT.reachingOf(Group.of("Quality"), 50);
    Decision decision = parts().policy(policy).build();
    assertThat(told(decision, 0))
        .isEqualTo(
            "\u201cA\u201d comes back if its rating on \u201cSafety\u201d reaches 2.4 (now 1.0), or"
                + " if \u201cSafety\u201d weighs at most 12.5% (now 30.0%).");
    Readmission back = Readmission.of(Analysis.of(decision), decision.options().get(0));
    assertThat(back.weight().orElseThrow().at()).isCloseTo(0.125, within(1e-9));
    assertThat(back.rating().orElseThrow().at()).isCloseTo(1 + 4 / 3.0, within(1e-9));
  }

  /** 40 for its price and 15 for its look make 55, and 78.6 were there no safety. */
  @Test
  void aScoreAndASubtotal() {
    Policy policy = Policy.DEFAULT.reachingOf(Group.of("Quality"), 50).reaching(70);
    assertThat(told(parts().policy(policy).build(), 0))
        .isEqualTo(
            "\u201cA\u201d comes back if its rating on \u201cSafety\u201d reaches 3.0 (now 1.0), or"
                + " if \u201cSafety\u201d weighs at most 10.9% (now 30.0%).");
  }

  private static Optional<Decision> read(Path folder) throws IOException {
    return DecisionReader.read(folder)
        .fold(read -> Optional.of(read.value().decision()), rejected -> Optional.empty());
  }

  private static boolean isOut(Decision decision, Scenario scenario, Option option) {
    return Analysis.of(decision, scenario, 64).option(option).knockedOut();
  }

  private static Scenario rated(Decision decision, Option option, Criterion on, double rating) {
    WhatIfs none = WhatIfs.delivered(decision);
    return Scenario.delivered(decision)
        .withWhatIfs(
            none.with(0, TriedRating.of(option, on).with(WhatIfs.Letter.A, rating))
                .using(Optional.of(WhatIfs.Letter.A)));
  }

  private static Scenario weighed(Decision decision, Criterion on, double share) {
    return Scenario.delivered(decision)
        .trying(WhatIfSet.percent(Map.of(on, Math.max(0, Math.min(100, 100 * share)))));
  }

  /** Each change told is tried, with a hair more and a hair less; where none is, all are. */
  @Test
  void holdsWhereItIsTried(@TempDir Path folder) throws IOException {
    int ratings = 0;
    int weights = 0;
    int none = 0;
    for (long seed = 1; seed <= 16; seed++) {
      Path mixed = folder.resolve("mixed" + seed);
      MixedDecision.write(
          seed, EnumSet.of(Part.FLOORS, Part.VALUES, Part.TREE, Part.EITHER_OR), mixed);
      Decision decision = read(mixed).orElse(null);
      if (decision == null) {
        continue;
      }
      Analysis analysis = Analysis.of(decision, Scenario.delivered(decision), 64);
      for (Option option : decision.options()) {
        Readmission back = Readmission.of(analysis, option);
        if (!back.isAsked()) {
          continue;
        }
        for (RatingChange way : back.rating().stream().toList()) {
          ratings++;
          double hair = HAIR * Math.signum(way.at() - way.now());
          String what = seed + " " + way;
          Criterion on = way.criterion();
          double span = on.scale().upper() - on.scale().lower();
          assertThat(isOut(decision, rated(decision, option, on, way.at() - hair * span), option))
              .as(what)
              .isTrue();
          double more = way.at() + hair * span;
          boolean fits = more >= on.scale().lower() && more <= on.scale().upper();
          double enough = fits || on.isOpen() ? more : way.at();
          assertThat(isOut(decision, rated(decision, option, on, enough), option))
              .as(what)
              .isFalse();
        }
        for (WeightFlip way : back.weight().stream().toList()) {
          weights++;
          double hair = HAIR * Math.signum(way.at() - way.now());
          Criterion on = way.criterion();
          assertThat(isOut(decision, weighed(decision, on, way.at() - hair), option))
              .as(seed + " " + way)
              .isTrue();
          assertThat(isOut(decision, weighed(decision, on, way.at() + hair), option))
              .as(seed + " " + way)
              .isFalse();
        }
        if (back.weight().isEmpty()) {
          none++;
          for (Criterion on : decision.criteria()) {
            for (int share = 10; share < 100; share += 20) {
              if (analysis.weights().of(on) < 1) {
                assertThat(isOut(decision, weighed(decision, on, share / 100.0), option))
                    .as(seed + " " + on.id() + " " + share)
                    .isTrue();
              }
            }
          }
        }
        if (back.rating().isEmpty()) {
          for (Criterion on : decision.criteria()) {
            if (!analysis.ratings().at(on, option).missing()) {
              for (double rating : tries(on)) {
                assertThat(isOut(decision, rated(decision, option, on, rating), option))
                    .as(seed + " " + on.id() + " " + rating)
                    .isTrue();
              }
            }
          }
        }
      }
    }
    assertThat(List.of(ratings, weights, none)).allSatisfy(count -> assertThat(count).isPositive());
  }

  private static List<Double> tries(Criterion on) {
    Scale scale = on.scale();
    return Stream.iterate(0, step -> step + 1)
        .limit(6)
        .map(step -> scale.lower() + step / 5.0 * (scale.upper() - scale.lower()))
        .filter(rating -> on.value().takes(rating))
        .toList();
  }
}
