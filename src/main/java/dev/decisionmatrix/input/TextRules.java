package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Visible;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What every text of the input has to keep to, so that no output loses a character of it. */
public final class TextRules {
  private static final Pattern WHITE_SPACE =
      Pattern.compile("[ \\t\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+");
  private static final String SPACES_OF_ONE_WIDTH = "\u00A0\u2007\u202F\uFEFF";

  private TextRules() {}

  /** A broken rule: which, and how to tell it. */
  public record Breach(Code code, Message message) {}

  /** One line: no white space around, single spaces within. */
  public static String tidy(String text) {
    String line = isSpacedSingly(text) ? text : WHITE_SPACE.matcher(text).replaceAll(" ");
    int from = 0;
    int to = line.length();
    while (from < to && isSpace(line.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  /** As nearly every text is: it needs no pattern. */
  private static boolean isSpacedSingly(String text) {
    boolean isBehindSpace = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isBlank = sign == ' ';
      boolean isOther = sign < ' ' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
      if (isOther || (isBlank && isBehindSpace)) {
        return false;
      }
      isBehindSpace = isBlank;
    }
    return true;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || SPACES_OF_ONE_WIDTH.indexOf(sign) >= 0;
  }

  public static Optional<Breach> breach(String tidied) {
    if (tidied.length() > Limit.CELL_CHARS) {
      return Optional.of(
          new Breach(
              Code.CELL_TOO_LONG,
              new Message(
                  "text of " + tidied.length() + " characters is too long",
                  "shorten it to " + Limit.CELL_CHARS + " characters or fewer")));
    }
    OptionalInt unusable = tidied.codePoints().filter(TextRules::isUnusable).findFirst();
    return unusable.isEmpty()
        ? Direction.turned(tidied).map(message -> new Breach(Code.CONTROL_CHARACTER, message))
        : Optional.of(new Breach(Code.CONTROL_CHARACTER, hidden(unusable.getAsInt())));
  }

  /** A name no longer than spreadsheets look up; where it is, the middle gives way. */
  static String name(String tidied) {
    if (tidied.length() <= Limit.NAME_CHARS) {
      return tidied;
    }
    int end = Limit.NAME_CHARS / 2;
    int begin = tidied.length() - end;
    return tidied.substring(0, Character.isHighSurrogate(tidied.charAt(end - 1)) ? end - 1 : end)
        + "\u2026"
        + tidied.substring(Character.isLowSurrogate(tidied.charAt(begin)) ? begin + 1 : begin);
  }

  /** What to say of a name that is shortened. */
  static Optional<Message> shortened(String name) {
    return name.length() <= Limit.NAME_CHARS
        ? Optional.empty()
        : Optional.of(
            new Message(
                "the outputs shorten a name of " + name.length() + " characters",
                "give one of " + Limit.NAME_CHARS + " characters or fewer"));
  }

  static Message hidden(int point) {
    return new Message(
        "the control character " + Visible.name(point) + " hides here",
        "delete it, or type the text again");
  }

  /** What neither a workbook nor a PDF can hold. */
  private static boolean isUnusable(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
  }
}
