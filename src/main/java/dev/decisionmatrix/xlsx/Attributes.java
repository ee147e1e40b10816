package dev.decisionmatrix.xlsx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that a {@link Scan} opened last, by where they stand. */
final class Attributes {
  private static final int FIELDS = 4;

  private final Scan scan;
  private final byte[] bytes;

  /** For each where its name begins and ends, and its value. */
  private int[] places = new int[8 * FIELDS];

  private int count;

  Attributes(Scan scan, byte[] bytes) {
    this.scan = scan;
    this.bytes = bytes;
  }

  /** Reads those after an element's name; tells where the tag goes on. */
  int read(int from) throws Unreadable {
    count = 0;
    int at = from;
    while (true) {
      int next = at;
      while (XmlText.isBlank(scan.byteAt(next))) {
        next++;
      }
      if (bytes[next] == '>' || bytes[next] == '/') {
        return next;
      }
      scan.require(next > at, "attributes without a space between them");
      at = readOne(next);
    }
  }

  @Nullable String value(String name) throws Unreadable {
    for (int i = 0; i < count; i++) {
      if (scan.matches(places[FIELDS * i], places[FIELDS * i + 1], name)) {
        return scan.decoded(places[FIELDS * i + 2], places[FIELDS * i + 3]);
      }
    }
    return null;
  }

  private int readOne(int name) throws Unreadable {
    int nameEnd = XmlText.nameEnd(bytes, name);
    scan.require(nameEnd > name && scan.byteAt(nameEnd) == '=', "an attribute without a value");
    byte quote = scan.byteAt(nameEnd + 1);
    scan.require(quote == '"' || quote == '\'', "a value without quotes");
    int from = nameEnd + 2;
    int to = from;
    while (scan.byteAt(to) != quote) {
      scan.require(bytes[to] != '<', "a tag within a value");
      scan.require(bytes[to] != '&' || XmlText.entityEnd(bytes, to) > 0, "an unknown entity");
      to++;
    }
    for (int i = 0; i < count; i++) {
      boolean twice =
          Arrays.equals(bytes, places[FIELDS * i], places[FIELDS * i + 1], bytes, name, nameEnd);
      scan.require(!twice, "an attribute twice");
    }
    keep(name, nameEnd, from, to);
    return to + 1;
  }

  private void keep(int name, int nameEnd, int from, int to) {
    if (FIELDS * count == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    int at = FIELDS * count++;
    places[at] = name;
    places[at + 1] = nameEnd;
    places[at + 2] = from;
    places[at + 3] = to;
  }
}
