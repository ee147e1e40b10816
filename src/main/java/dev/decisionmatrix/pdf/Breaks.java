package dev.decisionmatrix.pdf;

/** Where a line may end: after a space, a dash, a hyphen between letters, a slash of an address. */
final class Breaks {
  private static final String HYPHENS = "-\u2010";
  private static final String DASHES = "\u2013\u2014";
  private static final String NEVER_FIRST = ".,;:!?)]}\u3001\u3002\uFF0C\uFF0E\u300D\u300F\uFF09";
  private static final int LONG = 20;

  private Breaks() {}

  /** Whether a line may end after the character at this index. */
  static boolean after(String text, int index) {
    if (index + 1 >= text.length()) {
      return true;
    }
    char here = text.charAt(index);
    char next = text.charAt(index + 1);
    if (isSpace(next)) {
      return false;
    }
    return isSpace(here)
        || (HYPHENS.indexOf(here) >= 0 && letterBefore(text, index) && Character.isLetter(next))
        || (DASHES.indexOf(here) >= 0 && !betweenDigits(text, index))
        || (here == '/' && next != '/' && inLongAddress(text, index))
        || betweenIdeographs(text, index);
  }

  /** Spaces at which a line may end; a no-break space is none. */
  static boolean isSpace(char character) {
    return character == ' ' || character == '\u200B' || character == '\u3000';
  }

  private static boolean letterBefore(String text, int index) {
    return index > 0 && Character.isLetterOrDigit(text.charAt(index - 1));
  }

  private static boolean betweenDigits(String text, int index) {
    return Character.isDigit(text.charAt(index + 1))
        && index > 0
        && Character.isDigit(text.charAt(index - 1));
  }

  private static boolean inLongAddress(String text, int index) {
    if (index > 0 && text.charAt(index - 1) == '/') {
      return false;
    }
    int start = index;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    int end = index;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end - start > LONG;
  }

  private static boolean betweenIdeographs(String text, int index) {
    int here = text.codePointBefore(index + 1);
    int next = text.codePointAt(index + 1);
    return !Character.isHighSurrogate(text.charAt(index))
        && ((stands(here) && NEVER_FIRST.indexOf(next) < 0)
            || (stands(next) && Character.isLetterOrDigit(here)));
  }

  /** Writings without spaces, in which any character may begin a line. */
  private static boolean stands(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
