package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * How text breaks into lines within a width in points: after a space or a hyphen within a word, as
 * engines do, and between any two Han characters.
 */
final class Lines {
  /** No Han character comes before. */
  private static final char HAN = '\u2E80';

  private Lines() {}

  static int of(String text, TextStyle font, double room) {
    if (text.isEmpty()) {
      return 1;
    }
    return text.lines().mapToInt(line -> broken(line, font, room)).sum();
  }

  static double longestWord(String text, TextStyle font) {
    return longest(text.lines().flatMap(line -> words(line).stream()).toList(), font);
  }

  static double longestLine(String text, TextStyle font) {
    return longest(text.lines().toList(), font);
  }

  private static double longest(List<String> pieces, TextStyle font) {
    return pieces.stream()
        .mapToDouble(piece -> font.letters().points(piece.stripTrailing()))
        .max()
        .orElse(0);
  }

  private static int broken(String line, TextStyle font, double room) {
    int lines = 1;
    double used = 0;
    for (String word : words(line)) {
      double whole = font.letters().points(word);
      double width = withoutEnd(word, whole, font);
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      int cut = width > room ? (int) (whole / room) : 0;
      lines += cut;
      used += whole - cut * room;
    }
    return lines;
  }

  /** A word's width without the space that may hang over the edge. */
  private static double withoutEnd(String word, double whole, TextStyle font) {
    String bare = word.stripTrailing();
    return bare.length() == word.length() ? whole : font.letters().points(bare);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int begun = 0;
    for (int i = 1; i < line.length(); i++) {
      if (mayBreak(line, i)) {
        words.add(line.substring(begun, i));
        begun = i;
      }
    }
    words.add(line.substring(begun));
    return words;
  }

  private static boolean mayBreak(String line, int at) {
    char before = line.charAt(at - 1);
    if (before == ' ' || before == '\t') {
      return true;
    }
    if (before == '-') {
      return at > 1 && isLetter(line.charAt(at - 2)) && isLetter(line.charAt(at));
    }
    return before >= HAN
        && Character.isIdeographic(line.codePointBefore(at))
        && Character.isIdeographic(line.codePointAt(at));
  }

  /** Of a word in English, figures and underscores among them. */
  private static boolean isLetter(char character) {
    return character == '_' || (character < 0x80 && Character.isLetterOrDigit(character));
  }
}
