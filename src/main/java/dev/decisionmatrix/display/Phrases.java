package dev.decisionmatrix.display;

import java.util.List;

/** How counts and lists are put into words. */
public final class Phrases {
  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Phrases() {}

  /** {@code no teams}, {@code one team}, {@code three teams}, {@code 14 teams}. */
  public static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 1 team}, {@code 3 teams}: in figures, where several counts stand side by side. */
  public static String figures(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** In words up to twelve: {@code no}, {@code one}, {@code twelve}, {@code 13}. */
  public static String number(int number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get(number) : Integer.toString(number);
  }

  /** In figures, a comma before each three from the end: {@code 999}, {@code 1,000}. */
  public static String thousands(int number) {
    return thousands(Integer.toString(number));
  }

  /** The same of digits that may have a sign and decimals: {@code -1,234.5}. */
  static String thousands(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point);
    StringBuilder parted = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0 && Character.isDigit(whole.charAt(at - 1)); at -= 3) {
      parted.insert(at, ',');
    }
    return parted + rest;
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}; empty for none. */
  public static String list(List<String> items) {
    return joined(items, "and");
  }

  /** {@code A}, {@code A or B}, {@code A, B or C}; empty for none. */
  public static String choice(List<String> items) {
    return joined(items, "or");
  }

  /** The first character in upper case, the rest as it is. */
  public static String capitalised(String sentence) {
    if (sentence.isEmpty()) {
      return sentence;
    }
    int end = sentence.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(sentence.codePointAt(0)))
        .append(sentence, end, sentence.length())
        .toString();
  }

  /** Ends with a full stop unless it ends a sentence already. */
  public static String sentence(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() || isSentence(trimmed) ? trimmed : trimmed + ".";
  }

  /** Whether it ends as a sentence does. */
  public static boolean isSentence(String text) {
    return text.strip().matches("(?s).*[.!?…][\"'”’)\\]]?");
  }

  private static String joined(List<String> items, String last) {
    int size = items.size();
    if (size < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, size - 1)) + " " + last + " " + items.get(size - 1);
  }
}
