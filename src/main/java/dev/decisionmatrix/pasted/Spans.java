package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that people are not sure of: {@code 3-4}, {@code ~15}, {@code >99}, {@code 10+}. */
final class Spans {
  private static final String CURRENCY = "((?:\\p{Sc}|EUR|USD|CHF|GBP)?\\s*)";
  private static final String NUMBER = "(\\d[\\d.,'\u2019]*|\\d)";
  private static final String UNIT = "(\\s*[\\p{L}\\p{Sc}%\u00B0\u00B2\u00B3\u00B5/]{0,12})";

  private static final Pattern RANGE =
      Pattern.compile(
          CURRENCY
              + NUMBER
              + "\\s*[\\p{Sc}%]?\\s*(?:[-\u2010-\u2015\u2212~]|\\.\\.\\.?|\u2026|to|bis|\u00E0|until|a)\\s*\\p{Sc}?\\s*"
              + NUMBER
              + UNIT);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:[~\u2248\u2243]|ca\\.?|approx\\.?|about|around|etwa|rund|env\\.?|environ|circa)\\s*"
              + CURRENCY
              + NUMBER
              + UNIT);

  /** Of what is measured; nobody can say where on a short scale {@code <5} lies. */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?:[\u2265\u2264<>]=?|up to|at least|at most|from|over|under|bis"
              + " zu|mind\\.|min\\.?|max\\.?)\\s*(?=.*(?:[\\p{L}\\p{Sc}%]|\\d{2}))"
              + CURRENCY
              + NUMBER
              + UNIT);

  private static final Pattern MORE =
      Pattern.compile(CURRENCY + "(\\d{2}[\\d.,'\u2019]*)\\+" + UNIT);

  private Spans() {}

  /** The line with a number in place of each, and what is to be said of that. */
  static Line read(Line line, List<String> notes) {
    List<String> told = new ArrayList<>();
    List<String> cells = line.cells().stream().map(cell -> number(cell, told)).toList();
    if (told.isEmpty()) {
      return line;
    }
    notes.add("`%s`: %s".formatted(line.name(), String.join(", ", told)));
    return line.withCells(cells);
  }

  private static String number(String cell, List<String> told) {
    Matcher range = RANGE.matcher(cell);
    Matcher about = ABOUT.matcher(cell);
    Matcher bound = BOUND.matcher(cell);
    Matcher more = MORE.matcher(cell);
    if (range.matches()) {
      return middle(range)
          .map(
              middle -> {
                told.add("`%s` counts as its middle, %s".formatted(cell, middle));
                return range.group(1) + middle + range.group(4);
              })
          .orElse(cell);
    }
    Matcher one = about.matches() ? about : bound.matches() ? bound : more;
    if (one.matches()) {
      String bare = one.group(1) + one.group(2) + one.group(3);
      told.add("`%s` counts as %s".formatted(cell, bare.strip()));
      return bare;
    }
    return cell;
  }

  private static Optional<String> middle(Matcher range) {
    Optional<TableWords.Figure> from = TableWords.figure(range.group(2));
    Optional<TableWords.Figure> to = TableWords.figure(range.group(3));
    return from.isPresent() && to.isPresent() && from.get().value() < to.get().value()
        ? Optional.of(TableWords.number((from.get().value() + to.get().value()) / 2))
        : Optional.empty();
  }
}
