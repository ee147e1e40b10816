package dev.decisionmatrix.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTextArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A font as the library embeds it, with the kerning it does not read. */
final class FontFile {
  private static final int KNOWN = 1 << 31;
  private static final int SHOWN = 1 << 30;
  private static final int WIDTH = SHOWN - 1;
  private static final int PAGE_BITS = 8;
  private static final int PAGE = 1 << PAGE_BITS;

  private final BaseFont base;
  private final CharacterMap characters;
  private final Kerning kerning;

  /** By the higher bits of a code point; filled as characters are asked for. */
  private final AtomicReferenceArray<AtomicIntegerArray> pages =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) >> PAGE_BITS);

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

  /** Every character that it shows, in their order. */
  String characters() {
    StringBuilder text = new StringBuilder();
    characters.codePoints().filter(this::shows).forEach(text::appendCodePoint);
    return text.toString();
  }

  boolean shows(int codePoint) {
    return (metric(codePoint) & SHOWN) != 0;
  }

  /** Whether a character is shown, and how wide; the library would look it up in maps. */
  private int metric(int codePoint) {
    int page = codePoint >> PAGE_BITS;
    AtomicIntegerArray metrics = pages.get(page);
    if (metrics == null) {
      pages.compareAndSet(page, null, new AtomicIntegerArray(PAGE));
      metrics = pages.get(page);
    }
    int place = codePoint & (PAGE - 1);
    int metric = metrics.get(place);
    if (metric == 0) {
      metric = KNOWN | (base.charExists(codePoint) ? SHOWN : 0) | base.getWidth(codePoint);
      metrics.set(place, metric);
    }
    return metric;
  }

  /** Width in thousandths of an em, with kerning. */
  double width(String text) {
    double width = 0;
    int before = 0;
    for (int k = 0; k < text.length(); ) {
      int codePoint = text.codePointAt(k);
      int glyph = characters.glyph(codePoint);
      width += metric(codePoint) & WIDTH;
      width += before == 0 ? 0 : kerning.between(before, glyph);
      before = glyph;
      k += Character.charCount(codePoint);
    }
    return width;
  }

  /** The text with its kerning, ready to show. */
  PdfTextArray kerned(String text) {
    PdfTextArray array = new PdfTextArray();
    int before = 0;
    int from = 0;
    for (int k = 0; k < text.length(); ) {
      int codePoint = text.codePointAt(k);
      int glyph = characters.glyph(codePoint);
      float moved = before == 0 ? 0 : (float) -kerning.between(before, glyph);
      if (moved != 0) {
        array.add(text.substring(from, k));
        array.add(moved);
        from = k;
      }
      before = glyph;
      k += Character.charCount(codePoint);
    }
    array.add(text.substring(from));
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
