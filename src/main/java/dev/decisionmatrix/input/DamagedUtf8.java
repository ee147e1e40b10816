package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Text in UTF-8 in which some bytes are none, as files are that programs cut, or put together from
 * several. To read the whole of it in another encoding would spoil what is sound.
 */
final class DamagedUtf8 {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int MOST = 20;

  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<Byte> found = new ArrayList<>();
  private int letters;
  private int strange;

  private DamagedUtf8(byte[] bytes) {
    this.bytes = bytes;
    for (int at = 0; at < bytes.length; ) {
      at += take(at);
    }
  }

  static DamagedUtf8 of(byte[] bytes) {
    return new DamagedUtf8(bytes);
  }

  /** Whether more of what is beyond ASCII is UTF-8 than not. */
  boolean isLikely() {
    return !places.isEmpty() && (strange == 0 || (letters > 0 && letters >= strange));
  }

  boolean isWhole() {
    return places.isEmpty();
  }

  String text() {
    return text.toString();
  }

  /** Where the first letter beyond ASCII stands as bytes. */
  static int firstLetter(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (length(bytes, at) > 1) {
        return at;
      }
    }
    return -1;
  }

  void tell(InputText read) {
    for (int index = 0; index < Math.min(MOST, places.size()); index++) {
      String name = HexFormat.of().withUpperCase().toHexDigits(found.get(index));
      read.report(
          Code.BYTES_UNREADABLE,
          new Span(places.get(index), places.get(index) + 1),
          new Message(
              "byte 0x" + name + " is damaged here; the rest of the file is UTF-8",
              "type the character again, and save the file as `CSV UTF-8`"));
    }
  }

  private int take(int at) {
    int length = length(bytes, at);
    if (length == 0) {
      takeStrange(at);
      return 1;
    }
    text.append(new String(bytes, at, length, StandardCharsets.UTF_8));
    letters += length > 1 ? 1 : 0;
    return length;
  }

  private void takeStrange(int at) {
    strange += bytes[at] == 0 ? 0 : 1;
    boolean goesOn = !places.isEmpty() && places.get(places.size() - 1) == text.length() - 1;
    if (!goesOn) {
      places.add(text.length());
      found.add(bytes[at]);
      text.append(REPLACEMENT);
    }
  }

  /** Of the character that begins here; 0 where none does. */
  private static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first == 0 ? 0 : first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : 3;
    length = first >= 0xF5 ? 0 : first >= 0xF0 ? 4 : length;
    for (int next = 1; next < length; next++) {
      if (at + next >= bytes.length || (bytes[at + next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && isOverlong(first, bytes[at + 1] & 0xFF) ? 0 : length;
  }

  /** Also halves of pairs, and what lies beyond Unicode. */
  private static boolean isOverlong(int first, int second) {
    return (first == 0xE0 && second < 0xA0)
        || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F);
  }
}
