package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.BySourcePlaces.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Whether the figures hang together, and what is worth knowing about the evidence. */
final class FigureChecks {
  private final Analysis analysis;
  private final Layout layout;
  private final int options;
  private final int contenders;

  FigureChecks(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.options = analysis.options().size();
    this.contenders =
        Math.toIntExact(analysis.options().stream().filter(option -> !option.knockedOut()).count());
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    addWeights(checks);
    addScores(checks);
    addRanks(checks);
    checks.addAll(new MethodChecks(analysis, layout).figures());
    addClaims(checks);
    addNotes(checks);
    return checks;
  }

  private void addWeights(List<Check> checks) {
    RangeRef sums = layout.weights().shareSums().fixed();
    checks.add(share("Lowest sum of a team's weights", Guard.rounded(Fn.MIN.of(sums)), "Weights"));
    checks.add(share("Highest sum of a team's weights", Guard.rounded(Fn.MAX.of(sums)), "Weights"));
    checks.add(
        share(
            "Sum of the group's weights",
            Guard.rounded(Guard.sum(layout.weights().share(WeightsPlaces.Column.GROUP).fixed())),
            "Weights"));
    checks.add(
        share(
            "Sum of the weights in use",
            Guard.rounded(Guard.sum(layout.matrix().all(Middle.WEIGHT).fixed())),
            "Matrix"));
  }

  private void addScores(List<Check> checks) {
    RangeRef values = layout.matrix().block(Block.VALUE).all().fixed();
    checks.add(
        fault(
            "Lowest value: no lower than 0%",
            Fn.MIN.of(Constant.ZERO, Guard.rounded(Fn.MIN.of(values))),
            Constant.ZERO,
            0,
            Decimals.PERCENT));
    checks.add(
        fault(
            "Highest value: no higher than 100%",
            Fn.MAX.of(Constant.ONE, Guard.rounded(Fn.MAX.of(values))),
            Constant.ONE,
            1,
            Decimals.PERCENT));
    checks.add(
        fault(
            "Scores that can be told",
            Fn.COUNT.of(Name.SCORE.ref()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            Decimals.WHOLE));
    checks.add(
        fault(
            "Scores computed in another way (sheet Teams): largest difference",
            Fn.MAX.of(layout.teams().against().fixed()),
            Constant.ZERO,
            0,
            Decimals.ONE));
    checks.add(
        fault(
            "Scores between their lowest and highest, and between their sources",
            Guard.sum(layout.matrix().all(Working.RANGE_HOLDS).fixed()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            Decimals.WHOLE));
  }

  private void addRanks(List<Check> checks) {
    checks.add(
        fault(
            "Ranked options: all that are not knocked out",
            Fn.COUNT.of(Name.RANK.ref()),
            countIf(layout.matrix().all(Figure.MISSED).fixed(), Constant.ZERO),
            contenders,
            Decimals.WHOLE));
    checks.add(
        fault(
            "Best rank",
            Fn.MIN.of(Name.RANK.ref()),
            Fn.MIN.of(Constant.ONE, Fn.COUNT.of(Name.RANK.ref())),
            Math.min(1, contenders),
            Decimals.WHOLE));
    checks.add(
        fault(
            "Last place in the list",
            Fn.MAX.of(layout.matrix().all(Working.ORDER).fixed()),
            Fn.COLUMNS.of(Name.SCORE.ref()),
            options,
            Decimals.WHOLE));
  }

  private void addClaims(List<Check> checks) {
    int used = cells(rating -> true).stream().mapToInt(rating -> rating.claims().size()).sum();
    Formula onMatrix = Guard.sum(layout.matrix().block(Block.CLAIMS).all().fixed());
    layout
        .evidence()
        .column(EvidencePlaces.Column.IN_USE)
        .ifPresent(
            inUse ->
                checks.add(
                    fault(
                        "Claims in use on the sheet Matrix: as many as on the sheet Evidence",
                        onMatrix,
                        Guard.sum(inUse.fixed()),
                        used,
                        Decimals.WHOLE)));
  }

  private void addNotes(List<Check> checks) {
    checks.addAll(new MethodChecks(analysis, layout).notes());
    checks.add(
        note(
            "Cells of the matrix without evidence", Column.CLAIMS, Constant.ZERO, Rating::missing));
    checks.add(
        note(
            "Cells of the matrix that rest on one source",
            Column.SOURCES,
            Constant.ONE,
            rating -> rating.bySource().size() == 1));
  }

  private Check note(String text, Column column, Constant sought, Predicate<Rating> which) {
    RangeRef counts = layout.bySource().column(column).fixed();
    Formula first = place(sought, counts);
    List<Rating> found = cells(which);
    String where =
        found.isEmpty()
            ? ""
            : "First: " + found.get(0).criterion().name() + ", " + found.get(0).option().name();
    return new Check(
        text,
        countIf(counts, sought),
        Constant.ZERO,
        found.size(),
        0,
        Decimals.WHOLE,
        orElse(
            words("First: ")
                .and(
                    itemOf(layout.bySource().column(Column.CRITERION).fixed(), first, Constant.ONE))
                .and(", ")
                .and(itemOf(layout.bySource().column(Column.OPTION).fixed(), first, Constant.ONE)),
            Guard.NOTHING),
        where,
        Check.Weight.NOTE);
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
    return new Check(
        text,
        found,
        Constant.ONE,
        1,
        1,
        Decimals.PERCENT_ONE,
        ifThen(found.equalTo(Constant.ONE), Guard.NOTHING, words("Sheet " + where)),
        "",
        Check.Weight.FAULT);
  }

  private static Check fault(
      String text, Formula found, Formula expected, double figure, Decimals shown) {
    return new Check(
        text, found, expected, figure, figure, shown, Guard.NOTHING, "", Check.Weight.FAULT);
  }
}
