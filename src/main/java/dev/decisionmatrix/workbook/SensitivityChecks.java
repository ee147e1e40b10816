package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.SensitivityPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityWorking.Step;
import java.util.List;

/** Whether each weight lies where the leader leads, and the lead changes hands at the ends. */
final class SensitivityChecks {
  private final SensitivityPlaces places;
  private final int intervals;

  SensitivityChecks(Analysis analysis, Layout layout) {
    this.places = layout.sensitivity();
    this.intervals =
        Math.toIntExact(
            analysis.stability().weights().stream()
                .filter(weight -> weight.stableFrom().isPresent())
                .count());
  }

  List<Check> checks() {
    RangeRef from = places.all(Column.FROM).fixed();
    return List.of(
        check(
            "Weights in use that lie where the leader leads",
            Guard.sum(places.all(Step.WITHIN).fixed()),
            Fn.COUNT.of(from),
            intervals),
        apart("lower", Step.APART_BELOW),
        apart("upper", Step.APART_ABOVE));
  }

  private Check apart(String end, Step step) {
    return check(
        "Points between the leader and who passes it at the %s end, at most".formatted(end),
        Fn.MAX.of(places.all(step).fixed()),
        Constant.ZERO,
        0);
  }

  private static Check check(String text, Formula found, Formula expected, int figure) {
    return new Check(
        text,
        found,
        expected,
        figure,
        figure,
        Decimals.WHOLE,
        Guard.NOTHING,
        "",
        Check.Weight.FAULT);
  }
}
