package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  /** The sequence that implementations of the algorithm are compared by. */
  @Test
  void steeleLeaAndFlood2014SequenceOfSeed1234567() {
    SplitMix64 random = new SplitMix64(1234567);
    assertThat(List.of(random.next(), random.next(), random.next()))
        .extracting(Long::toUnsignedString)
        .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
  }

  /** The same sequence by 2^64 is 0.350079, 0.173644 and 0.532207, cut off. */
  @Test
  void aBoundTakesTheShareOfTheWholeRange() {
    SplitMix64 random = new SplitMix64(1234567);
    assertThat(List.of(random.below(1_000_000), random.below(1_000_000), random.below(1_000_000)))
        .containsExactly(350_079L, 173_644L, 532_207L);
  }

  /** The hash that Fowler, Noll and Vo print for this name. */
  @Test
  void fowlerNollAndVoHashOfAName() {
    long hash = 0x85944171f73967e8L;
    assertThat(SplitMix64.named(5, "foobar").next())
        .isEqualTo(new SplitMix64(new SplitMix64(5 ^ hash).next()).next());
  }

  @Nested
  class SamplesDrawnFromIt {
    private final List<Criterion> criteria =
        DecisionBuilder.aDecision().options("Any").criteria("One", "Two").build().criteria();
    private final Samples samples = Samples.of(criteria, 1);

    @Test
    void noiseIsUniformFromMinusOneToOne() {
      List<Double> noise = samples.noise(criteria.get(0));
      assertThat(noise).hasSize(Samples.COUNT).allMatch(e -> e > -1 && e < 1 && e != 0);
      // mean 0 and variance 1/3, within four standard errors of 1,000 samples
      assertThat(mean(noise)).isCloseTo(0, within(0.073));
      assertThat(mean(noise.stream().map(e -> e * e).toList())).isCloseTo(1 / 3.0, within(0.038));
    }

    @Test
    void portionsAreExponential() {
      List<Double> portions = samples.portions(criteria.get(0));
      assertThat(portions).hasSize(Samples.COUNT).allMatch(portion -> portion > 0);
      // mean 1 with variance 1; a share of e^-1 above 1
      assertThat(mean(portions)).isCloseTo(1, within(0.127));
      assertThat(portions.stream().filter(portion -> portion > 1).count() / 1000.0)
          .isCloseTo(Math.exp(-1), within(0.061));
    }

    @Test
    void criteriaHaveNumbersOfTheirOwn() {
      assertThat(samples.noise(criteria.get(0))).isNotEqualTo(samples.noise(criteria.get(1)));
    }

    @Test
    void theOrderOfCriteriaDoesNotMatter() {
      Samples turned = Samples.of(List.of(criteria.get(1), criteria.get(0)), 1);
      assertThat(turned.noise(criteria.get(0))).isEqualTo(samples.noise(criteria.get(0)));
    }

    @Test
    void sixDecimalsAreAllThatAnyNumberHas() {
      assertThat(samples.portions(criteria.get(1)))
          .allMatch(portion -> Math.abs(portion * 1e6 - Math.round(portion * 1e6)) < 1e-6);
    }

    @Test
    void eachIsTheMiddleOfItsStep() {
      SplitMix64 around = SplitMix64.named(1, "around:one");
      SplitMix64 any = SplitMix64.named(1, "any:one");
      for (int sample = 0; sample < 3; sample++) {
        assertThat(samples.noise(criteria.get(0)).get(sample))
            .isCloseTo(-1 + 2 * (around.below(1_000_000) + 0.5) / 1e6, within(1e-12));
        assertThat(samples.portions(criteria.get(0)).get(sample))
            .isCloseTo(-Math.log((any.below(1_000_000) + 0.5) / 1e6), within(0.5000001e-6));
      }
    }

    private double mean(List<Double> figures) {
      return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
  }
}
