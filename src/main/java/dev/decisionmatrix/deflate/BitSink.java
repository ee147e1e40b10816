package dev.decisionmatrix.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits packed into bytes, the lowest first. */
public final class BitSink {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int ROOM = 64;

  private byte[] bytes;
  private int size;
  private long waiting;
  private int count;

  public BitSink() {
    this(ROOM);
  }

  /** One that is expected to hold so many bytes; it holds more if need be. */
  public BitSink(int expected) {
    bytes = new byte[Math.max(ROOM, expected)];
  }

  /** The lowest bits of a number that has no others, at most 32. */
  public void put(int bits, int length) {
    waiting |= (bits & 0xFFFFFFFFL) << count;
    count += length;
    if (count >= Integer.SIZE) {
      reserve(Integer.BYTES);
      INTS.set(bytes, size, (int) waiting);
      size += Integer.BYTES;
      waiting >>>= Integer.SIZE;
      count -= Integer.SIZE;
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
      put(number, Integer.SIZE);
    }
  }

  public void all(byte[] more) {
    if (count % Byte.SIZE == 0) {
      fill();
      reserve(more.length);
      System.arraycopy(more, 0, bytes, size, more.length);
      size += more.length;
    } else {
      for (byte each : more) {
        put(each & 0xFF, Byte.SIZE);
      }
    }
  }

  /** All of them, the last byte filled up with zeros. */
  public byte[] bytes() {
    fill();
    return Arrays.copyOf(bytes, size);
  }

  /** Fills up the last byte with zeros. */
  void fill() {
    reserve(Integer.BYTES);
    for (; count > 0; count -= Byte.SIZE) {
      bytes[size++] = (byte) waiting;
      waiting >>>= Byte.SIZE;
    }
    count = 0;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
