package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds rows that add up others by their weights, whatever they are called: heads of groups above
 * their members, sub-totals and totals below. None of them is a criterion.
 */
final class SumRows {
  private static final double SLACK = 1e-6;
  private static final double ROUNDED = 0.051;
  private static final double HUNDRED = 100;

  /** Few rate beyond it. */
  private static final double USUAL = 10;

  private final Content content;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> totals;
  private final List<String> notes;

  private SumRows(Content content) {
    this.content = content;
    this.totals = new ArrayList<>(content.totals());
    this.notes = new ArrayList<>(content.notes());
  }

  static Content leftOut(Content content) {
    return content.has("weight") ? new SumRows(content).leftOut() : content;
  }

  private Content leftOut() {
    List<Line> all = content.lines();
    int block = 0;
    for (int at = 0; at < all.size(); at++) {
      Line line = all.get(at);
      Optional<List<Line>> members = members(all, at);
      if (members.isPresent()) {
        notes.add(
            "row `%s` is the group of the %s below: it has their weights together"
                .formatted(line.name(), members.get().size()));
        members.get().forEach(member -> lines.add(member.with("group", line.name())));
        at += members.get().size();
        block = lines.size();
      } else if (isSum(line, lines)) {
        totals.add(0, line);
        notes.add("row `" + line.name() + "` was left out: it adds up what stands above");
      } else if (isSum(line, lines.subList(block, lines.size()))) {
        notes.add("row `" + line.name() + "` was left out: it adds up a part of the others");
        block = lines.size();
      } else {
        lines.add(line);
      }
    }
    return new Content(content.options(), lines, totals, notes);
  }

  /** The rows below that have its weight together. */
  private static Optional<List<Line>> members(List<Line> all, int head) {
    for (int end = head + 3; end <= all.size(); end++) {
      List<Line> below = all.subList(head + 1, end);
      if (isSum(all.get(head), below)) {
        return Optional.of(below);
      }
    }
    return Optional.empty();
  }

  private static boolean isSum(Line line, List<Line> parts) {
    OptionalDouble whole = figure(line.fact("weight"));
    List<OptionalDouble> weights = parts.stream().map(part -> figure(part.fact("weight"))).toList();
    if (parts.size() < 2
        || whole.isEmpty()
        || weights.stream().anyMatch(OptionalDouble::isEmpty)
        || parts.stream().allMatch(part -> part.rated().isEmpty())) {
      return false;
    }
    double sum = weights.stream().mapToDouble(OptionalDouble::getAsDouble).sum();
    if (Math.abs(sum - whole.getAsDouble()) > SLACK * Math.max(1, sum)) {
      return false;
    }
    return line.rated().isEmpty()
        ? sum >= USUAL || sum <= 1
        : isUnlikeRatings(line) && isSummed(line, parts, sum);
  }

  /** Weights of 3, 2 and 1 are common, and so are ratings that add up by chance. */
  private static boolean isUnlikeRatings(Line line) {
    List<OptionalDouble> figures = line.rated().stream().map(SumRows::figure).toList();
    return figures.stream().allMatch(OptionalDouble::isPresent)
        && figures.stream()
            .mapToDouble(OptionalDouble::getAsDouble)
            .anyMatch(one -> one > USUAL || 2 * one != Math.rint(2 * one));
  }

  /** Whether each of its cells is what those of the others come to, in one of the usual ways. */
  private static boolean isSummed(Line line, List<Line> parts, double weights) {
    boolean[] fits = {true, true, true, true};
    for (int option = 0; option < line.cells().size(); option++) {
      OptionalDouble told = figure(line.cells().get(option));
      double plain = 0;
      double weighted = 0;
      for (Line part : parts) {
        double rating = figure(part.cells().get(option)).orElse(0);
        plain += rating;
        weighted += rating * figure(part.fact("weight")).orElse(0);
      }
      double[] ways = {plain, weighted, weighted / HUNDRED, weighted / weights};
      for (int way = 0; way < ways.length; way++) {
        fits[way] &= told.isEmpty() || Math.abs(ways[way] - told.getAsDouble()) < ROUNDED;
      }
    }
    return fits[0] || fits[1] || fits[2] || fits[3];
  }

  private static OptionalDouble figure(String cell) {
    return TableWords.figure(cell).stream().mapToDouble(TableWords.Figure::value).findFirst();
  }
}
