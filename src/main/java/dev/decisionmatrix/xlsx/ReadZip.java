package dev.decisionmatrix.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a written package. Every byte is accounted for: entries follow one another without a
 * gap, each says twice what it is, and its content has the length and the checksum that it tells.
 */
final class ReadZip {
  private static final String WHOLE = "the file";
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int DEFLATED = 8;

  /** What an entry and the directory say alike: version to extra length. */
  private static final int FACTS_LENGTH = 26;

  /** No deflated block gives more bytes for one. */
  private static final int HIGHEST_RATIO = 1032;

  private record Entry(int from, int packed, int size, int check) {}

  private final byte[] bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> checked = new HashSet<>();

  private ReadZip(byte[] bytes) {
    this.bytes = bytes;
  }

  static ReadZip of(byte[] bytes) throws Unreadable {
    ReadZip zip = new ReadZip(bytes);
    zip.readDirectory();
    return zip;
  }

  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  byte[] part(String name) throws Unreadable {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new Unreadable(name, "the part is missing");
    }
    byte[] content = new byte[entry.size()];
    inflate(name, entry, content);
    return content;
  }

  /** Also of what nobody has asked for. */
  void requireSound() throws Unreadable {
    for (String name : entries.keySet()) {
      if (!checked.contains(name)) {
        part(name);
      }
    }
  }

  private void readDirectory() throws Unreadable {
    int end = bytes.length - END_LENGTH;
    require(end >= 0 && word(end) == END, "it does not end as a package does");
    int count = half(end + 8);
    int from = word(end + 16);
    boolean whole =
        word(end + 4) == 0 && half(end + 10) == count && half(end + 20) == 0 && from >= 0;
    require(whole && (long) from + word(end + 12) == end, "its end does not say where parts are");
    int at = from;
    int next = 0;
    for (int i = 0; i < count; i++) {
      require(at + CENTRAL_LENGTH <= end && word(at) == CENTRAL, "its directory is broken");
      next = readEntry(at, next, from);
      at += CENTRAL_LENGTH + half(at + 28);
    }
    require(at == end && next == from, "it has bytes that belong to no part");
  }

  /** Tells where the next entry must begin. */
  private int readEntry(int central, int local, int limit) throws Unreadable {
    int length = half(central + 28);
    boolean plain =
        half(central + 4) == half(central + 6)
            && half(central + 8) == 0
            && half(central + 10) == DEFLATED
            && half(central + 30) == 0
            && half(central + 32) == 0
            && word(central + 34) == 0
            && word(central + 38) == 0
            && word(central + 42) == local;
    require(plain, "its directory is broken");
    int from = local + LOCAL_LENGTH + length;
    boolean same =
        from <= limit
            && word(local) == LOCAL
            && same(local + 4, central + 6, FACTS_LENGTH)
            && same(local + LOCAL_LENGTH, central + CENTRAL_LENGTH, length);
    require(same, "a part and the directory disagree");
    int packed = word(central + 20);
    int size = word(central + 24);
    boolean fits = packed >= 0 && packed <= limit - from;
    require(fits && size >= 0 && size <= (long) packed * HIGHEST_RATIO, "a part's length is wrong");
    String name = new String(bytes, local + LOCAL_LENGTH, length, StandardCharsets.ISO_8859_1);
    boolean first = entries.put(name, new Entry(from, packed, size, word(central + 16))) == null;
    require(first, "two parts have one name");
    return from + packed;
  }

  private boolean same(int one, int other, int length) {
    return other + length <= bytes.length
        && Arrays.equals(bytes, one, one + length, bytes, other, other + length);
  }

  private void inflate(String name, Entry entry, byte[] content) throws Unreadable {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, entry.from(), entry.packed());
      int length = inflater.inflate(content);
      CRC32 check = new CRC32();
      check.update(content, 0, length);
      boolean sound =
          length == content.length
              && inflater.inflate(new byte[1]) == 0
              && inflater.finished()
              && inflater.getRemaining() == 0
              && (int) check.getValue() == entry.check();
      if (!sound) {
        throw new Unreadable(name, "length or checksum is wrong");
      }
      checked.add(name);
    } catch (DataFormatException e) {
      throw new Unreadable(name, "it cannot be decompressed");
    } finally {
      inflater.end();
    }
  }

  private int half(int at) {
    return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
  }

  private int word(int at) {
    return half(at) | half(at + 2) << 16;
  }

  private static void require(boolean sound, String otherwise) throws Unreadable {
    if (!sound) {
      throw new Unreadable(WHOLE, otherwise);
    }
  }
}
