package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The kerning of a font, from the table {@code GPOS}, where current fonts keep it and which the
 * library does not read: pair adjustment (lookup type 2, also behind an extension, type 9), formats
 * 1 and 2, of the feature {@code kern}.
 */
final class Kerning {
  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;

  private static final int KNOWN_BITS = 14;
  private static final int KNOWN = 1 << KNOWN_BITS;
  private static final int SPREAD = 0x9E3779B1;

  /** Tells what was kept from a place where nothing was. */
  private static final long KEPT = 1L << (Short.SIZE + Integer.SIZE);

  private final List<List<PairTable>> lookups = new ArrayList<>();
  private final double unitsPerEm;

  /**
   * What was found for pairs, for they recur by the thousand: at a place of its pair's, the pair
   * and its adjustment as one number, so that threads see both or neither. A later pair takes the
   * place of an earlier.
   */
  private final AtomicLongArray known = new AtomicLongArray(KNOWN);

  Kerning(FontBytes font) {
    unitsPerEm = font.u16(font.table("head") + 18);
    int gpos = font.table("GPOS");
    if (gpos != 0) {
      for (int index : lookupsOfKern(font, gpos + font.u16(gpos + 6))) {
        int list = gpos + font.u16(gpos + 8);
        List<PairTable> pairs = pairs(font, list + font.u16(list + 2 + 2 * index));
        if (!pairs.isEmpty()) {
          lookups.add(pairs);
        }
      }
    }
  }

  /** By how many thousandths of an em the second glyph moves; negative is closer. */
  double between(int first, int second) {
    int pair = first << Short.SIZE | second;
    int place = (pair * SPREAD) >>> (Integer.SIZE - KNOWN_BITS);
    long remembered = known.get(place);
    if (remembered == 0 || (int) (remembered >>> Short.SIZE) != pair) {
      remembered = KEPT | (pair & 0xFFFFFFFFL) << Short.SIZE | (found(first, second) & 0xFFFF);
      known.set(place, remembered);
    }
    return (short) remembered * 1000.0 / unitsPerEm;
  }

  /** A damaged table that leads out of the file moves nothing. */
  private int found(int first, int second) {
    try {
      return moved(first, second);
    } catch (IndexOutOfBoundsException damaged) {
      return 0;
    }
  }

  private int moved(int first, int second) {
    int moved = 0;
    for (List<PairTable> lookup : lookups) {
      for (PairTable table : lookup) {
        if (table.decides(first, second)) {
          moved += table.between(first, second);
          break;
        }
      }
    }
    return moved;
  }

  private static Set<Integer> lookupsOfKern(FontBytes font, int features) {
    Set<Integer> indices = new LinkedHashSet<>();
    for (int k = 0; k < font.u16(features); k++) {
      int record = features + 2 + 6 * k;
      if (font.tag(record).equals("kern")) {
        int feature = features + font.u16(record + 4);
        for (int i = 0; i < font.u16(feature + 2); i++) {
          indices.add(font.u16(feature + 4 + 2 * i));
        }
      }
    }
    return indices;
  }

  private static List<PairTable> pairs(FontBytes font, int lookup) {
    List<PairTable> tables = new ArrayList<>();
    for (int k = 0; k < font.u16(lookup + 4); k++) {
      int type = font.u16(lookup);
      int table = lookup + font.u16(lookup + 6 + 2 * k);
      if (type == EXTENSION) {
        type = font.u16(table + 2);
        table += font.i32(table + 4);
      }
      if (type == PAIRS) {
        tables.add(PairTable.at(font, table));
      }
    }
    return tables;
  }
}
