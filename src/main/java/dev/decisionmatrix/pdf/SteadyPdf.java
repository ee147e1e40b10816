package dev.decisionmatrix.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.decisionmatrix.deflate.Deflate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Compresses the streams of a finished file anew, so that equal content has equal bytes: the
 * library takes the JDK's compressor, which differs from machine to machine. Knows files as the
 * library closes them: one table of objects, kept as a stream, and whatever is no stream within
 * others.
 */
final class SteadyPdf {
  private static final String LAST = "startxref\n";
  private static final Pattern PLACE = Pattern.compile("^\\d+");
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
  private static final Pattern WIDTHS = Pattern.compile("/W\\[1 (\\d) 2\\]");
  private static final String STREAM = ">>stream\n";
  private static final String COMPRESSED = "/Filter/FlateDecode";

  /** Kinds of entries in the table. */
  private static final int IN_THE_FILE = 1;

  private static final int KIND_BYTES = 1;
  private static final int LAST_BYTES = 2;

  private final String file;
  private final int tableAt;
  private final Stream table;
  private final String end;
  private final int placeBytes;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SteadyPdf(byte[] bytes) {
    file = new String(bytes, ISO_8859_1);
    int last = file.lastIndexOf(LAST);
    Matcher place = found(PLACE.matcher(file.substring(last + LAST.length())));
    end = file.substring(last + LAST.length() + place.end());
    tableAt = Integer.parseInt(place.group());
    table = stream(tableAt, last);
    placeBytes = Integer.parseInt(found(WIDTHS.matcher(table.head)).group(1));
  }

  static byte[] of(byte[] bytes) {
    SteadyPdf pdf = new SteadyPdf(bytes);
    pdf.write();
    return pdf.out.toByteArray();
  }

  /** An object up to its stream, what the stream holds, and what comes after. */
  private static final class Stream {
    private final String head;
    private final byte[] content;
    private final String tail;

    Stream(String head, byte[] content, String tail) {
      this.head = head;
      this.content = content;
      this.tail = tail;
    }
  }

  private void write() {
    ByteBuffer entries = ByteBuffer.wrap(table.content);
    int entryBytes = KIND_BYTES + placeBytes + LAST_BYTES;
    ByteBuffer moved =
        ByteBuffer.allocate(
            table.content.length / entryBytes * (KIND_BYTES + Integer.BYTES + LAST_BYTES));
    Map<Integer, Integer> places = moveObjects(placesIn(entries, entryBytes));
    entries.rewind();
    while (entries.hasRemaining()) {
      byte kind = entries.get();
      int place = place(entries);
      moved.put(kind).putInt(kind == IN_THE_FILE ? places.get(place) : place);
      moved.putShort(entries.getShort());
    }
    int start = out.size();
    put(
        new Stream(
            WIDTHS.matcher(table.head).replaceFirst("/W[1 " + Integer.BYTES + " 2]"),
            moved.array(),
            table.tail));
    text(LAST + start + end);
  }

  /** Where each object begins, each with where it ends. */
  private Map<Integer, Integer> placesIn(ByteBuffer entries, int entryBytes) {
    TreeMap<Integer, Integer> places = new TreeMap<>();
    for (int at = 0; at < entries.limit(); at += entryBytes) {
      entries.position(at);
      if (entries.get() == IN_THE_FILE) {
        places.put(place(entries), tableAt);
      }
    }
    places.replaceAll((from, to) -> places.higherKey(from) == null ? to : places.higherKey(from));
    return places;
  }

  private int place(ByteBuffer entries) {
    int place = 0;
    for (int i = 0; i < placeBytes; i++) {
      place = (place << Byte.SIZE) | (entries.get() & 0xFF);
    }
    return place;
  }

  /** Writes all objects, and tells where each that began at a place begins now. */
  private Map<Integer, Integer> moveObjects(Map<Integer, Integer> ends) {
    Map<Integer, Integer> moved = new TreeMap<>();
    text(file.substring(0, ends.keySet().iterator().next()));
    ends.forEach(
        (from, to) -> {
          moved.put(from, out.size());
          int head = file.indexOf(STREAM, from);
          if (head >= 0 && head < to && file.substring(from, head).contains(COMPRESSED)) {
            put(stream(from, to));
          } else {
            text(file.substring(from, to));
          }
        });
    return moved;
  }

  private void put(Stream stream) {
    byte[] squeezed = Deflate.wrapped(stream.content);
    text(LENGTH.matcher(stream.head).replaceFirst("/Length " + squeezed.length));
    out.writeBytes(squeezed);
    text(stream.tail);
  }

  private Stream stream(int from, int to) {
    int start = file.indexOf(STREAM, from) + STREAM.length();
    String head = file.substring(from, Math.max(from, start));
    int end = start + Integer.parseInt(found(LENGTH.matcher(head)).group(1));
    byte[] squeezed = file.substring(start, end).getBytes(ISO_8859_1);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(squeezed))) {
      return new Stream(head, in.readAllBytes(), file.substring(end, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void text(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }

  private static Matcher found(Matcher matcher) {
    if (!matcher.find()) {
      throw new IllegalStateException("the library closes its files differently: " + matcher);
    }
    return matcher;
  }
}
