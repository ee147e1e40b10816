package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Visible;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Letters of other scripts that look like Latin ones, so that two words differ that look alike. */
final class Lookalikes {
  private static final Map<Integer, Integer> LATIN = new HashMap<>();

  static {
    pair(
        "\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422\u0425\u0423",
        "ABCEHIJKMOPSTXY");
    pair(
        "\u0430\u0441\u0435\u04BB\u0456\u0458\u04CF\u043E\u0440\u0455\u0445\u0443\u0501\u051B\u051D\u043A\u0433",
        "acehijlopsxydqwkr");
    pair(
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
        "ABEZHIKMNOPTYX");
    pair("\u03B1\u03BF\u03BD\u03B9\u03BA\u03C1\u03C5\u03C4", "aovikput");
    pair("\u0585\u057D\u0578\u0570\u0566", "ounhq");
    pair("\u0131\u0251\u0261\u0269", "iagi");
  }

  private Lookalikes() {}

  private static void pair(String foreign, String latin) {
    for (int index = 0; index < foreign.length(); index++) {
      LATIN.put((int) foreign.charAt(index), (int) latin.charAt(index));
    }
  }

  /** Equal for words that look alike; signs, such as a wide {@code =}, are what they are. */
  static String key(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(Lookalikes::plain)
        .forEach(plain::append);
    return Names.key(plain.toString());
  }

  private static String plain(int point) {
    Integer latin = LATIN.get(point);
    String text = Character.toString(latin == null ? point : latin);
    return Character.isLetterOrDigit(point)
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  /** Whether two words look alike, though they are not the same to us. */
  static boolean areAlike(String one, String other) {
    return !Names.key(one).equals(Names.key(other)) && key(one).equals(key(other));
  }

  /** {@code letter 2 is Cyrillic and looks like `a`}; empty where every letter is of one kind. */
  static Optional<String> foreign(String text) {
    int[] points = text.codePoints().toArray();
    for (int index = 0; index < points.length; index++) {
      String plain = Normalizer.normalize(Character.toString(points[index]), Normalizer.Form.NFKC);
      int looks = LATIN.getOrDefault(points[index], plain.codePointAt(0));
      if (looks != points[index] && looks < 0x80) {
        return Optional.of(
            "letter "
                + (index + 1)
                + " is "
                + kind(points[index])
                + " and looks like `"
                + Character.toString(looks)
                + "`");
      }
    }
    return Optional.empty();
  }

  private static String kind(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    if (script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON) {
      return Visible.name(point);
    }
    String name = script.name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
