package dev.decisionmatrix.xlsx;

import java.util.Arrays;

/**
 * What formulas have in common that differ but by their addresses: their text with a mark for each,
 * which tells only what of it is fixed. The addresses are told beside it, in their order.
 */
final class FormulaShape {
  /** Signs that no formula has: two stand for an address. */
  private static final char COLUMN = '\u0001';

  private static final char FIXED_COLUMN = '\u0002';
  private static final char ROW = '\u0003';
  private static final char FIXED_ROW = '\u0004';
  private static final int LONGEST_ADDRESS = 12;

  /** The formula that is asked for, and how long it is. */
  private char[] text = new char[256];

  private int length;
  private int at;

  /** Never longer than the text and what tells the sheet: an address has two signs or more. */
  private char[] shape = new char[text.length + 1];

  private int end;

  /** Row and column of each address, counted from 0. */
  private int[] places = new int[16];

  private int count;

  String of(ReadFormula formula) {
    take(formula.text());
    // Each sheet may have names of its own.
    shape[end++] = (char) formula.home().getSheet().number();
    while (at < length) {
      char sign = text[at];
      if (sign == '"' || sign == '\'') {
        copyTo(pastQuote(sign));
      } else if (isOfWord(sign)) {
        passWord();
      } else {
        copyTo(at + 1);
      }
    }
    return new String(shape, 0, end);
  }

  private void take(String formula) {
    length = formula.length();
    if (length > text.length) {
      text = new char[2 * length];
      shape = new char[text.length + 1];
    }
    formula.getChars(0, length, text, 0);
    at = 0;
    end = 0;
    count = 0;
  }

  /** Row and column of each address in the formula that was asked for last, counted from 0. */
  int[] places() {
    return Arrays.copyOf(places, count);
  }

  private int pastQuote(char quote) {
    int next = at + 1;
    while (next < length && text[next] != quote) {
      next++;
    }
    return Math.min(next + 1, length);
  }

  private void passWord() {
    int next = at + 1;
    while (next < length && isOfWord(text[next])) {
      next++;
    }
    boolean named = next < length && (text[next] == '(' || text[next] == '!');
    if (named || next - at > LONGEST_ADDRESS || !passAddress(next)) {
      copyTo(next);
    }
  }

  /** Takes what is an address up to there, or nothing. */
  private boolean passAddress(int wordEnd) {
    int next = at;
    boolean columnFixed = text[next] == '$';
    next += columnFixed ? 1 : 0;
    int column = 0;
    int letters = next;
    while (next < wordEnd && text[next] >= 'A' && text[next] <= 'Z') {
      column = column * 26 + text[next++] - 'A' + 1;
    }
    letters = next - letters;
    boolean rowFixed = next < wordEnd && text[next] == '$';
    next += rowFixed ? 1 : 0;
    int row = 0;
    int digits = next;
    while (next < wordEnd && text[next] >= '0' && text[next] <= '9') {
      row = row * 10 + text[next++] - '0';
    }
    digits = next - digits;
    if (next < wordEnd || letters < 1 || letters > 3 || digits < 1 || digits > 7) {
      return false;
    }
    shape[end++] = columnFixed ? FIXED_COLUMN : COLUMN;
    shape[end++] = rowFixed ? FIXED_ROW : ROW;
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count++] = row - 1;
    places[count++] = column - 1;
    at = wordEnd;
    return true;
  }

  private void copyTo(int next) {
    System.arraycopy(text, at, shape, end, next - at);
    end += next - at;
    at = next;
  }

  private static boolean isOfWord(char sign) {
    boolean usual = (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || sign == '$';
    return usual || sign == '_' || sign == '.' || Character.isLetterOrDigit(sign);
  }
}
