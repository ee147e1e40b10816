package dev.decisionmatrix.saved;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells share, without what makes parts of them bold or tells how to say them. */
final class TextsPart {
  private TextsPart() {}

  /** None where the part is not there: some programs write every text into its cell. */
  static List<String> read(Archive archive, String path) {
    List<String> texts = new ArrayList<>();
    Optional<InputStream> stream = archive.part(path);
    if (stream.isPresent()) {
      Part xml = Part.of(path, stream.get());
      while (xml.next()) {
        if (xml.begins("si")) {
          texts.add(rich(xml, "si"));
        }
      }
    }
    return texts;
  }

  /** The text of all runs, up to the end of the element that has begun. */
  static String rich(Part xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("rPh")) {
        spoken = true;
      } else if (xml.ends("rPh")) {
        spoken = false;
      } else if (xml.begins("t") && !spoken) {
        text.append(xml.textWithin("t"));
      }
    }
    return EscapedText.plain(text.toString());
  }
}
