package dev.decisionmatrix.display;

import java.util.ArrayList;
import java.util.List;

/**
 * How text breaks into lines within a width in points: after a space or a hyphen within a word, as
 * engines do, and between any two Han characters.
 */
public final class Wrapping {
  /** No Han character comes before. */
  private static final char HAN = '\u2E80';

  private Wrapping() {}

  /** How many lines it takes. */
  public static int lines(String text, Arial font, double room) {
    if (text.isEmpty()) {
      return 1;
    }
    return isOneLine(text)
        ? broken(text, font, room)
        : text.lines().mapToInt(line -> broken(line, font, room)).sum();
  }

  public static double longestWord(String text, Arial font) {
    return longest(text.lines().flatMap(line -> words(line).stream()).toList(), font);
  }

  public static double longestLine(String text, Arial font) {
    return longest(text.lines().toList(), font);
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  private static double longest(List<String> pieces, Arial font) {
    double longest = 0;
    for (String piece : pieces) {
      longest = Math.max(longest, font.points(piece.stripTrailing()));
    }
    return longest;
  }

  private static int broken(String line, Arial font, double room) {
    int lines = 1;
    double used = 0;
    for (String word : words(line)) {
      double whole = font.points(word);
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
  private static double withoutEnd(String word, double whole, Arial font) {
    String bare = word.stripTrailing();
    return bare.length() == word.length() ? whole : font.points(bare);
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

  /** The text in pieces of so many lines at most, each ending where a line may break. */
  public static List<String> pieces(String text, Arial font, double room, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (lines(rest, font, room) > most) {
      int end = fitting(rest, font, room, most);
      pieces.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    pieces.add(rest);
    return pieces;
  }

  /** Where the longest beginning ends that fits. */
  private static int fitting(String text, Arial font, double room, int most) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text, i) || text.charAt(i - 1) == '\n') {
        ends.add(i);
      }
    }
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (lines(text.substring(0, ends.get(middle)).stripTrailing(), font, room) <= most) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? withinAWord(text, font, room, most) : ends.get(low - 1);
  }

  /** Of a word that is longer than a piece: as many characters as fit. */
  private static int withinAWord(String text, Arial font, double room, int most) {
    int end = 1;
    while (end < text.length() && lines(text.substring(0, end + 1), font, room) <= most) {
      end++;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(end - 1));
    return halved && end > 1 ? end - 1 : end;
  }
}
