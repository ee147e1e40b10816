package dev.decisionmatrix.xlsx;

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
    HighlightPieces.of(plan.highlights()).forEach(piece -> lines.addAll(lines(piece)));
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
    plan.charts().forEach(chart -> lines.add(DrawnChart.of(chart)));
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

  private static List<String> lines(HighlightPieces.Piece piece) {
    return piece.rules().stream()
        .map(
            when ->
                highlighted(
                    piece.range().address(),
                    String.valueOf(ToneXml.index(when.tone())),
                    when.formula().textOn(piece.range().from().sheet())))
        .toList();
  }
}
