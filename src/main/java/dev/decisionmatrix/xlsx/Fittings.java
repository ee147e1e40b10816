package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet has besides cells that serves them, a line each: what inputs accept, which cells are
 * highlighted when, what charts draw. Planned and read ones are compared by these lines.
 */
final class Fittings {
  private Fittings() {}

  /** Those of a plan, in the order of a file. */
  static List<String> of(SheetPlan plan) {
    List<String> lines = new ArrayList<>();
    plan.highlights().forEach(highlight -> lines.add(line(highlight)));
    Validations.places(plan.cells())
        .forEach(
            (rule, where) -> {
              Validations.Bounds bounds = Validations.Bounds.of(rule.accepts());
              lines.add(
                  accepts(
                      String.join(" ", Addresses.covering(where)),
                      bounds.type().orElse("") + " " + bounds.operator().orElse(""),
                      bounds.formulas()));
            });
    plan.charts().forEach(chart -> lines.add(line(chart)));
    return lines;
  }

  /** An input's rule. */
  static String accepts(String where, String how, List<String> formulas) {
    return where + " accept " + how + " " + String.join(" and ", formulas);
  }

  /** A highlight that a formula switches. */
  static String highlighted(String where, String tone, String formula) {
    return where + " highlighted by tone " + tone + " where " + formula;
  }

  /** A chart: its name, the columns and rows of its corners, and the references of its series. */
  static String chart(String name, List<String> corners, List<String> references) {
    return "chart " + name + " on " + corners + " of " + references;
  }

  /** What tells kinds of bars from one another. */
  static String overlapping(String percent) {
    return "bars that overlap by " + percent;
  }

  private static String line(Highlight highlight) {
    Highlight.Rule.When when = (Highlight.Rule.When) highlight.rule();
    return highlighted(
        highlight.range().address(),
        String.valueOf(ToneXml.index(when.tone())),
        when.formula().textOn(highlight.range().from().sheet()));
  }

  private static String line(ChartPlan chart) {
    List<String> corners =
        List.of(
            String.valueOf(chart.from().column()),
            String.valueOf(chart.from().row()),
            String.valueOf(chart.to().column() + 1),
            String.valueOf(chart.to().row() + 1));
    List<String> references = new ArrayList<>();
    for (ChartPlan.Series series : chart.series()) {
      references.add(series.title().absolute());
      references.add(series.categories().absolute());
      references.add(series.values().absolute());
    }
    if (chart.kind() != ChartPlan.Kind.LINES) {
      references.add(overlapping(String.valueOf(ChartXml.overlap(chart.kind()))));
    }
    return chart(chart.name(), corners, references);
  }
}
