package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.ArrayList;
import java.util.List;

/** Whether every sample is told once, and nobody is counted twice. */
final class RobustnessChecks {
  /** Fewer than the shares have, as a hundred of them may each be rounded. */
  private static final int DIGITS = 6;

  private final Layout layout;
  private final int contenders;

  RobustnessChecks(Analysis analysis, Layout layout) {
    this.layout = layout;
    this.contenders =
        Math.toIntExact(analysis.options().stream().filter(option -> !option.knockedOut()).count());
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    addShares(checks, Model.AROUND, "weights somewhat off");
    addShares(checks, Model.ANY, "any weights");
    return checks;
  }

  private void addShares(List<Check> checks, Model model, String weights) {
    RangeRef first = layout.robustness().shares(model, 1).fixed();
    RangeRef all = layout.robustness().shareSums(model).fixed();
    Formula ranked = Fn.COUNT.of(Name.RANK.ref());
    checks.add(
        check(
            "Shares of samples led, together, " + weights,
            first,
            Fn.MIN.of(Constant.ONE, ranked),
            Math.min(1, contenders)));
    checks.add(check("Shares of samples over all ranks, " + weights, all, ranked, contenders));
  }

  private static Check check(String text, RangeRef shares, Formula expected, int figure) {
    return new Check(
        text,
        Formulas.rounded(Guard.sum(shares), DIGITS),
        expected,
        figure,
        figure,
        Decimals.PERCENT,
        Guard.NOTHING,
        "",
        Check.Weight.FAULT);
  }
}
