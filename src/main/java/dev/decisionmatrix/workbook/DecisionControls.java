package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.workbook.DecisionPlaces.Right;
import java.util.Arrays;
import java.util.List;

/** The inputs by which people look at the decision in another way. */
final class DecisionControls {
  private final Analysis analysis;
  private final Layout layout;

  DecisionControls(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet
        .add(
            new Label(
                Tab.DECISION.at(DecisionPlaces.controlsHead(), Right.LABEL.index()),
                "Look at it differently",
                Look.SECTION))
        .addAll(inputs());
    for (Control control : Control.values()) {
      CellRef input = DecisionPlaces.control(control);
      sheet.add(new Label(input.right(-1), control.label(), Look.LABEL));
      if (!control.unit().isEmpty()) {
        sheet.add(new Label(input.right(1), control.unit(), Look.LABEL));
      }
    }
    define(sheet);
  }

  List<Input> inputs() {
    Scenario scenario = analysis.scenario();
    return List.of(
        weightsOf(),
        missingEvidence(scenario),
        combine(scenario),
        Input.figure(
            DecisionPlaces.control(Control.CLOSE_CALL),
            scenario.closeCall(),
            Decimals.AS_TYPED,
            Rules.CLOSE_CALL),
        Input.figure(
            DecisionPlaces.control(Control.OFF_BY),
            scenario.offBy(),
            Decimals.AS_TYPED,
            Rules.OFF_BY));
  }

  private Input weightsOf() {
    return Input.text(
        DecisionPlaces.control(Control.WEIGHTS_OF),
        WeightChoices.inUse(analysis),
        Rules.oneOf(
            "Weights of",
            layout.weights().choices(),
            "The group, or one team: score and ranking follow its weights."));
  }

  private static Input missingEvidence(Scenario scenario) {
    return Input.text(
        DecisionPlaces.control(Control.MISSING_EVIDENCE),
        scenario.missingEvidence().word(),
        Rules.oneOf(
            "Missing evidence",
            Arrays.stream(MissingEvidence.values()).map(MissingEvidence::word).toList(),
            "What stands in where no claim counts: the midpoint, the worst or the best of the"
                + " scale."));
  }

  private static Input combine(Scenario scenario) {
    return Input.text(
        DecisionPlaces.control(Control.COMBINE),
        scenario.combine().word(),
        Rules.oneOf(
            "Combine claims",
            Arrays.stream(Combine.values()).map(Combine::word).toList(),
            "by-source: each source counts once in a cell. by-claim: each claim counts once."));
  }

  private static void define(SheetPlan.Builder sheet) {
    sheet
        .define(Name.WEIGHTS_OF.text(), DecisionPlaces.control(Control.WEIGHTS_OF))
        .define(Name.MISSING_EVIDENCE.text(), DecisionPlaces.control(Control.MISSING_EVIDENCE))
        .define(Name.COMBINE.text(), DecisionPlaces.control(Control.COMBINE))
        .define(Name.CLOSE_CALL.text(), DecisionPlaces.control(Control.CLOSE_CALL))
        .define(Name.OFF_BY.text(), DecisionPlaces.control(Control.OFF_BY));
  }
}
