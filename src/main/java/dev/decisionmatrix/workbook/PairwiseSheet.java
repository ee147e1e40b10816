package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.PowerIteration;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.PairwisePlaces.Fact;

/** One team's comparisons in pairs, the weights that follow, and how consistent they are. */
final class PairwiseSheet {
  private static final double CRITERION_WIDTH = 12;

  private final Decision decision;
  private final Team team;
  private final PairwiseComparison comparison;
  private final PairwisePlaces places;

  PairwiseSheet(
      Decision decision, Team team, PairwiseComparison comparison, PairwisePlaces places) {
    this.decision = decision;
    this.team = team;
    this.comparison = comparison;
    this.places = places;
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            places.sheet(),
            SheetPlan.Kind.INPUT,
            "Comparisons in pairs: " + team.name(),
            "How many times as important the row's criterion is as the column's. Fill in the upper"
                + " half; the lower half and the weights follow.");
    int columns = Math.max(2 * places.criteria().size() + 1, PairwisePlaces.Column.values().length);
    Widths.of(sheet, CriterionRows.GROUP_COLUMN, CriterionRows.headingWidth(decision), 40);
    Widths.same(sheet, PairwisePlaces.FIRST, Math.max(columns, 6), CRITERION_WIDTH);
    addMatrix(sheet);
    new PairwiseConsistency(comparison, places).addTo(sheet);
    new PairwiseJudgements(comparison, places).addTo(sheet);
    new PairwiseWorkings(comparison, places).addTo(sheet);
    return sheet.freeze(places.at(PairwisePlaces.HEAD + 1, PairwisePlaces.FIRST)).build();
  }

  private void addMatrix(SheetPlan.Builder sheet) {
    int head = PairwisePlaces.HEAD;
    sheet
        .add(new Label(places.at(head - 1, CriterionRows.GROUP_COLUMN), "Judgements", Look.SECTION))
        .addAll(CriterionRows.of(decision, places.sheet(), head))
        .add(new Label(places.at(head, places.weightColumn()), "Weight", Look.HEAD_FIGURE))
        .add(
            new Label(
                places.at(head, places.weightColumn() + 1), "Row times weights", Look.HEAD_FIGURE));
    for (Criterion row : places.criteria()) {
      int place = places.criteria().indexOf(row);
      sheet.add(
          new Label(places.at(head, PairwisePlaces.FIRST + place), row.name(), Look.HEAD_FIGURE));
      for (Criterion column : places.criteria()) {
        addJudgement(sheet, row, column);
      }
      addWeight(sheet, row, place);
    }
  }

  private void addJudgement(SheetPlan.Builder sheet, Criterion row, Criterion column) {
    int down = places.criteria().indexOf(row);
    int across = places.criteria().indexOf(column);
    CellRef at = places.matrix().at(row, column);
    double given = comparison.iteration().square(0, down, across);
    if (down < across) {
      sheet.add(Input.figure(at, given, Decimals.TWO, Rules.JUDGEMENT));
    } else if (down == across) {
      sheet.add(new Fixed(at, 1, Decimals.TWO, "A criterion is as important as itself"));
    } else {
      CellRef mirrored = places.matrix().at(column, row);
      Formula reciprocal = onlyIf(mirrored.moreThan(Constant.ZERO), Constant.ONE.over(mirrored));
      sheet.add(new Live(at, orNone(Guard.whenFigure(mirrored, reciprocal)), given, Decimals.TWO));
    }
  }

  /** Only when the iteration has settled; the largest eigenvalue is the sum of the products. */
  private void addWeight(SheetPlan.Builder sheet, Criterion row, int place) {
    CellRef moved = places.fact(Fact.MOVED).fixed();
    Formula settled = Formulas.rounded(moved, PowerIteration.DIGITS).equalTo(Constant.ZERO);
    CellRef weight = places.weight(row);
    sheet
        .add(
            new Live(
                    weight,
                    Guard.whenFigure(moved, onlyIf(settled, places.lastStep().at(0, place))),
                    comparison.weights().of(row),
                    Decimals.PERCENT_ONE)
                .looking(Look.TOTAL))
        .add(
            new Live(
                places.times(row),
                Guard.whenFigure(
                    weight,
                    orNone(
                        sumProduct(
                            places.matrix().row(row), places.lastStep().anchored(Anchor.ROW)))),
                comparison.iteration().times(place),
                Decimals.THREE));
  }
}
