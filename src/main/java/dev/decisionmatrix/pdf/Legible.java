package dev.decisionmatrix.pdf;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes text such that every character of it can be shown. A character without a glyph would vanish
 * without a word; here {@code [U+738B]} stands for it, and is remembered.
 */
final class Legible {
  private final Fonts fonts;
  private final Set<MissingGlyph> missing = new LinkedHashSet<>();

  Legible(Fonts fonts) {
    this.fonts = fonts;
  }

  String text(String raw, Face face) {
    return isPlain(raw, face) ? raw : composed(raw, face);
  }

  /** Most text is: nothing in it is composed, steers, or lacks a glyph. */
  private static boolean isPlain(String raw, Face face) {
    for (int k = 0; k < raw.length(); k++) {
      if (!isPlain(raw.charAt(k)) || !Fonts.shows(raw.charAt(k), face)) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters, the dashes and quotes, arrows and mathematical signs. */
  private static boolean isPlain(char one) {
    boolean letter = (one >= ' ' && one < 0x7F) || (one >= 0xA0 && one < 0x300 && one != 0xAD);
    return letter || (one >= 0x2010 && one < 0x2028) || (one >= 0x2190 && one < 0x2300);
  }

  private String composed(String raw, Face face) {
    String composed =
        ArabicForms.joined(
            Normalizer.normalize(raw, Normalizer.Form.NFC),
            form -> fonts.showing(form, face).isPresent());
    StringBuilder shown = new StringBuilder();
    composed
        .codePoints()
        .forEach(
            codePoint -> {
              if (isSilent(codePoint)) {
                return;
              }
              int plain = Character.isISOControl(codePoint) ? ' ' : codePoint;
              if (plain == '\u200B' || fonts.showing(plain, face).isPresent()) {
                shown.appendCodePoint(plain);
              } else {
                MissingGlyph glyph = new MissingGlyph(codePoint, raw);
                missing.add(glyph);
                shown.append(glyph.shownAs());
              }
            });
    return shown.toString();
  }

  /** In the order in which they were met. */
  List<MissingGlyph> missing() {
    return List.copyOf(missing);
  }

  /** Characters that steer how others look and show nothing themselves. */
  private static boolean isSilent(int codePoint) {
    boolean variation = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    boolean format = Character.getType(codePoint) == Character.FORMAT && codePoint != '\u200B';
    return variation || format;
  }
}
