package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;

/** The sheet for the projector. */
final class DecisionSheet {
  private final Analysis analysis;
  private final Layout layout;

  DecisionSheet(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  SheetPlan plan() {
    Subject subject = analysis.decision().subject();
    SheetPlan.Builder sheet =
        SheetHead.of(Tab.DECISION, SheetPlan.Kind.RESULT, subject.title(), subject.question());
    Widths.of(sheet, Column.RANK.index(), 7, 30, 10, 10, 10, 12, 12, 14, 42, 3, 30, 20, 8, 8);
    sheet.add(
        new Label(Tab.DECISION.at(1, DecisionPlaces.CONTROL_LABEL), status(subject), Look.NOTE));
    new DecisionControls(analysis, layout).addTo(sheet);
    new DecisionVerdict(analysis, layout).addTo(sheet);
    new DecisionRanking(analysis, layout).addTo(sheet);
    if (analysis.decision().options().size() > 1) {
      new DecisionDeciders(analysis, layout).addTo(sheet);
      new DecisionChanges(analysis, layout).addTo(sheet);
    }
    return sheet.build();
  }

  private static String status(Subject subject) {
    String status = Phrases.capitalised(subject.status().word());
    String dated = subject.date().map(date -> status + ", " + date).orElse(status);
    return subject
        .choice()
        .map(choice -> dated + ". Chosen: " + choice.option().name() + ".")
        .orElse(dated + ". People choose; nobody has yet.");
  }
}
