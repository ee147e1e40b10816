package dev.decisionmatrix.xlsx;

import java.io.ByteArrayOutputStream;

/** Bits packed into bytes, the lowest first. */
final class BitSink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long waiting;
  private int count;

  void put(int bits, int length) {
    waiting |= (long) bits << count;
    count += length;
    while (count >= Byte.SIZE) {
      out.write((int) waiting);
      waiting >>>= Byte.SIZE;
      count -= Byte.SIZE;
    }
  }

  /** Numbers of sixteen bits each. */
  void halves(int... numbers) {
    for (int number : numbers) {
      put(number & 0xFFFF, Short.SIZE);
    }
  }

  /** Numbers of thirty-two bits each. */
  void words(int... numbers) {
    for (int number : numbers) {
      halves(number, number >>> Short.SIZE);
    }
  }

  void all(byte[] bytes) {
    for (byte each : bytes) {
      put(each & 0xFF, Byte.SIZE);
    }
  }

  /** All of them, the last byte filled up with zeros. */
  byte[] bytes() {
    if (count > 0) {
      out.write((int) waiting);
      count = 0;
    }
    return out.toByteArray();
  }
}
