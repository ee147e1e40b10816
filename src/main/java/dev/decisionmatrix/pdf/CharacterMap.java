package dev.decisionmatrix.pdf;

import java.util.HashMap;
import java.util.Map;

/** Which glyph a font shows for a code point: formats 4 and 12 of the table {@code cmap}. */
final class CharacterMap {
  private final Map<Integer, Integer> glyphs = new HashMap<>();

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

  /** The glyph's number, or 0 (the font's mark for "none"). */
  int glyph(int codePoint) {
    return glyphs.getOrDefault(codePoint, 0);
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
      for (int code = start; code <= font.u16(ends + segment) && code < 0xFFFF; code++) {
        int raw = offset == 0 ? code : font.u16(offsetAt + offset + 2 * (code - start));
        put(code, raw == 0 ? 0 : (raw + delta) & 0xFFFF);
      }
    }
  }

  private void readGroups(FontBytes font, int at) {
    int count = font.i32(at + 12);
    for (int group = at + 16; group < at + 16 + 12 * count; group += 12) {
      int start = font.i32(group);
      for (int code = start; code <= font.i32(group + 4); code++) {
        put(code, font.i32(group + 8) + code - start);
      }
    }
  }

  private void put(int code, int glyph) {
    if (glyph != 0) {
      glyphs.put(code, glyph);
    }
  }
}
