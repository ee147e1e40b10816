package dev.decisionmatrix.input;

import java.util.Optional;

/**
 * A line of {@code decision.yaml}: what indents it, the hyphens of lists, a key, and what follows.
 *
 * @param start offset of the line
 * @param end offset of its end
 * @param indent how many spaces it begins with
 * @param hyphens how many list items it begins
 * @param content offset of what follows the hyphens
 * @param key empty where the line has none
 * @param value offset of what directly follows the colon, or of the content where there is no key
 */
record YamlLine(
    int start, int end, int indent, int hyphens, int content, Optional<String> key, int value) {

  static YamlLine of(String text, int start, int end) {
    int first = start;
    while (first < end && text.charAt(first) == ' ') {
      first++;
    }
    int hyphens = 0;
    int content = first;
    while (content < end && text.charAt(content) == '-' && isFree(text, content + 1, end)) {
      hyphens++;
      content++;
      while (content < end && " \t".indexOf(text.charAt(content)) >= 0) {
        content++;
      }
    }
    int colon = colon(text, content, end);
    return new YamlLine(
        start,
        end,
        first - start,
        hyphens,
        content,
        colon < 0 ? Optional.empty() : Optional.of(bare(text.substring(content, colon).strip())),
        colon < 0 ? content : colon + 1);
  }

  /** Where the colon stands that ends a key; below zero if there is none. */
  private static int colon(String text, int from, int end) {
    if (from == end || "[{#&*!|>@`%".indexOf(text.charAt(from)) >= 0) {
      return -1;
    }
    int at = from;
    char mark = text.charAt(from);
    if (mark == '"' || mark == '\'') {
      at = text.indexOf(mark, from + 1) + 1;
      return at > 0 && at < end && text.charAt(at) == ':' && isFree(text, at + 1, end) ? at : -1;
    }
    while (at < end && !(text.charAt(at) == ':' && isFree(text, at + 1, end))) {
      if (text.charAt(at) == '#' && at > from && " \t".indexOf(text.charAt(at - 1)) >= 0) {
        return -1;
      }
      at++;
    }
    return at < end ? at : -1;
  }

  private static boolean isFree(String text, int at, int end) {
    return at >= end || text.charAt(at) == '\t' || Character.isSpaceChar(text.charAt(at));
  }

  private static String bare(String key) {
    boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  /** In which column the first hyphen, or else the content, begins; counted from 0. */
  int column() {
    return indent;
  }

  /** In which column the content begins. */
  int inner() {
    return content - start;
  }

  boolean isBlank() {
    return content == end && hyphens == 0;
  }
}
