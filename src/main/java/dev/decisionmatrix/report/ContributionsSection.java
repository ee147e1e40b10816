package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.BalanceRow;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each criterion adds to the distance between the option that is chosen, or leads, and its
 * rival.
 */
final class ContributionsSection implements Section {
  /** More criteria than these are told together. */
  private static final int MOST = 16;

  private final Analysis analysis;

  ContributionsSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    return Comparison.ofDiscussed(analysis).map(this::blocks).orElse(List.of());
  }

  private List<Block> blocks(Comparison comparison) {
    String first = comparison.first().name();
    String second = comparison.second().name();
    List<BalanceRow> rows = rows(comparison);
    Chart.BalanceChart chart =
        new Chart.BalanceChart(
            Text.of(
                "What each criterion adds for %s (right) or for %s (left), in points: its weight"
                        .formatted(first, second)
                    + " times the difference of the two values."),
            told(rows, first, second),
            "in favour of " + second,
            "in favour of " + first,
            rows,
            Decimals.ONE);
    return List.of(
        new Block.Together(
            List.of(
                new Block.Heading(3, "Where the distance comes from", "contributions"), chart)));
  }

  /** From the strongest for the first option to the strongest against it, then the sum. */
  private static List<BalanceRow> rows(Comparison comparison) {
    List<Difference> all = comparison.differences();
    int shown = all.size() > MOST ? MOST - 1 : all.size();
    List<BalanceRow> rows = new ArrayList<>();
    all.stream()
        .limit(shown)
        .sorted(Comparator.comparingDouble(Difference::points).reversed())
        .forEach(one -> rows.add(new BalanceRow(one.criterion().name(), one.points(), false)));
    if (all.size() > shown) {
      rows.add(
          new BalanceRow(
              "The other %s criteria".formatted(Phrases.number(all.size() - shown)),
              sum(all.subList(shown, all.size())),
              false));
    }
    rows.add(new BalanceRow("All together", sum(all), true));
    return rows;
  }

  private static double sum(List<Difference> differences) {
    return Rounding.rounded(Sum.of(differences.stream().mapToDouble(Difference::points)));
  }

  private static String told(List<BalanceRow> rows, String first, String second) {
    List<String> told = new ArrayList<>();
    for (BalanceRow row : rows) {
      String size = Figures.table(Math.abs(row.value()));
      told.add(
          size.equals(Figures.table(0))
              ? row.label() + " no difference"
              : "%s %s more for %s".formatted(row.label(), size, row.value() > 0 ? first : second));
    }
    return "Points by criterion: " + String.join("; ", told) + ".";
  }
}
