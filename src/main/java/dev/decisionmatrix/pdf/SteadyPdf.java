package dev.decisionmatrix.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.decisionmatrix.deflate.Deflate;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Compresses the streams of a finished file, so that equal content has equal bytes: the library
 * would take the JDK's compressor, which differs from machine to machine. Knows files as the
 * library closes them: one table of objects, kept as a stream, and whatever is no stream within
 * others.
 */
final class SteadyPdf {
  private static final byte[] LAST = bytes("startxref\n");
  private static final byte[] STREAM = bytes(">>stream\n");
  private static final String LENGTH = "/Length ";
  private static final String WIDTHS = "/W[1 ";

  /** What the file says of itself stays plain for those who search it. */
  private static final String METADATA = "/Type/Metadata";

  /** How an archive begins, whose parts are compressed already. */
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  /** The kind of entry that tells where an object begins. */
  private static final int IN_THE_FILE = 1;

  private static final int KIND_BYTES = 1;
  private static final int LAST_BYTES = 2;

  private final byte[] file;
  private final int end;
  private final int tableAt;
  private final Stream table;
  private final int placeBytes;
  private final ByteArrayOutputStream out;

  private SteadyPdf(byte[] file) {
    this.file = file;
    int last = file.length - LAST.length;
    while (!stands(LAST, last)) {
      last--;
    }
    String place = text(last + LAST.length, file.length);
    tableAt = number(place, 0);
    end = last + LAST.length + Integer.toString(tableAt).length();
    table = stream(tableAt, last);
    placeBytes = after(WIDTHS, table.head);
    out = new ByteArrayOutputStream(file.length / 2);
  }

  static byte[] of(byte[] bytes) {
    SteadyPdf pdf = new SteadyPdf(bytes);
    pdf.write();
    return pdf.out.toByteArray();
  }

  /** An object up to its stream, and where the stream and the object end; no head: no stream. */
  private record Stream(String head, int from, int to, int end) {}

  private void write() {
    int entryBytes = KIND_BYTES + placeBytes + LAST_BYTES;
    int entries = (table.to - table.from) / entryBytes;
    ByteBuffer moved = ByteBuffer.allocate(entries * (KIND_BYTES + Integer.BYTES + LAST_BYTES));
    Map<Integer, Integer> places = moveObjects(placesIn(entryBytes));
    for (int at = table.from; at < table.to; at += entryBytes) {
      int place = place(at + KIND_BYTES);
      moved.put(file[at]).putInt(file[at] == IN_THE_FILE ? places.get(place) : place);
      moved.put(file, at + KIND_BYTES + placeBytes, LAST_BYTES);
    }
    int start = out.size();
    put(table.head.replace(WIDTHS + placeBytes, WIDTHS + Integer.BYTES), moved.array());
    out.write(file, table.to, table.end - table.to);
    out.writeBytes(LAST);
    out.writeBytes(bytes(Integer.toString(start)));
    out.write(file, end, file.length - end);
  }

  /** Where each object begins, each with where it ends. */
  private NavigableMap<Integer, Integer> placesIn(int entryBytes) {
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    for (int at = table.from; at < table.to; at += entryBytes) {
      if (file[at] == IN_THE_FILE) {
        places.put(place(at + KIND_BYTES), tableAt);
      }
    }
    places.replaceAll((from, to) -> places.higherKey(from) == null ? to : places.higherKey(from));
    return places;
  }

  private int place(int at) {
    int place = 0;
    for (int i = 0; i < placeBytes; i++) {
      place = (place << Byte.SIZE) | (file[at + i] & 0xFF);
    }
    return place;
  }

  /** Writes all objects, and tells where each that began at a place begins now. */
  private Map<Integer, Integer> moveObjects(NavigableMap<Integer, Integer> ends) {
    Map<Integer, Integer> moved = new TreeMap<>();
    out.write(file, 0, ends.firstKey());
    ends.forEach(
        (from, to) -> {
          moved.put(from, out.size());
          Stream stream = stream(from, to);
          if (isLoose(stream)) {
            put(stream.head, Arrays.copyOfRange(file, stream.from, stream.to));
            out.write(file, stream.to, to - stream.to);
          } else {
            out.write(file, from, to - from);
          }
        });
    return moved;
  }

  private boolean isLoose(Stream stream) {
    return !stream.head.isEmpty()
        && !stream.head.contains(METADATA)
        && !stands(ARCHIVE, stream.from);
  }

  private void put(String head, byte[] content) {
    if (head.contains("/Filter")) {
      throw new IllegalStateException("the library has compressed a stream itself: " + head);
    }
    byte[] squeezed = Deflate.wrapped(content);
    String length = "/Filter/FlateDecode" + LENGTH + squeezed.length;
    out.writeBytes(bytes(head.replace(LENGTH + after(LENGTH, head), length)));
    out.writeBytes(squeezed);
  }

  private Stream stream(int from, int to) {
    int start = from;
    while (start < to && !stands(STREAM, start)) {
      start++;
    }
    if (start >= to) {
      return new Stream("", from, from, to);
    }
    int content = start + STREAM.length;
    String head = text(from, content);
    return new Stream(head, content, content + after(LENGTH, head), to);
  }

  private boolean stands(byte[] sought, int at) {
    return Arrays.equals(
        file, at, Math.min(file.length, at + sought.length), sought, 0, sought.length);
  }

  /** The number after some words. */
  private static int after(String words, String head) {
    int at = head.indexOf(words);
    return number(head, at < 0 ? head.length() : at + words.length());
  }

  private static int number(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    if (to == from) {
      throw new IllegalStateException("the library closes its files differently: " + text);
    }
    return Integer.parseInt(text, from, to, 10);
  }

  private String text(int from, int to) {
    return new String(file, from, to - from, ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
