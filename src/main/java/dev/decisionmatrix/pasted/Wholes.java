package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ratings that each bring their own whole, {@code 8/10} beside {@code 3/5}: each criterion gets a
 * scale from 0 to its greatest whole, and each cell keeps its share.
 */
final class Wholes {
  private static final Pattern PART =
      Pattern.compile(
          "(\\d+(?:[.,]\\d+)?)\\s*(?:/|\u2044|out of|of|von|sur|de)\\s*(\\d+(?:[.,]\\d+)?)");

  private static final double DIGITS = 1e6;

  private Wholes() {}

  private record Part(double part, double whole) {
    boolean isShare() {
      return whole > 0 && part <= whole;
    }
  }

  private static Optional<Part> part(String cell) {
    Matcher part = PART.matcher(cell);
    return part.matches()
        ? Optional.of(new Part(number(part.group(1)), number(part.group(2))))
        : Optional.empty();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  /** As it is where all have one whole, which is the scale of the table then. */
  static Content read(Content content) {
    List<Part> parts =
        content.lines().stream()
            .flatMap(line -> line.rated().stream())
            .flatMap(cell -> part(cell).stream())
            .toList();
    TreeSet<Double> wholes =
        parts.stream().map(Part::whole).collect(Collectors.toCollection(TreeSet::new));
    if (wholes.size() < 2 || !parts.stream().allMatch(Part::isShare)) {
      return content;
    }
    List<String> notes = new ArrayList<>(content.notes());
    notes.add(
        "ratings are out of "
            + wholes.stream().map(TableWords::number).collect(Collectors.joining(" and out of "))
            + ": each counts as its share, on a scale from 0 of its criterion's own");
    return new Content(
        content.options(),
        content.lines().stream().map(Wholes::shared).toList(),
        content.totals(),
        notes);
  }

  private static Line shared(Line line) {
    List<Optional<Part>> parts = line.rated().stream().map(Wholes::part).toList();
    if (parts.isEmpty() || line.hasScale() || parts.stream().anyMatch(Optional::isEmpty)) {
      return line;
    }
    double most =
        parts.stream().mapToDouble(part -> part.orElseThrow().whole()).max().orElseThrow();
    return line.withCells(
            line.cells().stream()
                .map(cell -> part(cell).map(part -> carried(part, most)).orElse(cell))
                .toList())
        .with("worst", "0")
        .with("best", TableWords.number(most));
  }

  private static String carried(Part part, double most) {
    return TableWords.number(Math.rint(part.part() / part.whole() * most * DIGITS) / DIGITS);
  }
}
