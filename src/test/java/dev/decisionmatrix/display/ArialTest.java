package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArialTest {
  private static final Arial BODY = Arial.regular(10);
  private static final double EXACT = 1e-9;

  /** Ten digits of 556 thousandths at ten points. */
  @Test
  void isAsWideAsItsTablesSay() {
    assertThat(BODY.points("0123456789")).isCloseTo(55.6, within(EXACT));
    assertThat(BODY.pixels("0123456789")).isCloseTo(55.6 / 0.75, within(EXACT));
  }

  /** i, l, l at 222 thousandths; in bold at 278. */
  @Test
  void isWiderInBold() {
    assertThat(BODY.points("ill")).isCloseTo(6.66, within(EXACT));
    assertThat(Arial.bold(10).points("ill")).isCloseTo(8.34, within(EXACT));
  }

  @Test
  void takesAccentsForNothingAndHanForSquares() {
    assertThat(BODY.points("\u00e9")).isEqualTo(BODY.points("e"));
    assertThat(BODY.points("\u65e5\u672c")).isCloseTo(20, within(EXACT));
  }

  /** As Liberation Sans has them, which has Arial's widths. */
  @Test
  void knowsTheSignsOfTheWorkbook() {
    assertThat(BODY.points("\u2026")).isCloseTo(10, within(EXACT));
    assertThat(BODY.points("\u2260\u2212\u00b1")).isCloseTo(5.49 + 5.84 + 5.49, within(EXACT));
    assertThat(BODY.points("\u25a0\u251c\u2524")).isCloseTo(6.04 + 2 * 7.08, within(EXACT));
    assertThat(BODY.points("\u2022 \u2013")).isCloseTo(3.5 + 2.78 + 5.56, within(EXACT));
  }
}
