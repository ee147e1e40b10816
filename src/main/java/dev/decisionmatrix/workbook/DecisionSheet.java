package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import dev.decisionmatrix.workbook.DecisionPlaces.Right;

/** The sheet for the projector. */
final class DecisionSheet {
  private static final String PENDING = ". People choose; nobody has yet.";
  private static final String NOT_CHOSEN = ". No option was chosen.";

  private final Analysis analysis;
  private final Layout layout;

  private final Delivery delivery;

  DecisionSheet(Analysis analysis, Layout layout, Delivery delivery) {
    this.analysis = analysis;
    this.layout = layout;
    this.delivery = delivery;
  }

  SheetPlan plan() {
    Subject subject = analysis.decision().subject();
    SheetPlan.Builder sheet =
        SheetHead.of(Tab.DECISION, SheetPlan.Kind.RESULT, subject.title(), subject.question());
    for (Column column : Column.values()) {
      sheet.width(column.index(), column.width());
    }
    for (Right column : Right.values()) {
      sheet.width(column.index(), column.width());
    }
    sheet.add(new Label(Tab.DECISION.at(1, Right.LABEL.index()), status(subject), Look.NOTE));
    new DecisionControls(analysis, layout).addTo(sheet);
    new DecisionNote(delivery).addTo(sheet);
    new DecisionVerdict(analysis, layout).addTo(sheet);
    new DecisionRanking(analysis, layout).addTo(sheet);
    if (analysis.decision().options().size() > 1) {
      new DecisionDeciders(analysis, layout).addTo(sheet);
      new DecisionChanges(analysis, layout).addTo(sheet);
    }
    return sheet.resultsUpTo(layout.decision().lastResult()).build();
  }

  private static String status(Subject subject) {
    String status = Phrases.capitalised(subject.status().word());
    String dated = subject.date().map(date -> status + ", " + date).orElse(status);
    return subject
        .choice()
        .map(choice -> dated + ". Chosen: " + choice.option().name() + ".")
        .orElse(dated + (subject.status().isPending() ? PENDING : NOT_CHOSEN));
  }
}
