package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence with blanks, so that the workbook can build by formula the very words that Java puts
 * into report, ADR and JSON.
 *
 * @param pattern {@code {}} for each blank, {@code {name}} for one that a name is set apart in
 */
public record Sentence(String pattern) {
  private static final String BLANK = "{}";

  public Sentence {
    pattern = pattern.replace("{name}", SetApart.quoted(BLANK));
  }

  /** The fixed parts before, between and after the blanks: one more than there are blanks. */
  public List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int blank = pattern.indexOf(BLANK); blank >= 0; blank = pattern.indexOf(BLANK, start)) {
      pieces.add(pattern.substring(start, blank));
      start = blank + BLANK.length();
    }
    pieces.add(pattern.substring(start));
    return pieces;
  }

  /** The sentence with its blanks filled in. */
  public String with(String... blanks) {
    List<String> pieces = pieces();
    if (blanks.length != pieces.size() - 1) {
      throw new IllegalArgumentException(
          "not as many as there are blanks: " + Arrays.toString(blanks) + " in " + pattern);
    }
    StringBuilder text = new StringBuilder(pieces.get(0));
    for (int i = 0; i < blanks.length; i++) {
      text.append(blanks[i]).append(pieces.get(i + 1));
    }
    return text.toString();
  }
}
