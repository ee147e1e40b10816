package dev.decisionmatrix.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of a workbook's cells, each stored once and known by its number. */
final class SharedTexts {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  int number(String text) {
    uses++;
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  byte[] xml() {
    Xml xml = new Xml();
    xml.open("sst", "xmlns", Parts.SPREADSHEET, "count", uses, "uniqueCount", numbers.size());
    for (String text : numbers.keySet()) {
      xml.open("si").text("t", text, "xml:space", blanks(text)).close();
    }
    return xml.close().bytes();
  }

  /** What to do with blanks that a reader of XML may take away unless told otherwise. */
  private static Optional<String> blanks(String text) {
    boolean loose =
        !text.equals(text.strip()) || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
    return loose ? Optional.of("preserve") : Optional.empty();
  }
}
