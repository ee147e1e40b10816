package dev.decisionmatrix.input;

import java.util.Arrays;

/** Where the lines of a text begin, whichever of CRLF, CR and LF end them. */
final class Lines {
  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int index = 0; index < text.length(); index++) {
      if (endsLine(text, index)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = index + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  private static boolean endsLine(String text, int index) {
    char at = text.charAt(index);
    return at == '\n'
        || (at == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
  }

  /** 1-based. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where the line begins. */
  int start(int line) {
    return starts[line - 1];
  }

  /** Where the line ends, without what ends it. */
  int end(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  int count() {
    return starts.length;
  }
}
