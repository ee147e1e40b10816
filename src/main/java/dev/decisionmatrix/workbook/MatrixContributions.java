package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
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
import dev.decisionmatrix.model.Option;

/** What each cell adds to its option's score, and what parts the first two options. */
final class MatrixContributions {
  private final Analysis analysis;
  private final MatrixPlaces places;

  MatrixContributions(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.matrix();
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Criterion criterion : places.criteria()) {
      for (Option option : places.options()) {
        sheet.add(contribution(criterion, option));
      }
    }
    if (places.options().size() > 1) {
      addDifferences(sheet);
    }
  }

  private Live contribution(Criterion criterion, Option option) {
    CellRef weight = places.at(Middle.WEIGHT, criterion).anchored(Anchor.COLUMN);
    CellRef value = places.at(Block.VALUE, criterion, option);
    return new Live(
        places.at(Block.CONTRIBUTION, criterion, option),
        onlyIf(all(isFigure(weight), isFigure(value)), Guard.HUNDRED.times(weight).times(value)),
        analysis.contribution(criterion, option),
        Decimals.ONE);
  }

  private void addDifferences(SheetPlan.Builder sheet) {
    int head = places.head(0);
    LeadOrder order = new LeadOrder(analysis);
    sheet
        .add(new Label(Tab.MATRIX.at(head - 1, places.leadColumn()), "Lead", Look.SECTION))
        .add(
            new Label(
                Tab.MATRIX.at(head, places.leadColumn()),
                "First option less second",
                Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, places.leadColumn() + 1), "In order", Look.HEAD_FIGURE));
    for (Criterion criterion : places.criteria()) {
      addDifference(sheet, criterion, order);
    }
  }

  private void addDifference(SheetPlan.Builder sheet, Criterion criterion, LeadOrder order) {
    CellRef at = places.difference(criterion);
    RangeRef row = places.of(Block.CONTRIBUTION, criterion);
    Formula first = Guard.pick(row, places.atPlace(0).fixed());
    Formula second = Guard.pick(row, places.atPlace(1).fixed());
    Formula margin = Name.MARGIN.ref();
    RangeRef all = places.differences().anchored(Anchor.ROW);
    CellRef start = places.difference(places.criteria().get(0));
    sheet
        .add(
            new Live(
                at,
                Guard.whenFigure(margin, Guard.rounded(first.minus(second))),
                order.points(criterion),
                Decimals.ONE))
        .add(
            new Live(
                places.differenceOrder(criterion),
                Guard.whenFigure(
                    at,
                    Fn.RANK
                        .of(at, all)
                        .plus(Fn.COUNTIF.of(Guard.upTo(start, at), at))
                        .minus(Constant.ONE)),
                order.order(criterion),
                Decimals.WHOLE));
  }
}
