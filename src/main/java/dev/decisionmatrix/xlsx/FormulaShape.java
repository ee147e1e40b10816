package dev.decisionmatrix.xlsx;

/**
 * What formulas have in common that differ but by where they stand: their text with each address as
 * its distance from the formula's cell, as far as it is not fixed.
 */
final class FormulaShape {
  private static final char MARK = '\u0001';
  private static final int LONGEST_ADDRESS = 12;

  private final StringBuilder shape = new StringBuilder();
  private String text = "";
  private int at;

  String of(ReadFormula formula) {
    ReadCell home = formula.home();
    text = formula.text();
    shape.setLength(0);
    // Each sheet may have names of its own.
    shape.append((char) home.getSheet().number());
    for (at = 0; at < text.length(); ) {
      char sign = text.charAt(at);
      if (sign == '"' || sign == '\'') {
        copyTo(pastQuote(sign));
      } else if (isOfWord(sign)) {
        passWord(home);
      } else {
        copyTo(at + 1);
      }
    }
    return shape.toString();
  }

  private int pastQuote(char quote) {
    int end = text.indexOf(quote, at + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private void passWord(ReadCell home) {
    int end = at + 1;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    boolean named = end < text.length() && (text.charAt(end) == '(' || text.charAt(end) == '!');
    if (named || end - at > LONGEST_ADDRESS || !passAddress(end, home)) {
      copyTo(end);
    }
  }

  /** Takes what is an address up to there, or nothing. */
  private boolean passAddress(int end, ReadCell home) {
    int next = at;
    boolean columnFixed = text.charAt(next) == '$';
    next += columnFixed ? 1 : 0;
    int column = 0;
    int letters = next;
    while (next < end && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z') {
      column = column * 26 + text.charAt(next++) - 'A' + 1;
    }
    letters = next - letters;
    boolean rowFixed = next < end && text.charAt(next) == '$';
    next += rowFixed ? 1 : 0;
    int row = 0;
    int digits = next;
    while (next < end && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
      row = row * 10 + text.charAt(next++) - '0';
    }
    digits = next - digits;
    if (next < end || letters < 1 || letters > 3 || digits < 1 || digits > 7) {
      return false;
    }
    place(column - 1, columnFixed, home.getColumnIndex());
    place(row - 1, rowFixed, home.getRowIndex());
    at = end;
    return true;
  }

  private void place(int index, boolean fixed, int from) {
    shape.append(MARK).append(fixed ? '$' : ' ').append(fixed ? index : index - from);
  }

  private void copyTo(int end) {
    shape.append(text, at, end);
    at = end;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '$' || sign == '_' || sign == '.';
  }
}
