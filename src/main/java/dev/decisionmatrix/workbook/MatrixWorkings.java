package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** Rows from which the ranking, its order and the verdict are read. */
final class MatrixWorkings {
  private final Analysis analysis;
  private final MatrixPlaces places;
  private final List<Option> order;

  MatrixWorkings(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.matrix();
    this.order = analysis.ranking().inOrder().stream().map(Standing::option).toList();
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet.add(
        new Label(
            Tab.MATRIX.at(places.workingsHead(), places.middleColumn()),
            "From scores to ranking and verdict",
            Look.SECTION));
    addLabel(sheet, Working.CONTENDING, "Score, where in contention");
    addLabel(sheet, Working.SORTED_BY, "Sorted by: knocked out below 0");
    addLabel(sheet, Working.ORDER, "Place in the list");
    addLabel(sheet, Working.AT_PLACE, "Option at each place, from the left");
    addLabel(sheet, Working.RANGE_HOLDS, "Score lies within its ranges (1)");
    addLabel(sheet, Working.FIRST_LOWEST, "Lowest, where in first place");
    addLabel(sheet, Working.TO_PASS, "Lowest of the others in first place");
    addLabel(sheet, Working.OVERTAKES, "Highest is above that (1)");
    addLabel(sheet, Working.OVERTAKER, "Counted from the left");
    addLabel(sheet, Working.SENTENCE, "In words");
    for (Option option : places.options()) {
      addOrder(sheet, option, analysis.option(option));
      sheet.add(atPlace(option)).add(rangeHolds(option));
    }
    new MatrixOvertaking(analysis, places).addTo(sheet);
    addStandIn(sheet);
    new MatrixRest(analysis, places).addTo(sheet);
  }

  private void addLabel(SheetPlan.Builder sheet, Working working, String text) {
    CellRef at = Tab.MATRIX.at(places.workingRow(working), places.middleColumn() - 1);
    sheet.add(new Label(at, text, Look.LABEL)).merge(at.to(at.right(3)));
  }

  private void addOrder(SheetPlan.Builder sheet, Option option, OptionResult result) {
    CellRef score = places.at(Figure.SCORE, option);
    CellRef missed = places.at(Figure.MISSED, option);
    CellRef key = places.at(Working.SORTED_BY, option);
    RangeRef keys = places.all(Working.SORTED_BY).anchored(Anchor.COLUMN);
    RangeRef upTo = Guard.upTo(places.all(Working.SORTED_BY).from(), key);
    Formula below = score.minus(Guard.HUNDRED).minus(Constant.ONE);
    Formula knockedOut = missed.moreThan(Constant.ZERO);
    sheet
        .add(
            new Live(
                places.at(Working.CONTENDING, option),
                Fn.IF.of(knockedOut, words(Expected.NONE), score),
                result.knockedOut()
                    ? Expected.text(Expected.NONE)
                    : Expected.number(result.score()),
                Decimals.ONE))
        .add(
            new Live(
                key,
                Guard.whenFigure(score, ifThen(knockedOut, below, score)),
                result.knockedOut() ? result.score() - 100 - 1 : result.score(),
                Decimals.ONE))
        .add(
            new Live(
                places.at(Working.ORDER, option),
                ifThen(
                    isFigure(key),
                    Fn.RANK.of(key, keys).plus(Fn.COUNTIF.of(upTo, key)).minus(Constant.ONE),
                    Fn.COUNT.of(keys).plus(Fn.COLUMNS.of(upTo)).minus(Fn.COUNT.of(upTo))),
                order.indexOf(option) + 1,
                Decimals.WHOLE));
  }

  private Live atPlace(Option column) {
    CellRef at = places.at(Working.AT_PLACE, column);
    Formula place = Fn.COLUMNS.of(Guard.upTo(places.all(Working.AT_PLACE).from(), at));
    int number = places.options().indexOf(column);
    return new Live(
        at,
        Formulas.place(place, places.all(Working.ORDER).anchored(Anchor.COLUMN)),
        places.options().indexOf(order.get(number)) + 1,
        Decimals.WHOLE);
  }

  private Live rangeHolds(Option option) {
    CellRef score = places.at(Figure.SCORE, option);
    Formula holds =
        all(
            notAbove(places.at(Figure.LOWEST, option), score),
            notAbove(score, places.at(Figure.HIGHEST, option)),
            notAbove(places.at(Figure.DISPUTED_LOWEST, option), score),
            notAbove(score, places.at(Figure.DISPUTED_HIGHEST, option)));
    return new Live(
        places.at(Working.RANGE_HOLDS, option),
        Guard.whenFigure(score, Guard.oneIf(holds)),
        1,
        Decimals.WHOLE);
  }

  /** One digit fewer than the figures have, as two of them may be rounded apart. */
  private static Formula notAbove(Formula lower, Formula upper) {
    return Formulas.rounded(lower.minus(upper), Rounding.DIGITS - 1).atMost(Constant.ZERO);
  }

  private void addStandIn(SheetPlan.Builder sheet) {
    CellRef at = places.standIn();
    CellRef label = Tab.MATRIX.at(at.row(), places.middleColumn() - 1);
    Formula rule = Guard.read(Name.MISSING_EVIDENCE.ref());
    Formula midpoint = Fn.AVERAGE.of(Constant.ZERO, Constant.ONE);
    sheet
        .add(new Label(label, "Stand-in for missing evidence", Look.LABEL))
        .merge(label.to(label.right(3)))
        .add(
            new Live(
                at,
                ifThen(
                    rule.equalTo(words(MissingEvidence.MIDPOINT.word())),
                    midpoint,
                    ifThen(
                        rule.equalTo(words(MissingEvidence.WORST.word())),
                        Constant.ZERO,
                        onlyIf(rule.equalTo(words(MissingEvidence.BEST.word())), Constant.ONE))),
                analysis.scenario().missingEvidence().value(),
                Decimals.PERCENT));
  }
}
