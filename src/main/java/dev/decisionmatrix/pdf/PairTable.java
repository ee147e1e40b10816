package dev.decisionmatrix.pdf;

import java.util.Arrays;

/** One table of pair adjustments: pair by pair (format 1) or class by class (format 2). */
abstract class PairTable {
  private static final int HORIZONTAL_ADVANCE = 0x0004;

  /** The place of a glyph in the table by its number, counted from 1; 0 if it is not covered. */
  private final char[] coverage;

  private PairTable(char[] coverage) {
    this.coverage = coverage;
  }

  static PairTable at(FontBytes font, int table) {
    return font.u16(table) == 1 ? new ByPair(font, table) : new ByClass(font, table);
  }

  /** Whether the tables after this one have nothing more to say about the pair. */
  abstract boolean decides(int first, int second);

  /** In the font's units; only asked when this table decides. */
  abstract int between(int first, int second);

  /** The place of a glyph, or 0. */
  int place(int glyph) {
    return numberOf(glyph, coverage);
  }

  private static int numberOf(int glyph, char[] numbers) {
    return glyph < numbers.length ? numbers[glyph] : 0;
  }

  private static char[] coverage(FontBytes font, int at) {
    int count = font.u16(at + 2);
    boolean ranges = font.u16(at) != 1;
    char[] places = new char[0];
    for (int k = 0; k < count; k++) {
      int record = at + 4 + (ranges ? 6 : 2) * k;
      int start = font.u16(record);
      int end = ranges ? font.u16(record + 2) : start;
      int place = (ranges ? font.u16(record + 4) : k) + 1;
      places = upTo(end, places);
      for (int glyph = start; glyph <= end; glyph++) {
        places[glyph] = (char) (place + glyph - start);
      }
    }
    return places;
  }

  private static char[] classes(FontBytes font, int at) {
    if (font.u16(at) == 1) {
      int start = font.u16(at + 2);
      char[] classes = new char[start + font.u16(at + 4)];
      for (int glyph = start; glyph < classes.length; glyph++) {
        classes[glyph] = (char) font.u16(at + 6 + 2 * (glyph - start));
      }
      return classes;
    }
    char[] classes = new char[0];
    for (int k = 0; k < font.u16(at + 2); k++) {
      int range = at + 4 + 6 * k;
      int end = font.u16(range + 2);
      classes = upTo(end, classes);
      Arrays.fill(classes, font.u16(range), end + 1, (char) font.u16(range + 4));
    }
    return classes;
  }

  private static char[] upTo(int glyph, char[] numbers) {
    return glyph < numbers.length
        ? numbers
        : Arrays.copyOf(numbers, Math.max(glyph + 1, 2 * numbers.length));
  }

  private static int size(int valueFormat) {
    return 2 * Integer.bitCount(valueFormat & 0xFF);
  }

  private static int advance(FontBytes font, int value, int valueFormat) {
    boolean given = (valueFormat & HORIZONTAL_ADVANCE) != 0;
    return given ? font.i16(value + size(valueFormat & (HORIZONTAL_ADVANCE - 1))) : 0;
  }

  private static final class ByPair extends PairTable {
    private final FontBytes font;
    private final int table;
    private final int format;
    private final int record;

    ByPair(FontBytes font, int table) {
      super(coverage(font, table + font.u16(table + 2)));
      this.font = font;
      this.table = table;
      format = font.u16(table + 4);
      record = 2 + size(format) + size(font.u16(table + 6));
    }

    @Override
    boolean decides(int first, int second) {
      return pair(first, second) != 0;
    }

    @Override
    int between(int first, int second) {
      int pair = pair(first, second);
      return pair == 0 ? 0 : advance(font, pair + 2, format);
    }

    /** Where the pair stands in the file, or 0: the seconds of a glyph stand in their order. */
    private int pair(int first, int second) {
      int place = place(first);
      if (place == 0) {
        return 0;
      }
      int set = table + font.u16(table + 8 + 2 * place);
      int from = 0;
      int to = font.u16(set);
      while (from < to) {
        int middle = (from + to) / 2;
        int pair = set + 2 + record * middle;
        int found = font.u16(pair);
        if (found == second) {
          return pair;
        }
        from = found < second ? middle + 1 : from;
        to = found < second ? to : middle;
      }
      return 0;
    }
  }

  private static final class ByClass extends PairTable {
    private final FontBytes font;
    private final char[] firsts;
    private final char[] seconds;
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
      return place(first) != 0;
    }

    @Override
    int between(int first, int second) {
      int row = numberOf(first, firsts) * secondClasses;
      return advance(font, records + record * (row + numberOf(second, seconds)), format);
    }
  }
}
