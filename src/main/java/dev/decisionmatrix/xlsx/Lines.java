package dev.decisionmatrix.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How text breaks into lines within a width in points. */
final class Lines {
  /** After a space or a hyphen within a word, as engines do; between any two Han characters. */
  private static final Pattern BREAK =
      Pattern.compile("(?<=[ \\t])|(?<=\\w-)(?=\\w)|(?<=\\p{IsIdeographic})(?=\\p{IsIdeographic})");

  private Lines() {}

  static int of(String text, TextStyle font, double room) {
    return text.lines().mapToInt(line -> broken(line, font, room)).sum() + trailing(text);
  }

  static double longestWord(String text, TextStyle font) {
    return longest(text.lines().flatMap(line -> words(line).stream()).toList(), font);
  }

  static double longestLine(String text, TextStyle font) {
    return longest(text.lines().toList(), font);
  }

  private static double longest(List<String> pieces, TextStyle font) {
    return pieces.stream().mapToDouble(piece -> width(piece, font)).max().orElse(0);
  }

  private static int broken(String line, TextStyle font, double room) {
    int lines = 1;
    double used = 0;
    for (String word : words(line)) {
      if (used > 0 && used + width(word, font) > room) {
        lines++;
        used = 0;
      }
      double whole = GlyphWidths.of(word, font);
      int cut = width(word, font) > room ? (int) (whole / room) : 0;
      lines += cut;
      used += whole - cut * room;
    }
    return lines;
  }

  /** A word's width without the space that may hang over the edge. */
  private static double width(String word, TextStyle font) {
    return GlyphWidths.of(word.stripTrailing(), font);
  }

  private static List<String> words(String line) {
    return Arrays.asList(BREAK.split(line));
  }

  private static int trailing(String text) {
    return text.isEmpty() ? 1 : 0;
  }
}
