package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.DecisionBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private final List<Criterion> criteria = criteria(2);
  private final Samples samples = Samples.of(criteria, 1, 512);

  private static List<Criterion> criteria(int many) {
    String[] names =
        IntStream.range(0, many).mapToObj(each -> "Criterion " + each).toArray(String[]::new);
    return DecisionBuilder.aDecision().options("Any").criteria(names).build().criteria();
  }

  @Test
  void fourTimes64UpToTwoCriteriaEightUpToFiveAndNineBeyond() {
    assertThat(Samples.countFor(criteria(1))).isEqualTo(256);
    assertThat(Samples.countFor(criteria(2))).isEqualTo(256);
    assertThat(Samples.countFor(criteria(3))).isEqualTo(512);
    assertThat(Samples.countFor(criteria(5))).isEqualTo(512);
    assertThat(Samples.countFor(criteria(6))).isEqualTo(576);
    assertThat(samples.groups()).isEqualTo(8);
    assertThat(Samples.of(criteria, 1, 256).groups()).isEqualTo(8);
    assertThat(Samples.of(criteria, 1, 576).groups()).isEqualTo(9);
    assertThat(Samples.of(criteria, 1, 10).groups()).isEqualTo(5);
    assertThat(Samples.of(criteria, 1, 1).groups()).isEqualTo(1);
  }

  /** Closer than random numbers could be: one in each 64th of the range. */
  @Test
  void noiseOfEachGroupIsSpreadEvenlyFromMinusOneToOne() {
    for (int group = 0; group < 8; group++) {
      List<Double> noise = samples.noise(criteria.get(1)).subList(64 * group, 64 * (group + 1));
      assertThat(noise).allMatch(e -> e > -1 && e < 1);
      assertThat(mean(noise)).isCloseTo(0, within(1 / 64.0));
      assertThat(mean(noise.stream().map(e -> e * e).toList()))
          .isCloseTo(1 / 3.0, within(2 / 64.0));
    }
  }

  @Test
  void portionsAreExponential() {
    List<Double> portions = samples.portions(criteria.get(0));
    assertThat(portions).hasSize(512).allMatch(portion -> portion > 0);
    assertThat(mean(portions)).isCloseTo(1, within(0.01));
    assertThat(portions.stream().filter(portion -> portion > 1).count() / 512.0)
        .isCloseTo(Math.exp(-1), within(1 / 512.0));
  }

  @Test
  void criteriaHaveNumbersOfTheirOwn() {
    assertThat(samples.noise(criteria.get(0))).isNotEqualTo(samples.noise(criteria.get(1)));
  }

  @Test
  void theCriteriaTakeTheNumbersOfEachPointInTurn() {
    List<Criterion> six = criteria(6);
    Samples taken = Samples.of(six, 1, 576);
    assertThat(taken.points()).isEqualTo(128);
    for (int group = 0; group < 9; group++) {
      for (int place = 0; place < 6; place++) {
        Criterion first = six.get(Math.floorMod(place - group % 5, 6));
        int from = 64 * (group / 5);
        assertThat(taken.noise(six.get(place)).subList(64 * group, 64 * (group + 1)))
            .isEqualTo(taken.noiseOfPoints(first).subList(from, from + 64));
        assertThat(taken.portions(six.get(place)).subList(64 * group, 64 * (group + 1)))
            .isEqualTo(taken.portionsOfPoints(first).subList(from, from + 64));
      }
    }
  }

  @Test
  void twoCriteriaTakeTurnsOnceAndOneNever() {
    assertThat(samples.points()).isEqualTo(256);
    assertThat(Samples.of(criteria(1), 1, 512).points()).isEqualTo(512);
    assertThat(samples.noise(criteria.get(0)).subList(64, 128))
        .isEqualTo(samples.noise(criteria.get(1)).subList(0, 64));
  }

  @Test
  void theOrderOfCriteriaDoesNotMatter() {
    Samples turned = Samples.of(List.of(criteria.get(1), criteria.get(0)), 1, 512);
    for (Criterion criterion : criteria) {
      assertThat(turned.noise(criterion)).isEqualTo(samples.noise(criterion));
      assertThat(turned.portions(criterion)).isEqualTo(samples.portions(criterion));
    }
  }

  @Test
  void anotherSeedScramblesOtherwise() {
    Samples other = Samples.of(criteria, 2, 512);
    assertThat(other.noise(criteria.get(0))).isNotEqualTo(samples.noise(criteria.get(0)));
  }

  @Test
  void fewerAreTheFirstOfMore() {
    assertThat(Samples.of(criteria, 1, 10).noise(criteria.get(1)))
        .isEqualTo(samples.noise(criteria.get(1)).subList(0, 10));
  }

  @Test
  void threeDecimalsAreAllThatAnyNumberHas() {
    assertThat(samples.portions(criteria.get(1)))
        .allMatch(portion -> portion == Math.round(portion * 1000) / 1000.0);
  }

  @Test
  void eachIsAPointOfTheSequenceScrambledByTheCriterionsOwnNumbers() {
    Scrambling around = new Scrambling(SplitMix64.named(1, "off:criterion-1"));
    Scrambling any = new Scrambling(SplitMix64.named(1, "any weight:criterion-1"));
    // the second dimension: 0, 1/2, 1/4
    int[] points = {0, 1 << 31, 1 << 30};
    for (int sample = 0; sample < 3; sample++) {
      assertThat(samples.noise(criteria.get(1)).get(sample))
          .isCloseTo(2 * around.uniform(points[sample]) - 1, within(0.50001e-3));
      assertThat(samples.portions(criteria.get(1)).get(sample))
          .isCloseTo(-Math.log(any.uniform(points[sample])), within(0.50001e-3));
    }
  }

  /** Two points whose first so many binary digits are alike have such digits afterwards. */
  @Test
  void scramblingKeepsHowManyDigitsPointsShare() {
    Scrambling scrambling = new Scrambling(new SplitMix64(3));
    int point = 0x5A5A_5A5A;
    for (int digit = 0; digit < 32; digit++) {
      long one = (long) (scrambling.uniform(point) * (1L << 32));
      long other = (long) (scrambling.uniform(point ^ (1 << digit)) * (1L << 32));
      assertThat(63 - Long.numberOfLeadingZeros(one ^ other)).isEqualTo(digit);
    }
  }

  private static double mean(List<Double> figures) {
    return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
