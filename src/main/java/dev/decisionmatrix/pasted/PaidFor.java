package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells costs by their name and their lack of a weight where all else is weighed: such tables keep
 * them out of the totals, to hold them against these.
 *
 * @param rest what is weighed
 * @param costs each with its role
 */
record PaidFor(Content rest, List<Line> costs) {
  private static final Pattern MONEY =
      Pattern.compile(".*\\b(costs?|prices?|fees?|expenses?|rent|tco|kosten|preis|miete)\\b.*");

  private static final Pattern UNIT = Pattern.compile("(.+?)\\s*[(\\[]([^()]+)[)\\]]");

  PaidFor {
    costs = List.copyOf(costs);
  }

  static PaidFor of(Content content) {
    List<Line> costs = content.lines().stream().filter(PaidFor::isCost).toList();
    List<Line> weighed = content.lines().stream().filter(line -> !costs.contains(line)).toList();
    boolean told =
        !weighed.isEmpty() && weighed.stream().noneMatch(line -> line.fact("weight").isEmpty());
    return told && units(costs) <= 1
        ? new PaidFor(content.withLines(weighed), costs.stream().map(PaidFor::cost).toList())
        : new PaidFor(content, List.of());
  }

  private static boolean isCost(Line line) {
    return line.fact("weight").isEmpty()
        && line.fact("rank").isEmpty()
        && isNoFloor(line.fact("must_reach"))
        && !line.hasScale()
        && MONEY.matcher(line.name().toLowerCase(Locale.ROOT)).matches()
        && !line.rated().isEmpty()
        && line.rated().stream().allMatch(PaidFor::isAmount);
  }

  /** Whether it demands nothing, or names an amount that a cost may come to. */
  private static boolean isNoFloor(String demand) {
    return demand.isEmpty() || isAmount(demand);
  }

  private static boolean isAmount(String cell) {
    Optional<TableWords.Figure> figure = TableWords.figure(cell);
    return figure.isPresent() && !figure.get().isPercent() && figure.get().value() >= 0;
  }

  /** Costs are added up, so they have one. */
  private static long units(List<Line> costs) {
    return costs.stream().map(PaidFor::cost).map(line -> line.fact("unit")).distinct().count();
  }

  private static Line cost(Line line) {
    Line cost = line.with("role", "cost").with("weight", "");
    Matcher unit = UNIT.matcher(line.name());
    return line.fact("unit").isEmpty() && unit.matches()
        ? cost.named(unit.group(1)).with("unit", unit.group(2).strip())
        : cost;
  }

  /** All of it, the costs last. */
  Content with(Content weighed) {
    if (costs.isEmpty()) {
      return weighed;
    }
    List<Line> lines = new ArrayList<>(weighed.lines());
    lines.addAll(costs);
    List<String> notes = new ArrayList<>(weighed.notes());
    costs.forEach(
        cost ->
            notes.add(
                "`"
                    + cost.name()
                    + "` has no weight: it is held against the scores as a cost; give it a weight"
                    + " and clear its `role` if it counts in them"));
    return new Content(weighed.options(), lines, weighed.totals(), notes);
  }
}
