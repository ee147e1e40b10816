package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangesTold;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import dev.decisionmatrix.workbook.SensitivityPlaces.Saying;
import dev.decisionmatrix.workbook.SensitivityWorking.Part;
import java.util.List;

/** What would change it: for each option behind the first, the least that brings it ahead. */
final class DecisionChanges {
  private final Analysis analysis;
  private final Layout layout;
  private final DecisionPlaces places;

  DecisionChanges(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.decision();
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet
        .add(
            new Label(
                Tab.DECISION.at(places.changesHead() - 1, Column.RANK.index()),
                "What would change it",
                Look.SECTION))
        .add(new Label(places.change(0, Column.RANK), "Option", Look.HEAD))
        .merge(span(0, Column.RANK, Column.OPTION));
    addHead(sheet, Column.SCORE, Column.HIGHEST, "One weight");
    addHead(sheet, Column.COVERAGE, Column.FIRST_BY, "Weight moved from one criterion to another");
    addHead(sheet, Column.REMARK, Column.REMARK, "One rating");
    List<Standing> order = analysis.ranking().inOrder();
    for (int place = 1; place <= places.changes(); place++) {
      addChange(sheet, place, order.get(place));
    }
  }

  private void addHead(SheetPlan.Builder sheet, Column from, Column to, String text) {
    sheet.add(new Label(places.change(0, from), text, Look.HEAD));
    merge(sheet, 0, from, to);
  }

  private void addChange(SheetPlan.Builder sheet, int place, Standing standing) {
    ChangesTold told = ChangesTold.of(analysis, standing.option());
    List<Criterion> criteria = analysis.decision().criteria();
    Formula index = layout.matrix().atPlace(place).fixed();
    RangeRef out = layout.sensitivity().of(Part.OUT, criteria.get(criteria.size() - 1)).fixed();
    sheet
        .add(
            new Live(
                places.change(place, Column.RANK),
                places.ranking(place, Column.OPTION),
                standing.option().name()))
        .merge(span(place, Column.RANK, Column.OPTION));
    Formula weight = Guard.pick(out, index).and(said(Saying.FLIP, index));
    addTold(sheet, place, Column.SCORE, weight, told.out() + told.flip());
    addTold(sheet, place, Column.COVERAGE, said(Saying.MOVE, index), told.moved());
    addTold(sheet, place, Column.REMARK, said(Saying.RATING, index), told.rating());
    merge(sheet, place, Column.SCORE, Column.HIGHEST);
    merge(sheet, place, Column.COVERAGE, Column.FIRST_BY);
  }

  private Formula said(Saying saying, Formula index) {
    return itemOf(layout.sensitivity().all(saying).fixed(), index, Constant.ONE);
  }

  private void addTold(
      SheetPlan.Builder sheet, int place, Column column, Formula told, String expected) {
    sheet.add(
        new Live(
            places.change(place, column),
            ifThen(isEmpty(told), words(Expected.NONE), told),
            expected.isEmpty() ? Expected.NONE : expected));
  }

  private void merge(SheetPlan.Builder sheet, int place, Column from, Column to) {
    if (from != to) {
      sheet.merge(span(place, from, to));
    }
  }

  private RangeRef span(int place, Column from, Column to) {
    return places.change(place, from).to(places.change(place, to));
  }
}
