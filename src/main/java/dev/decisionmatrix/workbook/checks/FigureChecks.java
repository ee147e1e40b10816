package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether the figures hang together, and what is worth knowing about the evidence. */
final class FigureChecks {
  private final Analysis analysis;
  private final Book book;
  private final int options;
  private final int contenders;

  FigureChecks(Book book) {
    this.analysis = book.analysis();
    this.book = book;
    this.options = analysis.options().size();
    this.contenders =
        Math.toIntExact(analysis.options().stream().filter(option -> !option.knockedOut()).count());
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    addWeights(checks);
    addScores(checks);
    addRanks(checks);
    checks.addAll(book.methods().checks().get());
    addClaims(checks);
    addNotes(checks);
    return checks;
  }

  private void addWeights(List<Check> checks) {
    RangeRef sums = book.weights().shareSum().fixed();
    checks.add(share("Lowest sum of a team's weights", Guard.rounded(min(sums)), "Weights"));
    checks.add(share("Highest sum of a team's weights", Guard.rounded(max(sums)), "Weights"));
    checks.add(
        share(
            "Sum of the group's weights",
            Guard.rounded(sum(book.weights().group().fixed())),
            "Weights"));
    checks.add(
        share(
            "Sum of the weights in use",
            Guard.rounded(sum(book.matrix().weight().fixed())),
            "Matrix"));
  }

  private void addScores(List<Check> checks) {
    RangeRef values = book.matrix().value().all().fixed();
    checks.add(
        Check.of(
            "Lowest value: no lower than 0%",
            min(Constant.ZERO, Guard.rounded(min(values))), Constant.ZERO, 0, PERCENT));
    checks.add(
        Check.of(
            "Highest value: no higher than 100%",
            max(Constant.ONE, Guard.rounded(max(values))), Constant.ONE, 1, PERCENT));
    checks.add(
        Check.of(
            "Scores that can be told",
            count(Name.SCORE.ref()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            WHOLE));
    checks.add(
        Check.of(
            "Scores computed in another way (sheet Teams): largest difference",
            max(book.teams().against().fixed()),
            Constant.ZERO,
            0,
            ONE));
    checks.add(
        Check.of(
            "Scores between their lowest and highest, and between their sources",
            sum(book.matrix().rangeHolds().fixed()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            WHOLE));
  }

  private void addRanks(List<Check> checks) {
    checks.add(
        Check.of(
            "Ranked options: all that are not knocked out",
            count(Name.RANK.ref()),
            countIf(book.matrix().missed().fixed(), Constant.ZERO),
            contenders,
            WHOLE));
    checks.add(
        Check.of(
            "Best rank",
            min(Name.RANK.ref()),
            min(Constant.ONE, count(Name.RANK.ref())),
            Math.min(1, contenders),
            WHOLE));
    checks.add(
        Check.of(
            "Last place in the list",
            max(book.matrix().order().fixed()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            WHOLE));
  }

  private void addClaims(List<Check> checks) {
    int used = cells(rating -> true).stream().mapToInt(rating -> rating.claims().size()).sum();
    Formula onMatrix = sum(book.matrix().claims().all().fixed());
    book.evidence()
        .inUse()
        .any()
        .ifPresent(
            inUse ->
                checks.add(
                    Check.of(
                        "Claims in use on the sheet Matrix: as many as on the sheet Evidence",
                        onMatrix,
                        sum(inUse.fixed()),
                        used,
                        WHOLE)));
  }

  private void addNotes(List<Check> checks) {
    book.weights().ratioHolds().ifPresent(holds -> checks.add(contradictions(holds.fixed())));
    checks.add(
        note(
            "Cells of the matrix without evidence",
            book.bySource().claims(),
            Constant.ZERO,
            Rating::missing));
    checks.add(
        note(
            "Cells of the matrix that rest on one source",
            book.bySource().sources(),
            Constant.ONE,
            rating -> rating.bySource().size() == 1));
  }

  private Check contradictions(RangeRef holds) {
    Formula first = Guard.pick(book.weights().teamNames().fixed(), place(Constant.ZERO, holds));
    List<TeamResult> teams =
        analysis.teams().stream()
            .filter(team -> team.consistency().filter(one -> !one.acceptable()).isPresent())
            .toList();
    return Check.note(
        "Teams whose comparisons in pairs contradict each other",
        countIf(holds, Constant.ZERO),
        teams.size(),
        WHOLE,
        orElse(words("First: ").and(first), Guard.NOTHING),
        teams.isEmpty() ? "" : "First: " + teams.get(0).team().name());
  }

  private Check note(String text, Cells<Spot> counted, Constant sought, Predicate<Rating> which) {
    RangeRef counts = counted.fixed();
    Formula first = place(sought, counts);
    List<Rating> found = cells(which);
    String where =
        found.isEmpty()
            ? ""
            : "First: " + found.get(0).criterion().name() + ", " + found.get(0).option().name();
    return Check.note(
        text,
        countIf(counts, sought),
        found.size(),
        WHOLE,
        orElse(
            words("First: ")
                .and(itemOf(book.bySource().criterion().fixed(), first, Constant.ONE))
                .and(", ")
                .and(itemOf(book.bySource().option().fixed(), first, Constant.ONE)),
            Guard.NOTHING),
        where);
  }

  private List<Rating> cells(Predicate<Rating> which) {
    List<Rating> found = new ArrayList<>();
    for (Criterion criterion : analysis.decision().criteria()) {
      for (Option option : analysis.decision().options()) {
        Rating rating = analysis.ratings().at(criterion, option);
        if (which.test(rating)) {
          found.add(rating);
        }
      }
    }
    return found;
  }

  private static Check share(String text, Formula found, String where) {
    return Check.of(
        text,
        found,
        Constant.ONE,
        1,
        PERCENT_ONE,
        ifThen(found.is(1), Guard.NOTHING, words("Sheet " + where)));
  }
}
