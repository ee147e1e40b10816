package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Reads the texts that cells refer to by number. */
final class SharedTextsReader {
  private SharedTextsReader() {}

  static List<String> read(Scan scan) throws Unreadable {
    List<String> texts = new ArrayList<>();
    scan.root("sst", ReadBook.MAIN);
    while (scan.child()) {
      scan.require(scan.is("si"), "no text");
      texts.add(item(scan));
    }
    scan.end();
    return texts;
  }

  private static String item(Scan scan) throws Unreadable {
    StringBuilder text = new StringBuilder();
    while (scan.child()) {
      if (scan.is("t")) {
        text.append(words(scan));
      } else if (scan.is("r")) {
        readRun(scan, text);
      } else {
        scan.skip();
      }
    }
    return text.toString();
  }

  /** A part of the text with a look of its own. */
  private static void readRun(Scan scan, StringBuilder text) throws Unreadable {
    while (scan.child()) {
      if (scan.is("t")) {
        text.append(words(scan));
      } else {
        scan.skip();
      }
    }
  }

  /** Engines drop blanks around a text unless it asks them to stay. */
  private static String words(Scan scan) throws Unreadable {
    boolean kept = "preserve".equals(scan.attribute("xml:space"));
    String text = StoredText.read(scan.text());
    return kept ? text : text.strip();
  }
}
