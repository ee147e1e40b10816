package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.lookUp;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
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
  private final List<Check> checks = new ArrayList<>();

  InputChecks(Book book) {
    this.analysis = book.analysis();
    this.book = book;
  }

  List<Check> checks() {
    addWeights();
    book.evidence().check().any().map(RangeRef::fixed).ifPresent(this::addClaims);
    book.sources().check().any().map(RangeRef::fixed).ifPresent(this::addSources);
    addWhatIf();
    addDemands();
    addControls();
    return checks;
  }

  private void addWeights() {
    RangeRef usable = book.weights().usable().fixed();
    Formula first = place(Constant.ZERO, usable);
    Formula team = Guard.pick(book.weights().teamNames().fixed(), first);
    Formula mend = Guard.pick(book.weights().mend().fixed(), first);
    fault(
        "Teams whose weights and power can be used",
        sum(usable),
        Fn.COLUMNS.of(usable),
        book.decision().teams().size(),
        words("Weights: ").and(team).and(", ").and(mend));
    holds(
        "At least one team that can be used has power",
        count(book.weights().totalPower().first().fixed()),
        "Weights: power of the teams");
  }

  private void addClaims(RangeRef column) {
    Formula unanswered = orElse(claim(column, Findings.YES_OR_NO), Guard.NOTHING);
    Formula off = orElse(claim(column, Findings.OFF_THE_SCALE), unanswered);
    checks.add(
        Check.of(
            "Claims with a rating on the scale, and yes or no",
            countIf(column, words(Findings.OK)),
            Fn.ROWS.of(column),
            column.height(),
            WHOLE,
            orElse(claim(column, Findings.NO_NUMBER), off)));
  }

  private Formula claim(RangeRef column, String problem) {
    RangeRef numbers = book.evidence().number().fixed();
    return words("Evidence: claim ")
        .and(lookUp(words(problem), column, numbers))
        .and(", " + problem);
  }

  private void addSources(RangeRef column) {
    RangeRef labels = book.sources().citation().fixed();
    fault(
        "Sources with yes or no",
        countIf(column, words(Findings.OK)),
        Fn.ROWS.of(column),
        column.height(),
        words("Sources: ")
            .and(lookUp(words(Findings.YES_OR_NO), column, labels))
            .and(", " + Findings.YES_OR_NO));
  }

  private void addWhatIf() {
    RangeRef typed = book.weights().typed().fixed();
    fault(
        "What-if weights that are shares from 0% to 100%",
        count(typed),
        Fn.COUNTA.of(book.matrix().whatIf().fixed()),
        analysis.scenario().whatIf().size(),
        words("Matrix: what if, ").and(criterion(place(words(Findings.MEND), typed))));
    Formula sum = book.weights().typedSum().first().fixed();
    Formula above = Guard.rounded(max(Constant.ZERO, sum.minus(1)));
    double expected = Rounding.rounded(Math.max(0, analysis.scenario().whatIfTotal() - 1));
    String told = "Matrix: what-if weights above 100% are divided by their sum";
    checks.add(
        Check.note(
            "What-if weights above 100%, together",
            above,
            expected,
            PERCENT_ONE,
            ifThen(above.is(0), Guard.NOTHING, words(told)),
            expected == 0 ? "" : told));
  }

  private void addDemands() {
    RangeRef inputs = book.weights().mustReach().fixed();
    RangeRef found = book.weights().demandCheck().fixed();
    fault(
        "Demands that are numbers",
        count(inputs),
        Fn.COUNTA.of(inputs),
        book.decision().criteria().stream()
            .filter(one -> one.mustReach().isPresent())
            .toList()
            .size(),
        words("Weights: demand on ").and(criterion(place(words(Findings.NO_NUMBER), found))));
  }

  private static Formula criterion(Formula place) {
    return itemOf(Name.CRITERIA.ref(), place, Constant.ONE);
  }

  private void addControls() {
    WeightsCells weights = book.weights();
    Formula looked =
        weights.lookedAtGroup().first().fixed().plus(sum(weights.lookedAt().all().fixed()));
    Formula combine = Guard.read(Name.COMBINE.ref());
    Formula known = any(combine.is(Combine.BY_SOURCE.word()), combine.is(Combine.BY_CLAIM.word()));
    control(Control.WEIGHTS_OF, "the group or a team", min(Constant.ONE, looked));
    control(
        Control.MISSING_EVIDENCE,
        "midpoint, worst or best",
        count(book.matrix().standIn().first().fixed()));
    control(Control.COMBINE, "by-source or by-claim", oneIf(known));
    control(Control.CLOSE_CALL, OF_HUNDRED, ofHundred(Name.CLOSE_CALL));
    control(Control.GOOD_ENOUGH, OF_HUNDRED, ofHundred(Name.GOOD_ENOUGH));
    control(Control.OFF_BY, OF_HUNDRED, ofHundred(Name.OFF_BY));
  }

  private static Formula ofHundred(Name control) {
    Formula figure = Guard.read(control.ref());
    return oneIf(all(isFigure(control.ref()), figure.atLeast(0), figure.atMost(Guard.HUNDRED)));
  }

  private void control(Control control, String accepts, Formula found) {
    holds(control.label() + ": " + accepts, found, "Decision: " + control.label());
  }

  private void holds(String text, Formula found, String where) {
    Formula mend = ifThen(found.is(1), Guard.NOTHING, words(where));
    checks.add(Check.of(text, found, Constant.ONE, 1, WHOLE, mend));
  }

  /** All is well with what is delivered: both figures are one, and there is nothing to mend. */
  private void fault(String text, Formula found, Formula expected, double figure, Formula mend) {
    checks.add(Check.of(text, found, expected, figure, WHOLE, orElse(mend, Guard.NOTHING)));
  }
}
