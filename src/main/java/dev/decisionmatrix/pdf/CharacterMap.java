package dev.decisionmatrix.pdf;

import java.util.stream.IntStream;

/** Which glyph a font shows for a code point: formats 4 and 12 of the table {@code cmap}. */
final class CharacterMap {
  private static final int PAGE_BITS = 8;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final long MOST_NAMED = 8L * Character.MAX_CODE_POINT;

  /** By the higher bits of a code point; most pages of most fonts are empty. */
  private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];

  private long named;

  CharacterMap(FontBytes font) {
    int table = font.table("cmap");
    int count = font.u16(table + 2);
    for (int record = table + 4; record < table + 4 + 8 * count; record += 8) {
      int platform = font.u16(record);
      if (platform == 0 || platform == 3) {
        read(font, table + font.i32(record + 4));
      }
    }
  }

  /** All that it shows, in their order. */
  IntStream codePoints() {
    return IntStream.range(0, pages.length << PAGE_BITS).filter(code -> glyph(code) != 0);
  }

  /** The glyph's number, or 0 (the font's mark for "none"). */
  int glyph(int codePoint) {
    char[] page = pages[codePoint >> PAGE_BITS];
    return page == null ? 0 : page[codePoint & (PAGE - 1)];
  }

  private void read(FontBytes font, int at) {
    int format = font.u16(at);
    if (format == 4) {
      readSegments(font, at);
    } else if (format == 12) {
      readGroups(font, at);
    }
  }

  private void readSegments(FontBytes font, int at) {
    int doubled = font.u16(at + 6);
    int ends = at + 14;
    int starts = ends + doubled + 2;
    for (int segment = 0; segment < doubled; segment += 2) {
      int offsetAt = starts + 2 * doubled + segment;
      int offset = font.u16(offsetAt);
      int delta = font.u16(starts + doubled + segment);
      int start = font.u16(starts + segment);
      int end = font.u16(ends + segment);
      count(end - start);
      for (int code = start; code <= end && code < 0xFFFF; code++) {
        int raw = offset == 0 ? code : font.u16(offsetAt + offset + 2 * (code - start));
        put(code, raw == 0 ? 0 : (raw + delta) & 0xFFFF);
      }
    }
  }

  private void readGroups(FontBytes font, int at) {
    int count = font.i32(at + 12);
    for (int group = at + 16; group < at + 16 + 12 * count; group += 12) {
      int start = font.i32(group);
      int end = font.i32(group + 4);
      int first = font.i32(group + 8);
      count(end - start);
      for (int code = start; code <= end; code++) {
        put(code, first + code - start);
      }
    }
  }

  /** A damaged table may name each character a thousand times over. */
  private void count(int more) {
    named += Math.max(0, more);
    if (named > MOST_NAMED) {
      throw new IndexOutOfBoundsException("more characters than there are");
    }
  }

  private void put(int code, int glyph) {
    if (glyph != 0) {
      int page = code >> PAGE_BITS;
      if (pages[page] == null) {
        pages[page] = new char[PAGE];
      }
      pages[page][code & (PAGE - 1)] = (char) glyph;
    }
  }
}
