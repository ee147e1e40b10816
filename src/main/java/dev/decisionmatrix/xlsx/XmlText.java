package dev.decisionmatrix.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names, texts and numbers as they stand in XML. */
final class XmlText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final int LONGEST_ENTITY = 10;
  private static final double[] POWERS = powersOfTen();

  private XmlText() {}

  static boolean isBlank(byte sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
  }

  /** Whether it holds characters of XML alone, in UTF-8. */
  static boolean isText(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      byte each = bytes[at];
      if (each < 0) {
        int more = following(bytes, at);
        if (more == 0) {
          return false;
        }
        at += more;
      } else if (each < ' ' && !isBlank(each)) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes follow the first of a character of XML; 0 where there is none. */
  private static int following(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    if (first < 0xC2 || first > 0xF4 || at + more >= bytes.length) {
      return 0;
    }
    int point = first & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
      point = (point << 6) | (bytes[at + i] & 0x3F);
    }
    boolean tooLong = point < (more == 2 ? 0x800 : more == 3 ? 0x10000 : 0);
    return tooLong || !isCharacter(point) ? 0 : more;
  }

  private static boolean isCharacter(int point) {
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !half && point != 0xFFFE && point != 0xFFFF && point <= Character.MAX_CODE_POINT;
  }

  /** Where a name ends that begins here; here if there is none. */
  static int nameEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isOfName(bytes[at], at == from)) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(byte sign, boolean first) {
    boolean letter = isWithin(sign, 'a', 'z') || isWithin(sign, 'A', 'Z') || sign == '_';
    return letter || (!first && (isWithin(sign, '0', ':') || sign == '-' || sign == '.'));
  }

  private static boolean isWithin(byte sign, char from, char to) {
    return sign >= from && sign <= to;
  }

  /** Where the entity's semicolon stands; 0 if it is none that XML knows. */
  static int entityEnd(byte[] bytes, int from) {
    for (int end = from + 1; end < bytes.length && end - from <= LONGEST_ENTITY; end++) {
      if (bytes[end] == ';') {
        String name = new String(bytes, from + 1, end - from - 1, StandardCharsets.UTF_8);
        return character(name) > 0 ? end : 0;
      }
    }
    return 0;
  }

  /** Without entities; empty if something is none. A carriage return stands for a line's end. */
  static Optional<String> decoded(byte[] bytes, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to; i++) {
      plain &= bytes[i] != '&' && bytes[i] != '\r';
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return plain
        ? Optional.of(text)
        : withoutEntities(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static Optional<String> withoutEntities(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      int end = text.indexOf(';', at);
      int character = end < 0 ? 0 : character(text.substring(at + 1, end));
      if (character == 0) {
        return Optional.empty();
      }
      out.append(text, done, at).appendCodePoint(character);
      done = end + 1;
    }
    return Optional.of(out.append(text, done, text.length()).toString());
  }

  /** What an entity stands for; 0 for what XML does not know. */
  private static int character(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  private static int numbered(String name) {
    boolean hex = name.startsWith("#x");
    String digits = name.substring(Math.min(name.length(), hex ? 2 : 1));
    if (!name.startsWith("#") || !digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
      return 0;
    }
    int character = Integer.parseInt(digits, hex ? 16 : 10);
    boolean control =
        character < ' ' && character != '\n' && character != '\t' && character != '\r';
    return control || !isCharacter(character) ? 0 : character;
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Of up to 15 digits with or without a point, as parsing gives it; not a number otherwise. */
  static double quickNumber(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    int first = negative ? from + 1 : from;
    if (first == to || to - first > 16) {
      return Double.NaN;
    }
    int point = to;
    long whole = 0;
    for (int i = first; i < to; i++) {
      if (bytes[i] == '.' && point == to && i > first && i < to - 1) {
        point = i;
      } else if (bytes[i] >= '0' && bytes[i] <= '9') {
        whole = whole * 10 + bytes[i] - '0';
      } else {
        return Double.NaN;
      }
    }
    if (whole >= 1L << 53) {
      return Double.NaN;
    }
    // Both are exact, so that their quotient is rounded once, as parsing rounds.
    double value = whole / POWERS[point == to ? 0 : to - point - 1];
    return negative ? -value : value;
  }

  private static double[] powersOfTen() {
    double[] powers = new double[23];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
