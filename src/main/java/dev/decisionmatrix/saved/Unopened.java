package dev.decisionmatrix.saved;

import dev.decisionmatrix.problem.Code;

/** Why a file is not read as a workbook; it never leaves this package. */
@SuppressWarnings("serial") // never leaves the process
final class Unopened extends RuntimeException {
  private final Code code;
  private final String words;
  private final String help;

  private Unopened(Code code, String words, String help) {
    super(words, null, false, false);
    this.code = code;
    this.words = words;
    this.help = help;
  }

  /** A file of another kind. */
  static Unopened otherKind(String words, String help) {
    return new Unopened(Code.WORKBOOK_KIND, words, help);
  }

  /** A workbook whose parts do not fit together. */
  static Unopened damaged(String words) {
    return new Unopened(
        Code.WORKBOOK_DAMAGED,
        words,
        "open it in your spreadsheet program and save it again as `.xlsx`");
  }

  /** More than any workbook of ours ever holds. */
  static Unopened tooMuch(String words) {
    return new Unopened(
        Code.WORKBOOK_TOO_LARGE,
        words,
        "save a copy with nothing but the sheets of the built workbook in it");
  }

  /** What a workbook never holds unless somebody means harm. */
  static Unopened refused(String words) {
    return new Unopened(
        Code.WORKBOOK_REFUSED, words, "do not open it before you know where it comes from");
  }

  Code code() {
    return code;
  }

  String words() {
    return words;
  }

  String help() {
    return help;
  }
}
