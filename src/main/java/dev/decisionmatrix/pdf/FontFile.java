package dev.decisionmatrix.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTextArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** A font as the library embeds it, with the kerning it does not read. */
final class FontFile {
  private final BaseFont base;
  private final CharacterMap characters;
  private final Kerning kerning;

  /**
   * A font from the bytes of its file.
   *
   * @param name ends in {@code .ttf}, or the library takes it for something else
   * @param ordinal makes the prefix of the subset's name differ from font to font
   */
  FontFile(String name, byte[] bytes, int ordinal) {
    FontBytes tables = new FontBytes(bytes);
    characters = new CharacterMap(tables);
    kerning = new Kerning(tables);
    try {
      base = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    base.setIncludeCidSet(false); // the library's is incomplete, which PDF/A-3 and PDF/UA forbid
    base.setSecureRandom(new FixedPrefix(ordinal));
  }

  boolean shows(int codePoint) {
    return base.charExists(codePoint);
  }

  /** Width in thousandths of an em, with kerning. */
  double width(String text) {
    double width = 0;
    int before = 0;
    for (int k = 0; k < text.length(); ) {
      int codePoint = text.codePointAt(k);
      int glyph = characters.glyph(codePoint);
      width += base.getWidth(codePoint) + (before == 0 ? 0 : kerning.between(before, glyph));
      before = glyph;
      k += Character.charCount(codePoint);
    }
    return width;
  }

  /** The text with its kerning, ready to show. */
  PdfTextArray kerned(String text) {
    PdfTextArray array = new PdfTextArray();
    int before = 0;
    for (int k = 0; k < text.length(); ) {
      int codePoint = text.codePointAt(k);
      int glyph = characters.glyph(codePoint);
      if (before != 0) {
        array.add((float) -kerning.between(before, glyph));
      }
      array.add(Character.toString(codePoint));
      before = glyph;
      k += Character.charCount(codePoint);
    }
    return array;
  }

  BaseFont base() {
    return base;
  }

  /** The library draws the six letters of a subset's prefix from here; ours are always the same. */
  private static final class FixedPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final double value;

    FixedPrefix(int ordinal) {
      value = (ordinal % 26 + 0.5) / 26;
    }

    @Override
    public double nextDouble() {
      return value;
    }
  }
}
