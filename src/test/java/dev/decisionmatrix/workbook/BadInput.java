package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.DecisionPlaces.Control;
import dev.decisionmatrix.workbook.WeightsPlaces.TeamFact;
import dev.decisionmatrix.xlsx.Changes;
import java.util.ArrayList;
import java.util.List;

/**
 * What people type or paste where a validation did not stop them.
 *
 * @param mend what the sheet Checks must name
 */
record BadInput(String what, Changes changes, String mend) {

  static List<BadInput> of(Decision decision) {
    Layout layout = Layout.of(decision, Citations.of(decision));
    Team team = decision.teams().get(0);
    Criterion criterion = decision.criteria().get(0);
    CellRef weight = layout.weights().raw().at(criterion, team);
    CellRef power = layout.weights().fact(TeamFact.POWER, team);
    CellRef rating = layout.evidence().at(0, EvidencePlaces.Column.RATING);
    CellRef counts = layout.evidence().at(0, EvidencePlaces.Column.COUNTS);
    CellRef source =
        layout.sources().at(layout.sources().sources().get(0), SourcesPlaces.Column.COUNTS);
    CellRef whatIf = layout.matrix().at(Middle.WHAT_IF, criterion);
    CellRef mustReach = layout.matrix().at(ScaleEnd.MUST_REACH, criterion);
    String claim = "claim " + layout.evidence().claims().get(0).number();
    List<BadInput> inputs = new ArrayList<>();
    typed(inputs, weight, "weight", team.name() + ", " + criterion.name());
    inputs.add(
        new BadInput(
            "weight below 0",
            Changes.none().with(weight, -3),
            team.name() + ", " + criterion.name()));
    typed(inputs, power, "power", team.name() + ", power");
    typed(inputs, rating, "rating", claim);
    inputs.add(new BadInput("rating off the scale", Changes.none().with(rating, -77), claim));
    typed(inputs, counts, "counts", claim);
    typed(inputs, source, "source", "Sources: [1]");
    inputs.add(new BadInput("what-if text", Changes.none().with(whatIf, "half"), criterion.name()));
    inputs.add(
        new BadInput("what-if below 0", Changes.none().with(whatIf, -0.5), criterion.name()));
    inputs.add(new BadInput("demand text", Changes.none().with(mustReach, "high"), "Must reach"));
    for (Control control : Control.values()) {
      typed(inputs, DecisionPlaces.control(control), "control " + control, "controls");
    }
    inputs.add(zeros(decision, layout));
    inputs.add(powerless(decision, layout));
    return inputs;
  }

  private static void typed(List<BadInput> inputs, CellRef cell, String what, String mend) {
    inputs.add(new BadInput(what + " text", Changes.none().with(cell, "a lot"), mend));
    inputs.add(new BadInput(what + " blank", Changes.none().without(cell), mend));
  }

  private static BadInput zeros(Decision decision, Layout layout) {
    Team team = decision.teams().get(0);
    Changes changes = Changes.none();
    for (Criterion criterion : decision.criteria()) {
      changes = changes.with(layout.weights().raw().at(criterion, team), 0);
    }
    return new BadInput("all weights of a team 0", changes, team.name() + ", all are 0");
  }

  private static BadInput powerless(Decision decision, Layout layout) {
    Changes changes = Changes.none();
    for (Team team : decision.teams()) {
      changes = changes.with(layout.weights().fact(TeamFact.POWER, team), 0);
    }
    return new BadInput("no team has power", changes, "power of the teams");
  }
}
