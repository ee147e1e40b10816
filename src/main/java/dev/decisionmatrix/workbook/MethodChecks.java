package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.TeamResult;
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

  /** Worth knowing, where some team compared in pairs. */
  List<Check> notes() {
    return layout.weights().compares() ? List.of(contradictions()) : List.of();
  }

  private Check contradictions() {
    RangeRef holds = layout.weights().facts(TeamFact.RATIO_HOLDS).fixed();
    Formula first = Guard.pick(layout.weights().teamNames().fixed(), place(Constant.ZERO, holds));
    List<TeamResult> teams =
        analysis.teams().stream()
            .filter(team -> team.consistency().filter(one -> !one.acceptable()).isPresent())
            .toList();
    return new Check(
        "Teams whose comparisons in pairs contradict each other",
        countIf(holds, Constant.ZERO),
        Constant.ZERO,
        teams.size(),
        0,
        Decimals.WHOLE,
        orElse(words("First: ").and(first), Guard.NOTHING),
        teams.isEmpty() ? "" : "First: " + teams.get(0).team().name(),
        Check.Weight.NOTE);
  }
}
