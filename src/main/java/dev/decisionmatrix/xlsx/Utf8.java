package dev.decisionmatrix.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that grows in one buffer, already in the bytes of UTF-8. */
final class Utf8 {
  /** The bytes that one becomes at most, escaped. */
  private static final int LONGEST = 6;

  private static final long BILLION = 1_000_000_000;

  /** Decimals of up to fifteen digits are told apart by doubles: none has a shorter form. */
  private static final long FIFTEEN_DIGITS = 1_000_000_000_000_000L;

  private byte[] bytes;
  private int size;

  Utf8(int room) {
    bytes = new byte[room];
  }

  /** Characters of ASCII as they are. */
  @SuppressWarnings("deprecation") // The only way to copy them without making an array of each.
  Utf8 plain(String ascii) {
    reserve(ascii.length());
    ascii.getBytes(0, ascii.length(), bytes, size);
    size += ascii.length();
    return this;
  }

  Utf8 plain(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  Utf8 number(int number) {
    return number < 0 ? plain(Integer.toString(number)) : digits(number, 1);
  }

  /**
   * The shortest decimal that reads as the same figure, with a point: readers tell by it a figure
   * from a count.
   */
  Utf8 number(double number) {
    if (number == (int) number) {
      return number((int) number).plain(".0");
    }
    long billionths = Math.round(number * BILLION);
    if (Math.abs(billionths) < FIFTEEN_DIGITS && billionths / (double) BILLION == number) {
      return billionths(billionths);
    }
    return plain(ShortestDecimal.of(number));
  }

  private Utf8 billionths(long number) {
    if (number < 0) {
      plain('-');
    }
    long unsigned = Math.abs(number);
    digits(unsigned / BILLION, 1).plain('.');
    long decimals = unsigned % BILLION;
    int places = 9;
    while (decimals % 10 == 0) {
      decimals /= 10;
      places--;
    }
    return digits(decimals, places);
  }

  /** At least so many digits, with zeros in front. */
  private Utf8 digits(long number, int atLeast) {
    int length = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      length++;
    }
    length = Math.max(length, atLeast);
    reserve(length);
    long rest = number;
    for (int at = size + length - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += length;
    return this;
  }

  /** What stands between two tags. */
  Utf8 content(CharSequence text) {
    byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length * LONGEST);
    for (byte each : encoded) {
      switch (each) {
        case '&' -> plain("&amp;");
        case '<' -> plain("&lt;");
        case '>' -> plain("&gt;");
        default -> bytes[size++] = isControl(each) ? (byte) '?' : each;
      }
    }
    return this;
  }

  /** What stands between the quotes of an attribute, where a break would be read as a space. */
  Utf8 value(CharSequence text) {
    byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length * LONGEST);
    for (byte each : encoded) {
      switch (each) {
        case '&' -> plain("&amp;");
        case '<' -> plain("&lt;");
        case '>' -> plain("&gt;");
        case '"' -> plain("&quot;");
        case '\n' -> plain("&#10;");
        case '\t' -> plain("&#9;");
        default -> bytes[size++] = isControl(each) ? (byte) '?' : each;
      }
    }
    return this;
  }

  /** What no text of XML may hold; less than zero are bytes of what is beyond ASCII. */
  private static boolean isControl(byte each) {
    return each >= 0 && each < ' ' && each != '\n' && each != '\t';
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, size + Math.max(size / 2, more));
    }
  }
}
