package dev.decisionmatrix.pdf;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Bytes as they come, never copied to make room: a report of many claims has a hundred million. */
final class Chunks extends OutputStream {
  private static final int SIZE = 1 << 16;

  private final Deque<byte[]> full = new ArrayDeque<>();
  private byte[] last = new byte[SIZE];
  private int used;

  @Override
  public void write(int value) {
    makeRoom();
    last[used++] = (byte) value;
  }

  @Override
  public void write(byte[] source, int from, int count) {
    int end = from + count;
    for (int at = from; at < end; ) {
      makeRoom();
      int fitting = Math.min(end - at, SIZE - used);
      System.arraycopy(source, at, last, used, fitting);
      used += fitting;
      at += fitting;
    }
  }

  private void makeRoom() {
    if (used == SIZE) {
      full.add(last);
      last = new byte[SIZE];
      used = 0;
    }
  }

  /** All of them in one; this keeps none. */
  byte[] taken() {
    full.add(Arrays.copyOf(last, used));
    used = 0;
    byte[] all = new byte[full.stream().mapToInt(chunk -> chunk.length).sum()];
    int at = 0;
    for (byte[] chunk = full.poll(); chunk != null; chunk = full.poll()) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
