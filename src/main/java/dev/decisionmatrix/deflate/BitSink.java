package dev.decisionmatrix.deflate;

import java.io.ByteArrayOutputStream;

/** Bits packed into bytes, the lowest first. */
public final class BitSink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long waiting;
  private int count;

  /** The lowest bits of a number. */
  public void put(int bits, int length) {
    waiting |= (long) bits << count;
    count += length;
    while (count >= Byte.SIZE) {
      out.write((int) waiting);
      waiting >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
  }

  /** Numbers of sixteen bits each. */
  public void halves(int... numbers) {
    for (int number : numbers) {
      put(number & 0xFFFF, Short.SIZE);
    }
  }

  /** Numbers of thirty-two bits each. */
  public void words(int... numbers) {
    for (int number : numbers) {
      halves(number, number >>> Short.SIZE);
    }
  }

  public void all(byte[] bytes) {
    for (byte each : bytes) {
      put(each & 0xFF, Byte.SIZE);
    }
  }

  /** All of them, the last byte filled up with zeros. */
  public byte[] bytes() {
    if (count > 0) {
      out.write((int) waiting);
      count = 0;
    }
    return out.toByteArray();
  }
}
