package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
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
    sheet.add(
        new Label(
            Tab.DECISION.at(places.changesHead(), Column.RANK.index()),
            "What would change it",
            Look.SECTION));
    List<Standing> order = analysis.ranking().inOrder();
    for (int place = 1; place <= places.changes(); place++) {
      addChange(sheet, place, order.get(place));
    }
  }

  private void addChange(SheetPlan.Builder sheet, int place, Standing standing) {
    CellRef name = places.change(place, Column.RANK);
    CellRef text = places.change(place, Column.SCORE);
    Formula told =
        itemOf(
            layout.sensitivity().allWords().fixed(),
            layout.matrix().atPlace(place).fixed(),
            Constant.ONE);
    List<String> sentences = ChangeWords.of(analysis, standing.option());
    sheet
        .add(new Live(name, places.ranking(place, Column.OPTION), standing.option().name()))
        .merge(name.to(name.right(1)))
        .add(
            new Live(
                    text,
                    ifThen(isEmpty(told), words(Expected.NONE), told),
                    sentences.isEmpty() ? Expected.NONE : String.join(" ", sentences))
                .looking(Look.PROSE))
        .merge(text.to(text.right(Column.REMARK.index() - Column.SCORE.index())));
  }
}
