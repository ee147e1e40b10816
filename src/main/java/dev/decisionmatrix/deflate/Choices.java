package dev.decisionmatrix.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Which earlier pieces may come again at each place of some data: of each length the nearest, the
 * shortest first. Within a long one nothing is looked for.
 */
final class Choices {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int MOST = Repeats.LONGEST;
  private static final int LONG = 64;

  /** How far back a piece of three bytes is worth its distance. */
  private static final int NEAR = 1 << 12;

  private static final int THREE = 3;
  private static final int HASH_BITS = 12;
  private static final int SHIFT = Integer.SIZE - HASH_BITS;
  private static final int SPREAD = 0x9E3779B1;

  private final byte[] data;
  private final int last;
  private final Repeats repeats;
  private final Chain ofEight;
  private final Chain ofSixteen;
  private final int[] newestOfThree = new int[1 << HASH_BITS];
  private final int[] starts;
  private int[] pieces;

  Choices(byte[] data) {
    this.data = data;
    last = data.length - Integer.BYTES;
    repeats = new Repeats(data);
    ofEight = new Chain(data, 8, 15);
    ofSixteen = new Chain(data, 16, MOST);
    starts = new int[data.length + 1];
    pieces = new int[data.length / 2 + MOST];
    Arrays.fill(newestOfThree, -NEAR);
    int count = 0;
    for (int at = 0; at < data.length; ) {
      starts[at] = count;
      count = add(at, count);
      int longest = longest(starts[at], count);
      int next = longest < LONG ? at + 1 : at + longest;
      pass(at + 1, next, count);
      at = next;
    }
    starts[data.length] = count;
  }

  /** The number of the first piece of a place; the last is before that of the next place. */
  int first(int at) {
    return starts[at];
  }

  /** A piece by its number. */
  int piece(int number) {
    return pieces[number];
  }

  static int length(int piece) {
    return piece >>> Short.SIZE;
  }

  static int distance(int piece) {
    return piece & 0xFFFF;
  }

  /** Of the pieces from one number to before another; 0 if there are none. */
  private int longest(int from, int to) {
    return to > from ? length(pieces[to - 1]) : 0;
  }

  private int add(int at, int count) {
    if (pieces.length < count + MOST) {
      pieces = Arrays.copyOf(pieces, 2 * pieces.length);
    }
    int next = count;
    if (at <= last) {
      int three = three(at);
      int hash = (three * SPREAD) >>> SHIFT;
      int before = newestOfThree[hash];
      newestOfThree[hash] = at;
      if (at - before < NEAR && three(before) == three) {
        pieces[next++] = THREE << Short.SIZE | (at - before);
      }
    }
    next = repeats.addAll(at, pieces, next);
    next = ofEight.addLonger(at, longest(count, next), pieces, next);
    return ofSixteen.addLonger(at, longest(count, next), pieces, next);
  }

  /** Remembers places where nothing is looked for. */
  private void pass(int from, int to, int count) {
    repeats.rememberAll(from, to);
    ofEight.rememberAll(from, to);
    ofSixteen.rememberAll(from, to);
    int end = Math.min(to, last + 1);
    Arrays.fill(starts, from, to, count);
    for (int at = from; at < end; at++) {
      newestOfThree[(three(at) * SPREAD) >>> SHIFT] = at;
    }
  }

  /** The three bytes that begin here. */
  private int three(int at) {
    return (int) INTS.get(data, at) << Byte.SIZE;
  }
}
