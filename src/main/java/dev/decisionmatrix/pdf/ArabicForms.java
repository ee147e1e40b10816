package dev.decisionmatrix.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Joins Arabic letters: replaces each by the form it takes beside its neighbours. The forms are
 * characters of their own in Unicode's two presentation blocks, whose names say what they are.
 */
final class ArabicForms {
  private static final int LAM = 0x0644;
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;
  private static final int NONE = 0;

  private static final String ISOLATED = "ISOLATED FORM";
  private static final String FINAL = "FINAL FORM";
  private static final String INITIAL = "INITIAL FORM";
  private static final String MEDIAL = "MEDIAL FORM";

  private final int[] letters;
  private final IntPredicate available;

  private ArabicForms(String text, IntPredicate available) {
    this.letters = text.codePoints().toArray();
    this.available = available;
  }

  /**
   * The text with its letters joined.
   *
   * @param available whether a font has a form; a letter without stays as it is
   */
  static String joined(String text, IntPredicate available) {
    boolean arabic = text.codePoints().anyMatch(ArabicForms::isArabic);
    return arabic ? new ArabicForms(text, available).joined() : text;
  }

  /** The letters that forms stand for. */
  static String letters(String joined) {
    StringBuilder letters = new StringBuilder();
    joined
        .codePoints()
        .forEach(
            form -> {
              String one = Character.toString(form);
              boolean presentation = form >= 0xFB50 && form <= 0xFEFC;
              letters.append(presentation ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
            });
    return letters.toString();
  }

  private static boolean isArabic(int codePoint) {
    return codePoint >= 0x0600 && codePoint <= 0x06FF;
  }

  private String joined() {
    StringBuilder joined = new StringBuilder();
    for (int k = 0; k < letters.length; k++) {
      int ligature = ligature(k);
      if (ligature == NONE) {
        joined.appendCodePoint(form(k));
      } else {
        joined.appendCodePoint(ligature);
        k++;
      }
    }
    return joined.toString();
  }

  /** Lam before alef is written as one. */
  private int ligature(int index) {
    if (letters[index] != LAM || index + 1 >= letters.length) {
      return NONE;
    }
    String both = Character.toString(LAM) + Character.toString(letters[index + 1]);
    return orElse(Forms.of(both, joinsBefore(index) ? FINAL : ISOLATED), NONE);
  }

  private int form(int index) {
    String letter = Character.toString(letters[index]);
    boolean before = joinsBefore(index) && Forms.of(letter, FINAL) != NONE;
    boolean after = joinsAfter(index) && Forms.of(letter, INITIAL) != NONE;
    String place = before ? (after ? MEDIAL : FINAL) : (after ? INITIAL : ISOLATED);
    return orElse(Forms.of(letter, place), letters[index]);
  }

  private int orElse(int form, int other) {
    return form != NONE && available.test(form) ? form : other;
  }

  private boolean joinsBefore(int index) {
    int before = index - 1;
    while (before >= 0 && isMark(letters[before])) {
      before--;
    }
    return before >= 0
        && (stretches(letters[before])
            || Forms.of(Character.toString(letters[before]), INITIAL) != NONE);
  }

  private boolean joinsAfter(int index) {
    int after = index + 1;
    while (after < letters.length && isMark(letters[after])) {
      after++;
    }
    return after < letters.length
        && (stretches(letters[after])
            || Forms.of(Character.toString(letters[after]), FINAL) != NONE);
  }

  private static boolean stretches(int codePoint) {
    return codePoint == TATWEEL || codePoint == JOINER;
  }

  private static boolean isMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  /** Which character is which form of which letters; read once, when Arabic is first met. */
  private static final class Forms {
    private static final Map<String, Integer> ALL = all();

    static int of(String letters, String place) {
      return ALL.getOrDefault(letters + place, NONE);
    }

    private static Map<String, Integer> all() {
      Map<String, Integer> forms = new HashMap<>();
      for (int form = 0xFB50; form <= 0xFEFC; form++) {
        String name = Character.getName(form);
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        boolean pair = name != null && name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
        if (name != null && name.startsWith("ARABIC") && (pair || letters.length() == 1)) {
          for (String place : new String[] {ISOLATED, FINAL, INITIAL, MEDIAL}) {
            if (name.endsWith(place)) {
              forms.putIfAbsent(letters + place, form);
            }
          }
        }
      }
      return forms;
    }
  }
}
