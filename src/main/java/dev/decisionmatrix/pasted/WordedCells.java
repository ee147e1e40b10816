package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells in which a word or a sign that rates stands beside something else: {@code ✅ Full}, {@code
 * yes (since 3.1)}, {@code Partial - v2 only}.
 */
final class WordedCells {
  private static final Pattern SIGN_FIRST =
      Pattern.compile("([^\\p{L}\\p{N}\\s(\\[]{1,3}|:[a-z0-9_+-]+:)\\s*(\\S.*)");
  private static final Pattern SIGN_LAST =
      Pattern.compile("(\\S.*?)\\s*([^\\p{L}\\p{N}\\s)\\].,!?%*+-]{1,3}|:[a-z0-9_+-]+:)");
  private static final Pattern WORD_FIRST =
      Pattern.compile("(\\p{L}[\\p{L} ]{0,19}?)\\s*(?:[(\\[:;,\u2013\u2014]|\\s-\\s)\\s*\\S.*");

  private static final Pattern REPEATED =
      Pattern.compile("([\\p{So}\\p{Sc}&&[^\u2605\u2606\u2B50\u25CF\u25CB]])\\1*");
  private static final int FEW = 3;

  private WordedCells() {}

  /** Whether it may be one, however it is written. */
  static boolean isRating(String cell) {
    return !cell.isEmpty()
        && (cell.matches(".*\\d.*|[^\\p{L}]+")
            || Ladder.isStep(cell)
            || Ticks.isTick(cell)
            || bare(cell).isPresent()
            || TableWords.isMark(cell, Scales.ANY));
  }

  /** The word or sign alone; empty for a cell that is bare already, or holds none. */
  static Optional<String> bare(String cell) {
    if (Ladder.isStep(cell)) {
      return Optional.empty();
    }
    Matcher first = SIGN_FIRST.matcher(cell);
    if (first.matches() && Ladder.isStep(first.group(1))) {
      return of(first.group(2), first.group(1));
    }
    Matcher last = SIGN_LAST.matcher(cell);
    if (last.matches() && Ladder.isStep(last.group(2))) {
      return of(last.group(1), last.group(2));
    }
    Matcher word = WORD_FIRST.matcher(cell);
    return word.matches() && Ladder.isStep(word.group(1))
        ? Optional.of(word.group(1))
        : Optional.empty();
  }

  /** A word says more than its sign; beside a number a sign says nothing. */
  private static Optional<String> of(String text, String sign) {
    String inner = text.replaceFirst("^[(\\[](.*)[)\\]]$", "$1").strip();
    if (Ladder.isStep(inner)) {
      return Optional.of(inner);
    }
    Optional<String> word = bare(inner);
    return word.isPresent() ? word : Optional.of(inner.matches("\\d.*") ? inner : sign);
  }

  /** Whether signs of several kinds rate all that is rated: two ticks are no number then. */
  static boolean areSteps(Content content) {
    List<String> rated =
        content.lines().stream().flatMap(line -> line.rated().stream()).distinct().toList();
    return rated.stream().map(cell -> cell.codePointAt(0)).distinct().count() > 1
        && Ladder.of(rated).isPresent();
  }

  /** As many signs as the rating is: flames, or {@code $$$}, of which fewer are better. */
  static Line counted(Line line, List<String> notes) {
    List<String> rated = line.rated();
    boolean areCounted =
        rated.stream().allMatch(cell -> REPEATED.matcher(cell.replace("\uFE0F", "")).matches())
            && rated.stream().anyMatch(cell -> cell.codePointCount(0, cell.length()) > 1)
            && rated.stream().map(cell -> cell.codePointAt(0)).distinct().count() == 1;
    if (!areCounted || line.hasScale()) {
      return line;
    }
    Line counts =
        line.withCells(
            line.cells().stream()
                .map(cell -> cell.replace("\uFE0F", ""))
                .map(cell -> cell.isEmpty() ? "" : "" + cell.codePointCount(0, cell.length()))
                .toList());
    boolean isMoney = rated.get(0).matches("\\p{Sc}+");
    int most = counts.rated().stream().mapToInt(Integer::parseInt).max().orElse(0);
    notes.add(
        "`%s`: its signs are counted%s"
            .formatted(line.name(), isMoney ? ", and fewer are better" : ""));
    return isMoney
        ? counts.with("worst", Integer.toString(Math.max(FEW, most))).with("best", "1")
        : counts;
  }

  /** A circle beside a triangle is a step of a row, and not filled or empty. */
  static Content circled(Content content) {
    boolean isRow =
        content.lines().stream()
            .flatMap(line -> line.cells().stream())
            .anyMatch(cell -> cell.matches("[\u25B3\u25CE]"));
    return isRow
        ? content.withLines(
            content.lines().stream()
                .map(
                    line ->
                        line.withCells(
                            line.cells().stream()
                                .map(cell -> cell.equals("\u25CB") ? "\u25EF" : cell)
                                .toList()))
                .toList())
        : content;
  }

  /** The line with bare words, and what is to be said of that. */
  static Line read(Line line, List<String> notes) {
    List<String> cells = line.cells().stream().map(cell -> bare(cell).orElse(cell)).toList();
    if (!cells.equals(line.cells())) {
      notes.add("`" + line.name() + "`: what stands beside its words and signs was left out");
    }
    return line.withCells(cells);
  }
}
