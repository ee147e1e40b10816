package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LegibleTest {
  private final Fonts fonts = Fonts.with(List.of());
  private final Legible legible = new Legible(fonts);

  @Test
  void whatIsShownIsAlwaysComposed() {
    for (char one = 0; one < Character.MIN_SURROGATE; one++) {
      String shown = legible.text("a" + one + "e" + one, Face.REGULAR);
      assertThat(Normalizer.isNormalized(shown, Normalizer.Form.NFC))
          .as("U+%04X", (int) one)
          .isTrue();
      assertThat(shown.chars()).noneMatch(Character::isISOControl);
    }
  }

  @Nested
  class ACharacterThatNoFontHas {
    @Test
    void isShownByItsNumberAndRemembered() {
      String shown = legible.text("by \u738B \uD834\uDD1E", Face.REGULAR);

      assertThat(shown).isEqualTo("by [U+738B] [U+1D11E]");
      assertThat(legible.missing())
          .containsExactly(
              new MissingGlyph(0x738B, "by \u738B \uD834\uDD1E"),
              new MissingGlyph(0x1D11E, "by \u738B \uD834\uDD1E"));
    }

    @Test
    void isRememberedOncePerPassage() {
      legible.text("\u738B\u738B", Face.REGULAR);
      legible.text("\u738B\u738B", Face.SEMIBOLD);

      assertThat(legible.missing()).hasSize(1);
    }
  }

  @Nested
  class ACharacterThatTheFamilyLacks {
    @Test
    void isShownByTheFallback() {
      FontFile hebrew = fonts.showing(0x05D0, Face.REGULAR).orElseThrow();
      FontFile latin = fonts.showing('a', Face.REGULAR).orElseThrow();

      assertThat(hebrew).isNotSameAs(latin);
      assertThat(legible.text("\u05D0", Face.REGULAR)).isEqualTo("\u05D0");
      assertThat(legible.missing()).isEmpty();
    }
  }

  @Nested
  class Text {
    @Test
    void isComposedAndFreeOfControls() {
      assertThat(legible.text("e\u0301\ta\nb\uFEFF", Face.REGULAR)).isEqualTo("\u00E9 a b");
    }

    @Test
    void hasItsArabicLettersJoined() {
      // salam: seen initial, lam before alef final, meem isolated (Unicode chart FE70-FEFF)
      assertThat(legible.text("\u0633\u0644\u0627\u0645", Face.REGULAR))
          .isEqualTo("\uFEB3\uFEFC\uFEE1");
      // beh in its four places: alone, first, between, last
      assertThat(legible.text("\u0628 \u0628\u0628\u0628", Face.REGULAR))
          .isEqualTo("\uFE8F \uFE91\uFE92\uFE90");
    }

    @Test
    void isReadAsItWasWritten() {
      String written = "\u0627\u0644\u0633\u0644\u0627\u0645";

      assertThat(ArabicForms.letters(legible.text(written, Face.REGULAR))).isEqualTo(written);
    }
  }
}
