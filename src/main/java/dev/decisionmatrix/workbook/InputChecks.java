package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.workbook.DecisionPlaces.Control;
import java.util.ArrayList;
import java.util.List;

/** Whether every input can be used, and which is the first that cannot. */
final class InputChecks {
  private static final String OF_HUNDRED = "a number from 0 to 100";

  private final Analysis analysis;
  private final Layout layout;

  InputChecks(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(teams());
    checks.add(power());
    addClaims(checks);
    addSources(checks);
    checks.add(whatIf());
    checks.add(whatIfTotal());
    checks.add(mustReach());
    addControls(checks);
    return checks;
  }

  private Check teams() {
    RangeRef usable = layout.weights().teamUsable().fixed();
    Formula first = place(Constant.ZERO, usable);
    int teams = layout.weights().teams().size();
    return fault(
        "Teams whose weights and power can be used",
        Guard.sum(usable),
        Fn.COLUMNS.of(usable),
        teams,
        orElse(
            words("Weights: ")
                .and(Guard.pick(layout.weights().teamNames().fixed(), first))
                .and(", ")
                .and(Guard.pick(layout.weights().mend().fixed(), first)),
            Guard.NOTHING));
  }

  private Check power() {
    Formula counted = Fn.COUNT.of(layout.weights().totalPower().fixed());
    return fault(
        "At least one team that can be used has power",
        counted,
        Constant.ONE,
        1,
        unless(counted, "Weights: power of the teams"));
  }

  private void addClaims(List<Check> checks) {
    layout
        .evidence()
        .column(EvidencePlaces.Column.CHECK)
        .map(RangeRef::fixed)
        .ifPresent(
            column ->
                checks.add(
                    fault(
                        "Claims with a rating on the scale, and yes or no",
                        countIf(column, words(EvidenceSheet.OK)),
                        Fn.ROWS.of(column),
                        layout.evidence().claims().size(),
                        orElse(
                            claim(column, EvidenceSheet.NO_NUMBER),
                            orElse(
                                claim(column, EvidenceSheet.OFF_THE_SCALE),
                                orElse(claim(column, EvidenceSheet.YES_OR_NO), Guard.NOTHING))))));
  }

  private Formula claim(RangeRef column, String problem) {
    RangeRef numbers =
        layout.evidence().column(EvidencePlaces.Column.NUMBER).map(RangeRef::fixed).orElseThrow();
    return words("Evidence: claim ")
        .and(lookUp(words(problem), column, numbers))
        .and(", " + problem);
  }

  private void addSources(List<Check> checks) {
    layout
        .sources()
        .column(SourcesPlaces.Column.CHECK)
        .map(RangeRef::fixed)
        .ifPresent(
            column ->
                checks.add(
                    fault(
                        "Sources with yes or no",
                        countIf(column, words(EvidenceSheet.OK)),
                        Fn.ROWS.of(column),
                        layout.sources().sources().size(),
                        orElse(source(column), Guard.NOTHING))));
  }

  private Formula source(RangeRef column) {
    RangeRef labels =
        layout.sources().column(SourcesPlaces.Column.CITATION).map(RangeRef::fixed).orElseThrow();
    return words("Sources: ")
        .and(lookUp(words(EvidenceSheet.YES_OR_NO), column, labels))
        .and(", " + EvidenceSheet.YES_OR_NO);
  }

  private Check whatIf() {
    RangeRef typed = layout.weights().inUse(InUse.TYPED).fixed();
    RangeRef inputs = layout.matrix().all(Middle.WHAT_IF).fixed();
    return fault(
        "What-if weights that are shares from 0% to 100%",
        Fn.COUNT.of(typed),
        Fn.COUNTA.of(inputs),
        analysis.scenario().whatIf().size(),
        orElse(
            words("Matrix: what if, ")
                .and(
                    itemOf(
                        Name.CRITERIA.ref(),
                        place(words(WeightsInUseBlock.MEND), typed),
                        Constant.ONE)),
            Guard.NOTHING));
  }

  private Check whatIfTotal() {
    Formula typed = layout.weights().inUseSum(InUse.TYPED).fixed();
    Formula above = Guard.rounded(Fn.MAX.of(Constant.ZERO, typed.minus(Constant.ONE)));
    double sum = analysis.scenario().whatIfTotal();
    double expected = Rounding.rounded(Math.max(0, sum - 1));
    String told = "Matrix: what-if weights above 100% are divided by their sum";
    return new Check(
        "What-if weights above 100%, together",
        above,
        Constant.ZERO,
        expected,
        0,
        Decimals.PERCENT_ONE,
        ifThen(above.equalTo(Constant.ZERO), Guard.NOTHING, words(told)),
        expected == 0 ? "" : told,
        Check.Weight.NOTE);
  }

  private Check mustReach() {
    RangeRef inputs = layout.matrix().all(ScaleEnd.MUST_REACH).fixed();
    int demands =
        Math.toIntExact(
            analysis.decision().criteria().stream()
                .filter(criterion -> criterion.mustReach().isPresent())
                .count());
    return fault(
        "Demands that are numbers",
        Fn.COUNT.of(inputs),
        Fn.COUNTA.of(inputs),
        demands,
        orElse(
            words("Matrix: demand on ")
                .and(
                    itemOf(
                        Name.CRITERIA.ref(),
                        place(
                            words(EvidenceSheet.NO_NUMBER), layout.matrix().demandChecks().fixed()),
                        Constant.ONE)),
            Guard.NOTHING));
  }

  private void addControls(List<Check> checks) {
    WeightsPlaces weights = layout.weights();
    Formula combine = Guard.read(Name.COMBINE.ref());
    checks.add(
        control(
            Control.WEIGHTS_OF,
            "the group or a team",
            Fn.MIN.of(
                Constant.ONE,
                weights.lookedAtGroup().fixed().plus(Guard.sum(weights.lookedAt().fixed())))));
    checks.add(
        control(
            Control.MISSING_EVIDENCE,
            "midpoint, worst or best",
            Fn.COUNT.of(layout.matrix().standIn().fixed())));
    checks.add(
        control(
            Control.COMBINE,
            "by-source or by-claim",
            Guard.oneIf(
                any(
                    combine.equalTo(words(Combine.BY_SOURCE.word())),
                    combine.equalTo(words(Combine.BY_CLAIM.word()))))));
    checks.add(control(Control.CLOSE_CALL, OF_HUNDRED, ofHundred(Name.CLOSE_CALL)));
    checks.add(control(Control.OFF_BY, OF_HUNDRED, ofHundred(Name.OFF_BY)));
  }

  private static Formula ofHundred(Name control) {
    Formula figure = Guard.read(control.ref());
    return Guard.oneIf(
        all(isFigure(control.ref()), figure.atLeast(Constant.ZERO), figure.atMost(Guard.HUNDRED)));
  }

  private static Check control(Control control, String accepts, Formula found) {
    String where = "Decision: " + control.label();
    return fault(control.label() + ": " + accepts, found, Constant.ONE, 1, unless(found, where));
  }

  private static Formula unless(Formula found, String where) {
    return ifThen(found.equalTo(Constant.ONE), Guard.NOTHING, words(where));
  }

  /** All is well with what is delivered, so both figures are one and there is nothing to mend. */
  private static Check fault(
      String text, Formula found, Formula expected, double figure, Formula where) {
    return new Check(
        text, found, expected, figure, figure, Decimals.WHOLE, where, "", Check.Weight.FAULT);
  }
}
