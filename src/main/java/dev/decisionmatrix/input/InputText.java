package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Excerpt;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import dev.decisionmatrix.problem.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The text of a file, which can tell line, column and excerpt of any part of it. */
public final class InputText {
  /** A line beyond it is cut around the place, so that thousands of problems stay small. */
  private static final int LONGEST_LINE = 2_000;

  private static final int AROUND = 300;
  private static final int MOST_PROBLEMS = 1_000;
  private static final String CUT = "...";

  private final String path;
  private final String text;
  private final Lines lines;
  private final Encoding encoding;
  private final Problems problems;
  private int told;
  private boolean hasError;
  private final Set<String> saidOfCells = new HashSet<>();

  InputText(String path, String text, Problems problems) {
    this(path, text, Encoding.UTF_8, problems);
  }

  InputText(String path, String text, Encoding encoding, Problems problems) {
    this.path = path;
    this.text = text;
    this.lines = new Lines(text);
    this.encoding = encoding;
    this.problems = problems;
  }

  /** From the decision's folder, with {@code /}. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public Encoding encoding() {
    return encoding;
  }

  /** The same file with another text; what is wrong with it is told to nobody. */
  InputText withText(String other) {
    return new InputText(path, other, encoding, new Problems());
  }

  Lines lines() {
    return lines;
  }

  /**
   * Where a part of the text is.
   *
   * @param cell as a spreadsheet calls it, where the text is a table
   */
  public Place place(Span span, Optional<String> cell) {
    int line = lines.lineOf(span.start());
    int column = text.codePointCount(lines.start(line), span.start()) + 1;
    return new Place(path, line, column, cell);
  }

  void report(Code code, Message message) {
    if (mayTell(code)) {
      tellOfFile(code, message);
    }
  }

  private void tellOfFile(Code code, Message message) {
    problems.add(
        new Problem(code, Place.ofFile(path), message.wrong(), message.help(), Optional.empty()));
  }

  /** The first thousand of a file will do, and the first error in any case. */
  private boolean mayTell(Code code) {
    boolean firstError = code.severity() == Severity.ERROR && !hasError;
    hasError |= firstError;
    told++;
    if (told == MOST_PROBLEMS + 1) {
      tellOfFile(
          Code.MORE_PROBLEMS,
          new Message(
              "there are more than " + MOST_PROBLEMS + " problems, and the rest is not listed",
              "mend the first ones and run again"));
    }
    return told <= MOST_PROBLEMS || firstError;
  }

  void report(Code code, Span span, Message message) {
    if (mayTell(code)) {
      tell(code, place(span, Optional.empty()), span, message);
    }
  }

  /** A cell that is read for two ends, as rating and as weight, is told once of the same. */
  void report(Code code, Cell cell, Message message) {
    if (saidOfCells.add(cell.span().start() + " " + message.wrong()) && mayTell(code)) {
      tell(code, place(cell.span(), Optional.of(cell.name())), cell.span(), message);
    }
  }

  private void tell(Code code, Place place, Span span, Message message) {
    problems.add(
        new Problem(code, place, message.wrong(), message.help(), Optional.of(excerpt(span))));
  }

  private Excerpt excerpt(Span span) {
    int line = lines.lineOf(span.start());
    int from = lines.start(line);
    int to = Math.max(lines.end(line), span.start());
    String before = text.substring(from, span.start());
    String after = text.substring(span.start(), to);
    if (to - from > LONGEST_LINE) {
      before = lastChars(before);
      after = firstChars(after);
    }
    int start = before.codePointCount(0, before.length());
    int marked = Math.min(span.end() - span.start(), after.length());
    return new Excerpt(before + after, start, Math.max(1, after.codePointCount(0, marked)));
  }

  private static String lastChars(String text) {
    return text.length() <= AROUND ? text : CUT + text.substring(text.length() - AROUND);
  }

  private static String firstChars(String text) {
    return text.length() <= AROUND ? text : text.substring(0, AROUND) + CUT;
  }
}
