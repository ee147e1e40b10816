package dev.decisionmatrix.display;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts made to fit a place by their width: the end gives way to three dots, at a word if that
 * costs few letters. Of several that would be alike then the middle gives way instead.
 */
public final class Cut {
  private static final String DOTS = "\u2026";

  /** So many letters may be lost for the sake of a whole word. */
  private static final int LETTERS = 5;

  /** What looks left over before the dots. */
  private static final String LOOSE = " ,(-";

  /** Of the room that the beginning takes, where the middle gives way. */
  private static final double[] BEGINNINGS = {0.5, 0.35, 0.65, 0.2, 0.8};

  private final Arial font;
  private final double room;

  private Cut(Arial font, double pixels) {
    this.font = font;
    this.room = pixels;
  }

  /** The text, or as much of it as fits. */
  public static String to(String text, Arial font, double pixels) {
    return new Cut(font, pixels).atTheEnd(text);
  }

  /** Each text in turn, told apart from all others as far as they differ. */
  public static List<String> all(List<String> texts, Arial font, double pixels) {
    return new Cut(font, pixels).all(texts);
  }

  private List<String> all(List<String> texts) {
    Map<String, List<String>> byCut = new LinkedHashMap<>();
    texts.stream()
        .distinct()
        .forEach(
            text -> byCut.computeIfAbsent(atTheEnd(text), unseen -> new ArrayList<>()).add(text));
    Map<String, String> cuts = new LinkedHashMap<>();
    byCut.forEach(
        (cut, alike) -> {
          List<String> apart = alike.size() == 1 ? List.of(cut) : apart(alike);
          for (int i = 0; i < alike.size(); i++) {
            cuts.put(alike.get(i), apart.get(i));
          }
        });
    return texts.stream().map(text -> String.valueOf(cuts.get(text))).toList();
  }

  /** In the middle, else numbered. */
  private List<String> apart(List<String> alike) {
    for (double beginning : BEGINNINGS) {
      List<String> cuts = alike.stream().map(text -> inTheMiddle(text, beginning)).toList();
      if (cuts.stream().distinct().count() == cuts.size()) {
        return cuts;
      }
    }
    List<String> numbered = new ArrayList<>();
    for (String text : alike) {
      String number = " " + (numbered.size() + 1);
      numbered.add(new Cut(font, room - font.pixels(number)).atTheEnd(text) + number);
    }
    return numbered;
  }

  private boolean fits(String text) {
    return font.pixels(text) <= room;
  }

  private String atTheEnd(String text) {
    if (fits(text)) {
      return text;
    }
    int end = text.length();
    while (end > 0 && !(isWhole(text, end) && fits(bare(text, end) + DOTS))) {
      end--;
    }
    String cut = bare(text, end);
    int word = cut.lastIndexOf(' ');
    boolean within = cut.length() == end && isOfWord(text, end);
    boolean near = word > 0 && cut.length() - word - 1 <= LETTERS;
    return (within && near ? bare(cut, word) : cut) + DOTS;
  }

  private static boolean isOfWord(String text, int at) {
    return at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != ',';
  }

  private String inTheMiddle(String text, double beginning) {
    if (fits(text)) {
      return text;
    }
    double free = room - font.pixels(DOTS);
    int end = text.length();
    while (end > 0 && !(isWhole(text, end) && font.pixels(bare(text, end)) <= beginning * free)) {
      end--;
    }
    String head = bare(text, end);
    int from = end;
    while (from < text.length()
        && !(isWhole(text, from)
            && font.pixels(head) + font.pixels(text.substring(from).stripLeading()) <= free)) {
      from++;
    }
    return head + DOTS + text.substring(from).stripLeading();
  }

  /** The beginning of a text, without what would look left over at its end. */
  private static String bare(String text, int end) {
    int last = end;
    while (last > 0 && LOOSE.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return text.substring(0, last);
  }

  /** Whether no character is torn apart there, nor an accent from its letter. */
  private static boolean isWhole(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
      return false;
    }
    return switch (Character.getType(text.codePointAt(at))) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          false;
      default -> text.codePointBefore(at) != 0x200D;
    };
  }
}
