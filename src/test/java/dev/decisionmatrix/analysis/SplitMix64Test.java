package dev.decisionmatrix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  /** The same numbers divided by 2^32. */
  @Test
  void bitsAreTheUpperHalf() {
    SplitMix64 random = new SplitMix64(1234567);
    assertThat(List.of(random.bits(), random.bits(), random.bits()))
        .extracting(Integer::toUnsignedLong)
        .containsExactly(1503580183L, 745795716L, 2285812965L);
  }

  /** The hash that Fowler, Noll and Vo print for this name. */
  @Test
  void fowlerNollAndVoHashOfAName() {
    long hash = 0x85944171f73967e8L;
    assertThat(SplitMix64.named(5, "foobar").next())
        .isEqualTo(new SplitMix64(new SplitMix64(5 ^ hash).next()).next());
  }
}
