package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a workbook's cells, each stored once and known by its number. */
final class SharedTexts {
  /** A text as it is stored, and its pieces where they look different. */
  private record Stored(String text, List<Run> runs) {
    /** As a record would by itself, which takes Java long at a start. */
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Stored that && text.equals(that.text) && runs.equals(that.runs));
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  private final Map<Stored, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /**
   * The number of a text.
   *
   * @param runs its pieces where they look different; else none
   */
  int number(String text, List<Run> runs) {
    uses++;
    Integer known = numbers.putIfAbsent(new Stored(text, runs), numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  byte[] xml() {
    Xml xml = new Xml();
    xml.open("sst", "xmlns", Parts.SPREADSHEET, "count", uses, "uniqueCount", numbers.size());
    for (Stored stored : numbers.keySet()) {
      xml.open("si");
      if (stored.runs().isEmpty()) {
        write(xml, stored.text());
      } else {
        stored.runs().forEach(run -> write(xml, run));
      }
      xml.close();
    }
    return xml.close().bytes();
  }

  private static void write(Xml xml, Run run) {
    TextStyle style = LookStyle.of(run.look()).font();
    TextStyle font = run.hue().map(hue -> style.in(Palette.of(hue))).orElse(style);
    xml.open("r").open("rPr").raw(font.runXml()).close();
    write(xml, StoredText.of(run.text()));
    xml.close();
  }

  private static void write(Xml xml, String text) {
    xml.text("t", text, "xml:space", blanks(text));
  }

  /** What to do with blanks that a reader of XML may take away unless told otherwise. */
  private static Optional<String> blanks(String text) {
    boolean loose =
        !text.equals(text.strip()) || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
    return loose ? Optional.of("preserve") : Optional.empty();
  }
}
