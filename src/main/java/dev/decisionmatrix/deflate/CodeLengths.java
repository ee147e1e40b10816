package dev.decisionmatrix.deflate;

/** The head of a block: how long the words of its codes are, runs of one length as one number. */
final class CodeLengths {
  private static final int LONGEST_WORD = 7;
  private static final int LEAST_LITERALS = 257;
  private static final int LEAST_METAS = 4;

  /** The last length again, some noughts, many noughts. */
  private static final int AGAIN = 16;

  private static final int NOUGHTS = 17;
  private static final int MANY_NOUGHTS = 18;

  /** Of the runs, in the order above: the shortest, the longest, and the bits that tell which. */
  private static final int[] SHORTEST = {3, 3, 11};

  private static final int[] LONGEST = {6, 10, 138};
  private static final int[] BITS = {2, 3, 7};

  /** The order in which lengths of the code for lengths are stored. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final int literals;
  private final int distances;

  /** Lengths and kinds of runs, then how much longer than the shortest a run is. */
  private final int[] symbols;

  private final int[] extras;
  private final int[] counts = new int[ORDER.length];
  private int size;

  CodeLengths(HuffmanCode literalCode, HuffmanCode distanceCode) {
    literals = Math.max(LEAST_LITERALS, literalCode.used());
    distances = distanceCode.used();
    int[] all = new int[literals + distances];
    for (int i = 0; i < all.length; i++) {
      all[i] = i < literals ? literalCode.lengthOf(i) : distanceCode.lengthOf(i - literals);
    }
    symbols = new int[all.length];
    extras = new int[all.length];
    for (int from = 0; from < all.length; ) {
      int to = from + 1;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      run(all[from], to - from);
      from = to;
    }
  }

  private void run(int length, int times) {
    int left = times;
    if (length == 0) {
      left = runs(MANY_NOUGHTS, left);
      left = runs(NOUGHTS, left);
    } else {
      add(length, 0);
      left = runs(AGAIN, left - 1);
    }
    for (; left > 0; left--) {
      add(length, 0);
    }
  }

  /** As many runs of a kind as there is length for; answers what is left. */
  private int runs(int kind, int length) {
    int left = length;
    int k = kind - AGAIN;
    while (left >= SHORTEST[k]) {
      int run = Math.min(LONGEST[k], left);
      add(kind, run - SHORTEST[k]);
      left -= run;
    }
    return left;
  }

  private void add(int symbol, int extra) {
    symbols[size] = symbol;
    extras[size++] = extra;
    counts[symbol]++;
  }

  void writeTo(BitSink out) {
    HuffmanCode meta = HuffmanCode.of(counts, LONGEST_WORD);
    int metas = ORDER.length;
    while (metas > LEAST_METAS && meta.lengthOf(ORDER[metas - 1]) == 0) {
      metas--;
    }
    out.put(literals - LEAST_LITERALS, 5);
    out.put(distances - 1, 5);
    out.put(metas - LEAST_METAS, 4);
    for (int i = 0; i < metas; i++) {
      out.put(meta.lengthOf(ORDER[i]), 3);
    }
    for (int i = 0; i < size; i++) {
      int symbol = symbols[i];
      meta.put(symbol, extras[i], symbol < AGAIN ? 0 : BITS[symbol - AGAIN], out);
    }
  }
}
