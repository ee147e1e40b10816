package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import java.util.List;

/** Whether other methods rank every contender, and whether comparisons in pairs hang together. */
final class MethodChecks {
  /** Fewer than the flows have, as each of them is rounded. */
  private static final int DIGITS = 6;

  private final Analysis analysis;
  private final Layout layout;

  MethodChecks(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  /** What must hold of the methods that give figures. */
  List<Check> figures() {
    return List.of(ranks(), closeness(), q(), flows());
  }

  private Check closeness() {
    RangeRef figures = layout.methods().all(MethodsPlaces.Line.CLOSENESS).fixed();
    return fault("Closeness of TOPSIS: furthest outside of 0 to 1", outside(figures));
  }

  private Check q() {
    RangeRef figures = layout.methods().all(MethodsPlaces.Line.Q).fixed();
    return fault("Q of VIKOR: furthest outside of 0 to 1", outside(figures));
  }

  private Check flows() {
    RangeRef figures = layout.methods().all(MethodsPlaces.Line.FLOW).fixed();
    return fault(
        "Net flows of PROMETHEE II, together", Formulas.rounded(Guard.sum(figures), DIGITS));
  }

  private static Formula outside(RangeRef figures) {
    Formula below = Fn.MIN.of(Constant.ZERO, Fn.MIN.of(figures));
    Formula above = Fn.MAX.of(Constant.ONE, Fn.MAX.of(figures));
    return Guard.rounded(above.minus(Constant.ONE).minus(below));
  }

  private static Check fault(String text, Formula found) {
    return new Check(
        text, found, Constant.ZERO, 0, 0, Decimals.TWO, Guard.NOTHING, "", Check.Weight.FAULT);
  }

  /** A fault where a method that gives figures leaves out a contender. */
  private Check ranks() {
    MethodsPlaces methods = layout.methods();
    int ranked =
        analysis.secondOpinions().all().stream()
            .mapToInt(method -> method.opinion().ranks().size())
            .sum();
    return new Check(
        "Ranks by other methods: every contender by each that gives figures",
        Fn.COUNT.of(
            methods.all(MethodsPlaces.Line.PRODUCT_RANK).fixed(),
            methods.all(MethodsPlaces.Line.TOPSIS_RANK).fixed(),
            methods.all(MethodsPlaces.Line.VIKOR_RANK).fixed(),
            methods.all(MethodsPlaces.Line.PROMETHEE_RANK).fixed()),
        methods
            .at(MethodsPlaces.Single.CONTENDERS)
            .fixed()
            .times(Guard.sum(methods.defined().fixed())),
        ranked,
        ranked,
        Decimals.WHOLE,
        Guard.NOTHING,
        "",
        Check.Weight.FAULT);
  }
}
