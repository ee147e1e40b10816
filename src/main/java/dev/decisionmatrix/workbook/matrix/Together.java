package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Below the criteria, in the same columns: what those under one heading weigh and add together. */
final class Together {
  private static final int ROW = 18;

  private final Analysis analysis;
  private final Rows rows;
  private final Columns columns;
  private final Map<String, List<Criterion>> byHeading = new LinkedHashMap<>();

  Together(Analysis analysis, Rows rows, Columns columns) {
    this.analysis = analysis;
    this.rows = rows;
    this.columns = columns;
    CriteriaTree tree = CriteriaTree.of(rows.criteria());
    tree.groups().forEach(group -> byHeading.put(group.text(), tree.within(group)));
    if (byHeading.size() == rows.criteria().size() || byHeading.size() < 2) {
      byHeading.clear();
    }
  }

  /** How many there are; none where headings say nothing of their own. */
  int rows() {
    return byHeading.size();
  }

  void addTo(SheetPlan.Builder sheet) {
    int row = rows.below();
    for (Map.Entry<String, List<Criterion>> heading : byHeading.entrySet()) {
      add(sheet, row, heading.getKey(), heading.getValue());
      row++;
    }
  }

  private void add(SheetPlan.Builder sheet, int row, String heading, List<Criterion> criteria) {
    sheet
        .heightsPx(row, ROW)
        .add(new Label(Rows.at(row, Columns.NAME), heading + ", together", Look.SMALL))
        .add(
            total(
                Rows.at(row, Columns.WEIGHT),
                sum(criteria, Columns.WEIGHT),
                total(criteria, analysis.weights()::of),
                Decimals.PERCENT_ONE));
    for (Option option : analysis.decision().options()) {
      int column = columns.points(option);
      sheet.add(
          total(
              Rows.at(row, column),
              sum(criteria, column),
              total(criteria, criterion -> analysis.contribution(criterion, option)),
              Decimals.ONE));
    }
  }

  private static Live total(CellRef at, Formula formula, double expected, Decimals shown) {
    return new Live(at, formula, Expected.number(expected), shown).looking(Look.SMALL_FIGURE);
  }

  private static double total(List<Criterion> criteria, ToDoubleFunction<Criterion> figure) {
    return Sum.of(criteria.stream().mapToDouble(figure));
  }

  /** Neighbours joined to one range; a dash where one of them has no figure. */
  private Formula sum(List<Criterion> criteria, int column) {
    List<RangeRef> runs = new ArrayList<>();
    for (Criterion criterion : criteria) {
      CellRef cell = rows.at(criterion, column);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).to().row() == cell.row() - 1) {
        runs.set(last, runs.get(last).from().to(cell));
      } else {
        runs.add(cell.to(cell));
      }
    }
    Formula[] parts = runs.toArray(Formula[]::new);
    Formula known = Formulas.count(parts).is(criteria.size());
    return Formulas.onlyIf(known, Formulas.sum(parts));
  }
}
