package dev.decisionmatrix.xlsx;

import java.util.Arrays;

/**
 * What formulas have in common that differ but by their addresses: their text with a mark for each,
 * which tells only what of it is fixed. The addresses are told beside it, in their order.
 */
final class FormulaShape {
  private static final char MARK = '\u0001';
  private static final int LONGEST_ADDRESS = 12;

  private final StringBuilder shape = new StringBuilder();
  private String text = "";
  private int at;

  /** Row and column of each address, counted from 0. */
  private int[] places = new int[16];

  private int count;

  String of(ReadFormula formula) {
    text = formula.text();
    count = 0;
    shape.setLength(0);
    // Each sheet may have names of its own.
    shape.append((char) formula.home().getSheet().number());
    for (at = 0; at < text.length(); ) {
      char sign = text.charAt(at);
      if (sign == '"' || sign == '\'') {
        copyTo(pastQuote(sign));
      } else if (isOfWord(sign)) {
        passWord();
      } else {
        copyTo(at + 1);
      }
    }
    return shape.toString();
  }

  /** Row and column of each address in the formula that was asked for last, counted from 0. */
  int[] places() {
    return Arrays.copyOf(places, count);
  }

  private int pastQuote(char quote) {
    int end = text.indexOf(quote, at + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private void passWord() {
    int end = at + 1;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    boolean named = end < text.length() && (text.charAt(end) == '(' || text.charAt(end) == '!');
    if (named || end - at > LONGEST_ADDRESS || !passAddress(end)) {
      copyTo(end);
    }
  }

  /** Takes what is an address up to there, or nothing. */
  private boolean passAddress(int end) {
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
    shape.append(MARK).append(columnFixed ? '$' : ' ').append(rowFixed ? '$' : ' ');
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = row - 1;
    places[count++] = column - 1;
    at = end;
    return true;
  }

  private void copyTo(int end) {
    shape.append(text, at, end);
    at = end;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '$' || sign == '_' || sign == '.';
  }
}
