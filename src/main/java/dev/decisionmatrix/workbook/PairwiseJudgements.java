package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Judgement;
import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.PairwisePlaces.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every judgement beside what the weights imply, and the least consistent of them. */
final class PairwiseJudgements {
  private final List<Judgement> judgements;
  private final List<Judgement> worstFirst;
  private final PairwisePlaces places;

  PairwiseJudgements(PairwiseComparison comparison, PairwisePlaces places) {
    this.judgements = comparison.judgements();
    this.places = places;
    this.worstFirst = new ArrayList<>(judgements);
    this.worstFirst.removeIf(judgement -> factor(judgement) <= 1);
    this.worstFirst.sort(Comparator.comparingDouble(PairwiseJudgements::factor).reversed());
  }

  void addTo(SheetPlan.Builder sheet) {
    if (places.pairs() > 0) {
      addHeads(sheet, places.leastHead(), "Least consistent judgements, the worst first");
      for (int place = 0; place < places.listed(); place++) {
        addLeast(sheet, place);
      }
      addHeads(sheet, places.pairsHead(), "Each judgement beside what the weights imply");
      CellRef order = places.pair(0, Column.ORDER);
      sheet.add(
          new Label(places.at(places.pairsHead(), order.column()), "Place", Look.HEAD_FIGURE));
      for (int place = 0; place < places.pairs(); place++) {
        addPair(sheet, place, judgements.get(place));
      }
    }
  }

  private void addHeads(SheetPlan.Builder sheet, int head, String text) {
    sheet
        .add(new Label(places.at(head - 1, CriterionRows.GROUP_COLUMN), text, Look.SECTION))
        .add(new Label(places.at(head, PairwisePlaces.LABEL), "Judgement", Look.HEAD))
        .add(new Label(places.at(head, Column.GIVEN.index()), "Given", Look.HEAD_FIGURE))
        .add(new Label(places.at(head, Column.IMPLIED.index()), "Implied", Look.HEAD_FIGURE))
        .add(new Label(places.at(head, Column.FACTOR.index()), "Factor apart", Look.HEAD_FIGURE));
  }

  /** The judgement at this place of the order; nothing where fewer differ from what is implied. */
  private void addLeast(SheetPlan.Builder sheet, int place) {
    Formula number = Fn.ROWS.of(Guard.upTo(places.leastName(0), places.leastName(place)));
    Formula found = place(number, places.pairs(Column.ORDER).fixed());
    boolean present = place < worstFirst.size();
    sheet.add(
        new Live(
            places.leastName(place),
            orNone(itemOf(places.pairNames().fixed(), found, Constant.ONE)),
            present ? name(worstFirst.get(place)) : Expected.NONE));
    for (Column column : List.of(Column.GIVEN, Column.IMPLIED, Column.FACTOR)) {
      sheet.add(
          new Live(
              places.least(place, column),
              orNone(itemOf(places.pairs(column).fixed(), found, Constant.ONE)),
              present
                  ? Expected.number(figure(worstFirst.get(place), column))
                  : Expected.text(Expected.NONE),
              Decimals.TWO));
    }
  }

  private void addPair(SheetPlan.Builder sheet, int place, Judgement judgement) {
    CellRef given = places.pair(place, Column.GIVEN);
    CellRef implied = places.pair(place, Column.IMPLIED);
    CellRef factor = places.pair(place, Column.FACTOR);
    CellRef row = places.weight(judgement.row());
    CellRef column = places.weight(judgement.column());
    Formula apart = Guard.rounded(Fn.MAX.of(given.over(implied), implied.over(given)));
    RangeRef factors = places.pairs(Column.FACTOR).anchored(Anchor.ROW);
    RangeRef upTo = Guard.upTo(places.pair(0, Column.FACTOR), factor);
    Formula order =
        Fn.RANK.of(factor, factors).plus(Fn.COUNTIF.of(upTo, factor)).minus(Constant.ONE);
    int at = worstFirst.indexOf(judgement);
    sheet
        .add(new Label(places.pairName(place), name(judgement), Look.LABEL))
        .add(
            new Live(
                given,
                orNone(places.matrix().at(judgement.row(), judgement.column())),
                judgement.given(),
                Decimals.TWO))
        .add(new Live(implied, orNone(row.over(column)), judgement.implied(), Decimals.TWO))
        .add(new Live(factor, orNone(apart), factor(judgement), Decimals.TWO))
        .add(
            new Live(
                places.pair(place, Column.ORDER),
                Guard.whenFigure(factor, onlyIf(factor.moreThan(Constant.ONE), order)),
                at < 0 ? Expected.text(Expected.NONE) : Expected.number(at + 1),
                Decimals.WHOLE));
  }

  private static String name(Judgement judgement) {
    return judgement.row().name() + " against " + judgement.column().name();
  }

  private static double figure(Judgement judgement, Column column) {
    return switch (column) {
      case GIVEN -> judgement.given();
      case IMPLIED -> judgement.implied();
      default -> factor(judgement);
    };
  }

  private static double factor(Judgement judgement) {
    return Rounding.rounded(judgement.factor());
  }
}
