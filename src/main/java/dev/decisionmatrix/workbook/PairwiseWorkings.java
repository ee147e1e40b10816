package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.PairwisePlaces.Fact;
import java.util.List;

/** How the weights are found: squares of the matrix, then steps from equal parts. */
final class PairwiseWorkings {
  private final PowerIteration iteration;
  private final PairwisePlaces places;
  private final List<Criterion> criteria;

  PairwiseWorkings(PairwiseComparison comparison, PairwisePlaces places) {
    this.iteration = comparison.iteration();
    this.places = places;
    this.criteria = places.criteria();
  }

  void addTo(SheetPlan.Builder sheet) {
    addTitle(sheet, places.squareHead(0), "The matrix with rows and columns exchanged");
    addMirror(sheet, 0);
    for (int square = 1; square <= places.squares(); square++) {
      addSquare(sheet, square);
    }
    addSteps(sheet);
  }

  private void addTitle(SheetPlan.Builder sheet, int row, String text) {
    sheet.add(new Label(places.at(row - 1, CriterionRows.GROUP_COLUMN), text, Look.SECTION));
  }

  private void addSquare(SheetPlan.Builder sheet, int square) {
    CellRef divisor = places.divisor(square);
    Criterion first = criteria.get(0);
    addTitle(
        sheet,
        places.squareHead(square),
        "The matrix before times itself, divided by its first entry, which is:");
    sheet.add(
        new Live(
            divisor,
            onlyIf(usable(), orNone(product(square - 1, first, first))),
            iteration.divisor(square),
            Decimals.THREE));
    for (Criterion row : criteria) {
      sheet.add(new Label(places.square(square).at(row, first).right(-1), row.name(), Look.NOTE));
      for (Criterion column : criteria) {
        sheet.add(
            new Live(
                places.square(square).at(row, column),
                orNone(product(square - 1, row, column).over(divisor.fixed())),
                entry(square, row, column),
                Decimals.THREE));
      }
    }
    if (square < places.squares()) {
      addMirror(sheet, square);
    } else {
      addColumnSums(sheet, square);
    }
  }

  /** A row of the matrix times one of its columns, which is a row of its mirror image. */
  private Formula product(int square, Criterion row, Criterion column) {
    return sumProduct(
        places.square(square).row(row).anchored(Anchor.COLUMN),
        places.mirror(square).row(column).anchored(Anchor.COLUMN));
  }

  private void addMirror(SheetPlan.Builder sheet, int square) {
    for (Criterion row : criteria) {
      for (Criterion column : criteria) {
        sheet.add(
            new Live(
                places.mirror(square).at(row, column),
                orNone(places.square(square).at(column, row)),
                entry(square, column, row),
                Decimals.THREE));
      }
    }
  }

  private void addColumnSums(SheetPlan.Builder sheet, int square) {
    RangeRef sums = places.columnSums();
    sheet.add(new Label(sums.from().right(-1), "Sum", Look.NOTE));
    for (Criterion column : criteria) {
      int place = criteria.indexOf(column);
      RangeRef entries = places.square(square).column(column);
      sheet.add(
          new Live(
              sums.at(0, place),
              onlyIf(Guard.full(entries), Guard.sum(entries)),
              iteration.columnSum(place),
              Decimals.THREE));
    }
  }

  private void addSteps(SheetPlan.Builder sheet) {
    int worth = 1 << places.squares();
    addTitle(
        sheet,
        places.stepsHead(),
        "Weights, step by step: each is the last matrix times the step before, divided by its sum,"
            + " and worth "
            + worth
            + " steps with the judgements themselves");
    for (int step = 0; step <= PowerIteration.STEPS; step++) {
      addStep(sheet, step);
    }
    RangeRef moves = places.moves();
    sheet.add(new Label(moves.from().right(-1), "Moved in the last step", Look.NOTE));
    for (int place = 0; place < criteria.size(); place++) {
      CellRef last = places.lastStep().at(0, place);
      sheet.add(
          new Live(
              moves.at(0, place),
              orNone(Fn.ABS.of(last.minus(places.step(PowerIteration.STEPS - 1).at(0, place)))),
              0,
              Decimals.THREE));
    }
  }

  private void addStep(SheetPlan.Builder sheet, int step) {
    RangeRef line = places.step(step);
    String name = step == 0 ? "Start: equal parts" : "Step " + step;
    sheet.add(new Label(line.from().right(-1), name, Look.NOTE));
    for (Criterion criterion : criteria) {
      int place = criteria.indexOf(criterion);
      sheet.add(
          new Live(
              line.at(0, place),
              step == 0 ? Constant.ONE.over(Fn.COLUMNS.of(line.fixed())) : next(step, criterion),
              iteration.step(step, place),
              Decimals.PERCENT_ONE));
    }
  }

  private Formula next(int step, Criterion criterion) {
    RangeRef before = places.step(step - 1).anchored(Anchor.COLUMN);
    RangeRef row = places.square(places.squares()).row(criterion).fixed();
    return orNone(sumProduct(row, before).over(sumProduct(places.columnSums().fixed(), before)));
  }

  private Formula usable() {
    CellRef usable = places.fact(Fact.USABLE).fixed();
    RangeRef all = places.matrix().all().fixed();
    return usable.equalTo(Fn.ROWS.of(all).times(Fn.COLUMNS.of(all)));
  }

  private double entry(int square, Criterion down, Criterion across) {
    return iteration.square(square, criteria.indexOf(down), criteria.indexOf(across));
  }
}
