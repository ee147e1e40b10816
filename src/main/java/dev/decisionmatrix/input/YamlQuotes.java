package dev.decisionmatrix.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to write a value of {@code decision.yaml} so that no character of it has a meaning. */
final class YamlQuotes {
  /** A longer one is not repeated in a message. */
  private static final int LONGEST = 90;

  private static final Pattern CURLY =
      Pattern.compile(
          "[\u201C\u201E\u201D\u2018\u201A\u2019\u00AB\u00BB](.+)[\u201D\u201C\u2019\u2018\u00BB\u00AB]");

  private YamlQuotes() {}

  /** Without curly quotation marks around it, which YAML takes for text. */
  static String bare(String value) {
    Matcher curly = CURLY.matcher(value);
    return curly.matches() ? curly.group(1) : value;
  }

  /** In double quotes, in single ones where the text holds what those would read. */
  static String around(String value) {
    return value.indexOf('"') < 0 && value.indexOf('\\') < 0
        ? '"' + value + '"'
        : "'" + value.replace("'", "''") + "'";
  }

  /**
   * The remedy, with the line as it should be.
   *
   * @param before what stands before the value: {@code title: }
   */
  static String help(String before, String value) {
    String mended = before.strip() + " " + around(value);
    return mended.length() > LONGEST
        ? "put the whole value in quotes"
        : "put the whole value in quotes: `" + mended.strip() + "`";
  }

  /** Of what may be a text in brackets. */
  static String helpOn(InputText text, String key, Span place) {
    String written = text.text().substring(place.start(), place.end()).strip();
    boolean isWhole = text.text().substring(0, place.start()).stripTrailing().endsWith(key + ":");
    return isWhole && written.matches("[\\[{][^\\r\\n]*")
        ? help(key + ":", written) + " if it is a text"
        : "write a text, not keys or lists, here";
  }
}
