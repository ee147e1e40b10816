package dev.decisionmatrix.pdf;

import java.util.HashMap;
import java.util.Map;

/** One table of pair adjustments: pair by pair (format 1) or class by class (format 2). */
abstract class PairTable {
  private static final int HORIZONTAL_ADVANCE = 0x0004;

  private final Map<Integer, Integer> coverage;

  private PairTable(Map<Integer, Integer> coverage) {
    this.coverage = coverage;
  }

  static PairTable at(FontBytes font, int table) {
    return font.u16(table) == 1 ? new ByPair(font, table) : new ByClass(font, table);
  }

  /** Whether the tables after this one have nothing more to say about the pair. */
  abstract boolean decides(int first, int second);

  /** In the font's units; only asked when this table decides. */
  abstract int between(int first, int second);

  boolean covers(int glyph) {
    return coverage.containsKey(glyph);
  }

  private static Map<Integer, Integer> coverage(FontBytes font, int at) {
    Map<Integer, Integer> indices = new HashMap<>();
    for (int k = 0; k < font.u16(at + 2); k++) {
      if (font.u16(at) == 1) {
        indices.put(font.u16(at + 4 + 2 * k), k);
      } else {
        int range = at + 4 + 6 * k;
        for (int glyph = font.u16(range); glyph <= font.u16(range + 2); glyph++) {
          indices.put(glyph, font.u16(range + 4) + glyph - font.u16(range));
        }
      }
    }
    return indices;
  }

  private static Map<Integer, Integer> classes(FontBytes font, int at) {
    Map<Integer, Integer> classes = new HashMap<>();
    if (font.u16(at) == 1) {
      for (int k = 0; k < font.u16(at + 4); k++) {
        classes.put(font.u16(at + 2) + k, font.u16(at + 6 + 2 * k));
      }
    } else {
      for (int k = 0; k < font.u16(at + 2); k++) {
        int range = at + 4 + 6 * k;
        for (int glyph = font.u16(range); glyph <= font.u16(range + 2); glyph++) {
          classes.put(glyph, font.u16(range + 4));
        }
      }
    }
    return classes;
  }

  private static int size(int valueFormat) {
    return 2 * Integer.bitCount(valueFormat & 0xFF);
  }

  private static int advance(FontBytes font, int value, int valueFormat) {
    boolean given = (valueFormat & HORIZONTAL_ADVANCE) != 0;
    return given ? font.i16(value + size(valueFormat & (HORIZONTAL_ADVANCE - 1))) : 0;
  }

  private static final class ByPair extends PairTable {
    private final Map<Integer, Integer> advances = new HashMap<>();

    ByPair(FontBytes font, int table) {
      super(coverage(font, table + font.u16(table + 2)));
      int format = font.u16(table + 4);
      int record = 2 + size(format) + size(font.u16(table + 6));
      ((PairTable) this)
          .coverage.forEach(
              (first, index) -> {
                int set = table + font.u16(table + 10 + 2 * index);
                for (int k = 0; k < font.u16(set); k++) {
                  int pair = set + 2 + record * k;
                  advances.put(key(first, font.u16(pair)), advance(font, pair + 2, format));
                }
              });
    }

    private static int key(int first, int second) {
      return (first << 16) | second;
    }

    @Override
    boolean decides(int first, int second) {
      return advances.containsKey(key(first, second));
    }

    @Override
    int between(int first, int second) {
      return advances.getOrDefault(key(first, second), 0);
    }
  }

  private static final class ByClass extends PairTable {
    private final FontBytes font;
    private final Map<Integer, Integer> firsts;
    private final Map<Integer, Integer> seconds;
    private final int records;
    private final int format;
    private final int record;
    private final int secondClasses;

    ByClass(FontBytes font, int table) {
      super(coverage(font, table + font.u16(table + 2)));
      this.font = font;
      format = font.u16(table + 4);
      record = size(format) + size(font.u16(table + 6));
      firsts = classes(font, table + font.u16(table + 8));
      seconds = classes(font, table + font.u16(table + 10));
      secondClasses = font.u16(table + 14);
      records = table + 16;
    }

    @Override
    boolean decides(int first, int second) {
      return covers(first);
    }

    @Override
    int between(int first, int second) {
      int row = firsts.getOrDefault(first, 0) * secondClasses;
      int column = seconds.getOrDefault(second, 0);
      return advance(font, records + record * (row + column), format);
    }
  }
}
