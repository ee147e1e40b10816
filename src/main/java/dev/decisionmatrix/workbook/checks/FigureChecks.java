package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.BySourceCells;
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

  /** Decimals of scores that are alike though one rounded a half up and the other down. */
  private static final int HALVES = Rounding.DIGITS - 1;

  private final Book book;
  private final List<Check> checks = new ArrayList<>();
  private final Formula scores = Fn.COLUMNS.of(Name.SCORE.ref());
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
    addWeights();
    addScores();
    addRanks();
    checks.addAll(book.methods().checks().get());
    addClaims();
    addNotes();
    return checks;
  }

  private void addWeights() {
    RangeRef sums = book.weights().shareSum().fixed();
    share("Lowest sum of a team's weights", min(sums), "Weights");
    share("Highest sum of a team's weights", max(sums), "Weights");
    share("Sum of the group's weights", sum(book.weights().group().fixed()), "Weights");
    share("Sum of the weights in use", sum(book.matrix().weight().fixed()), "Matrix");
  }

  private void addScores() {
    RangeRef values = book.matrix().value().all().fixed();
    Formula lowest = min(Constant.ZERO, Guard.rounded(min(values)));
    fault("Lowest value: no lower than 0%", lowest, Constant.ZERO, 0, PERCENT);
    Formula highest = max(Constant.ONE, Guard.rounded(max(values)));
    fault("Highest value: no higher than 100%", highest, Constant.ONE, 1, PERCENT);
    fault("Scores that can be told", count(Name.SCORE.ref()), scores, options, WHOLE);
    fault(
        "Scores computed in another way (sheet Teams): largest difference",
        Formulas.rounded(max(book.teams().against().fixed()), HALVES),
        Constant.ZERO,
        0,
        Decimals.ONE);
    fault(
        "Scores between their lowest and highest, and between their sources",
        sum(book.matrix().rangeHolds().fixed()),
        scores,
        options,
        WHOLE);
  }

  private void addRanks() {
    Formula ranked = count(Name.RANK.ref());
    Formula demandsMet = countIf(book.matrix().missed().fixed(), Constant.ZERO);
    fault("Ranked options: all that are not knocked out", ranked, demandsMet, contenders, WHOLE);
    Formula best = min(Name.RANK.ref());
    fault("Best rank", best, min(Constant.ONE, ranked), Math.min(1, contenders), WHOLE);
    fault("Last place in the list", max(book.matrix().order().fixed()), scores, options, WHOLE);
  }

  private void addClaims() {
    int used = cells(rating -> true).stream().mapToInt(rating -> rating.claims().size()).sum();
    String text = "Claims in use on the sheet Matrix: as many as on the sheet Evidence";
    Formula onMatrix = sum(book.matrix().claims().all().fixed());
    List<Spot> costs = Spot.costs(book.decision());
    if (!costs.isEmpty()) {
      Cells<Spot> claims = book.bySource().claims();
      CellRef last = claims.at(costs.get(costs.size() - 1));
      onMatrix = onMatrix.plus(sum(claims.at(costs.get(0)).to(last).fixed()));
    }
    Formula counted = onMatrix;
    book.evidence()
        .inUse()
        .any()
        .ifPresent(inUse -> fault(text, counted, sum(inUse.fixed()), used, WHOLE));
  }

  private void addNotes() {
    book.weights().ratioHolds().ifPresent(holds -> checks.add(contradictions(holds.fixed())));
    BySourceCells cells = book.bySource();
    note("Cells of the matrix without evidence", cells.claims(), 0, Rating::missing);
    note(
        "Cells of the matrix that rest on one source",
        cells.sources(),
        1,
        rating -> rating.sources() == 1);
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

  private void note(String text, Cells<Spot> counted, int sought, Predicate<Rating> which) {
    RangeRef counts = counted.fixed();
    Formula first = place(number(sought), counts);
    List<Rating> found = cells(which);
    String where =
        found.isEmpty()
            ? ""
            : "First: " + found.get(0).criterion().name() + ", " + found.get(0).option().name();
    Formula criterion = itemOf(book.bySource().criterion().fixed(), first, Constant.ONE);
    Formula option = itemOf(book.bySource().option().fixed(), first, Constant.ONE);
    Formula told = words("First: ").and(criterion).and(", ").and(option);
    Formula count = countIf(counts, number(sought));
    checks.add(Check.note(text, count, found.size(), WHOLE, orElse(told, Guard.NOTHING), where));
  }

  private List<Rating> cells(Predicate<Rating> which) {
    return Spot.rated(book.decision()).stream()
        .map(spot -> analysis.ratings().at(spot.criterion(), spot.option()).byEvidence())
        .filter(which)
        .toList();
  }

  private void share(String text, Formula found, String sheet) {
    Formula sum = Guard.rounded(found);
    Formula where = ifThen(sum.is(1), Guard.NOTHING, words("Sheet " + sheet));
    checks.add(Check.of(text, sum, Constant.ONE, 1, Decimals.PERCENT_ONE, where));
  }

  private void fault(String text, Formula found, Formula expected, double figure, Decimals shown) {
    checks.add(Check.of(text, found, expected, figure, shown));
  }
}
