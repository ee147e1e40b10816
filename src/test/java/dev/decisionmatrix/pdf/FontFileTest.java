package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {
  private static final double ROUNDING = 0.01;

  @ParameterizedTest
  @EnumSource
  void whatItRemembersIsWhatTheLibraryReads(Face face) {
    FontFile font = Fonts.with(List.of()).showing('A', face).orElseThrow();

    for (int time = 0; time < 2; time++) {
      for (int codePoint = 0; codePoint <= 0x1FFFF; codePoint++) {
        if (font.shows(codePoint) != font.base().charExists(codePoint)
            || font.width(Character.toString(codePoint)) != font.base().getWidth(codePoint)) {
          fail("U+%04X", codePoint);
        }
      }
    }
  }

  @Nested
  class Kerning {
    // thousandths of an em, read from the same fonts with fontTools 4
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
      "REGULAR, AV, -14", "REGULAR, To, -66", "REGULAR, 11, 0", "REGULAR, r., -57",
      "REGULAR, LT, -120", "REGULAR, \u201CA, -56", "REGULAR, \u0413\u0410, -60", "REGULAR, fi, 0",
      "SEMIBOLD, AV, -16", "SEMIBOLD, Te, -71", "SEMIBOLD, V., -70", "SEMIBOLD, Ye, -48",
      "ITALIC, AV, -49", "ITALIC, LT, -120", "ITALIC, \u0413\u0410, -98", "ITALIC, ab, 0"
    })
    void isWhatTheFontSays(Face face, String pair, double expected) {
      FontFile font = Fonts.with(List.of()).showing('A', face).orElseThrow();

      assertThat(kerning(font, pair)).isCloseTo(expected, within(ROUNDING));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AV, -63.96", "To, -169.92", "LT, -137.70", "11, 0"})
    void countsInTheUnitsOfEachFont(String pair, double expected) {
      FontFile font = Fonts.with(List.of()).showing(0x05D0, Face.REGULAR).orElseThrow();

      assertThat(kerning(font, pair)).isCloseTo(expected, within(ROUNDING));
    }

    private double kerning(FontFile font, String pair) {
      return font.width(pair) - font.width(pair.substring(0, 1)) - font.width(pair.substring(1));
    }
  }
}
