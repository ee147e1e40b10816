package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WeightsCells;
import java.util.ArrayList;
import java.util.List;

/** Whether every input can be used, and which is the first that cannot. */
final class InputChecks {
  private static final String OF_HUNDRED = "a number from 0 to 100";

  private final Analysis analysis;
  private final Book book;

  InputChecks(Book book) {
    this.analysis = book.analysis();
    this.book = book;
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
    RangeRef usable = book.weights().usable().fixed();
    Formula first = place(Constant.ZERO, usable);
    int teams = book.decision().teams().size();
    return fault(
        "Teams whose weights and power can be used",
        sum(usable),
        Fn.COLUMNS.of(usable),
        teams,
        orElse(
            words("Weights: ")
                .and(Guard.pick(book.weights().teamNames().fixed(), first))
                .and(", ")
                .and(Guard.pick(book.weights().mend().fixed(), first)),
            Guard.NOTHING));
  }

  private Check power() {
    Formula counted = Fn.COUNT.of(book.weights().totalPower().first().fixed());
    return fault(
        "At least one team that can be used has power",
        counted,
        Constant.ONE,
        1,
        unless(counted, "Weights: power of the teams"));
  }

  private void addClaims(List<Check> checks) {
    book.evidence()
        .check()
        .any()
        .map(RangeRef::fixed)
        .ifPresent(
            column ->
                checks.add(
                    fault(
                        "Claims with a rating on the scale, and yes or no",
                        countIf(column, words(Findings.OK)),
                        Fn.ROWS.of(column),
                        book.decision().claims().size(),
                        orElse(
                            claim(column, Findings.NO_NUMBER),
                            orElse(
                                claim(column, Findings.OFF_THE_SCALE),
                                orElse(claim(column, Findings.YES_OR_NO), Guard.NOTHING))))));
  }

  private Formula claim(RangeRef column, String problem) {
    RangeRef numbers = book.evidence().number().fixed();
    return words("Evidence: claim ")
        .and(lookUp(words(problem), column, numbers))
        .and(", " + problem);
  }

  private void addSources(List<Check> checks) {
    book.sources()
        .check()
        .any()
        .map(RangeRef::fixed)
        .ifPresent(
            column ->
                checks.add(
                    fault(
                        "Sources with yes or no",
                        countIf(column, words(Findings.OK)),
                        Fn.ROWS.of(column),
                        column.height(),
                        orElse(source(column), Guard.NOTHING))));
  }

  private Formula source(RangeRef column) {
    RangeRef labels = book.sources().citation().fixed();
    return words("Sources: ")
        .and(lookUp(words(Findings.YES_OR_NO), column, labels))
        .and(", " + Findings.YES_OR_NO);
  }

  private Check whatIf() {
    RangeRef typed = book.weights().typed().fixed();
    RangeRef inputs = book.matrix().whatIf().fixed();
    return fault(
        "What-if weights that are shares from 0% to 100%",
        Fn.COUNT.of(typed),
        Fn.COUNTA.of(inputs),
        analysis.scenario().whatIf().size(),
        orElse(
            words("Matrix: what if, ")
                .and(itemOf(Name.CRITERIA.ref(), place(words(Findings.MEND), typed), Constant.ONE)),
            Guard.NOTHING));
  }

  private Check whatIfTotal() {
    Formula typed = book.weights().typedSum().first().fixed();
    Formula above = Guard.rounded(Fn.MAX.of(Constant.ZERO, typed.minus(Constant.ONE)));
    double sum = analysis.scenario().whatIfTotal();
    double expected = Rounding.rounded(Math.max(0, sum - 1));
    String told = "Matrix: what-if weights above 100% are divided by their sum";
    return Check.note(
        "What-if weights above 100%, together",
        above,
        expected,
        PERCENT_ONE,
        ifThen(above.is(0), Guard.NOTHING, words(told)),
        expected == 0 ? "" : told);
  }

  private Check mustReach() {
    RangeRef inputs = book.matrix().mustReach().fixed();
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
                        place(words(Findings.NO_NUMBER), book.matrix().demandCheck().fixed()),
                        Constant.ONE)),
            Guard.NOTHING));
  }

  private void addControls(List<Check> checks) {
    WeightsCells weights = book.weights();
    Formula combine = Guard.read(Name.COMBINE.ref());
    checks.add(
        control(
            Control.WEIGHTS_OF,
            "the group or a team",
            Fn.MIN.of(
                Constant.ONE,
                weights.lookedAtGroup().first().fixed().plus(sum(weights.lookedAt().fixed())))));
    checks.add(
        control(
            Control.MISSING_EVIDENCE,
            "midpoint, worst or best",
            Fn.COUNT.of(book.matrix().standIn().first().fixed())));
    checks.add(
        control(
            Control.COMBINE,
            "by-source or by-claim",
            oneIf(
                any(
                    combine.equalTo(words(Combine.BY_SOURCE.word())),
                    combine.equalTo(words(Combine.BY_CLAIM.word()))))));
    checks.add(control(Control.CLOSE_CALL, OF_HUNDRED, ofHundred(Name.CLOSE_CALL)));
    checks.add(control(Control.OFF_BY, OF_HUNDRED, ofHundred(Name.OFF_BY)));
  }

  private static Formula ofHundred(Name control) {
    Formula figure = Guard.read(control.ref());
    return oneIf(all(isFigure(control.ref()), figure.atLeast(0), figure.atMost(Guard.HUNDRED)));
  }

  private static Check control(Control control, String accepts, Formula found) {
    String where = "Decision: " + control.label();
    return fault(control.label() + ": " + accepts, found, Constant.ONE, 1, unless(found, where));
  }

  private static Formula unless(Formula found, String where) {
    return ifThen(found.is(1), Guard.NOTHING, words(where));
  }

  /** All is well with what is delivered: both figures are one, and there is nothing to mend. */
  private static Check fault(
      String text, Formula found, Formula expected, double figure, Formula where) {
    return Check.of(text, found, expected, figure, WHOLE, where);
  }
}
