package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every input on which a figure rests, with its name; notes are not among them. */
final class NamedInputs {
  private final Decision decision;
  private final Layout layout;
  private final References references;
  private final List<NamedInput> inputs = new ArrayList<>();

  private NamedInputs(Decision decision, Layout layout, References references) {
    this.decision = decision;
    this.layout = layout;
    this.references = references;
  }

  /** In the order in which people ask for them. */
  static List<NamedInput> of(Decision decision, Layout layout, References references) {
    NamedInputs named = new NamedInputs(decision, layout, references);
    named.addControls();
    decision.teams().forEach(named::addTeam);
    named.addCriteria();
    named.addSources();
    named.addClaims();
    return List.copyOf(named.inputs);
  }

  private void addControls() {
    for (Control control : Control.values()) {
      inputs.add(new NamedInput(control.label(), control.unit(), DecisionPlaces.control(control)));
    }
    inputs.add(new NamedInput("Criterion of the sweep", "", layout.sensitivity().sweep().choice()));
  }

  private void addTeam(Team team) {
    inputs.add(
        new NamedInput("Power of " + team.name(), "", layout.weights().fact(TeamFact.POWER, team)));
    Optional<PairwisePlaces> pairs = layout.pairwise(team);
    if (pairs.isPresent()) {
      addJudgements(team, pairs.get());
      return;
    }
    String what = team.raw() instanceof RankWeights ? "Rank by " : "Weight of ";
    for (Criterion criterion : decision.criteria()) {
      inputs.add(
          new NamedInput(
              what + team.name() + " on " + criterion.name(),
              "",
              layout.weights().raw().at(criterion, team)));
    }
  }

  private void addJudgements(Team team, PairwisePlaces places) {
    List<Criterion> criteria = places.criteria();
    for (int row = 0; row < criteria.size(); row++) {
      for (int column = row + 1; column < criteria.size(); column++) {
        String pair = criteria.get(row).name() + " against " + criteria.get(column).name();
        inputs.add(
            new NamedInput(
                "Judgement of " + team.name() + ", " + pair,
                "",
                places.matrix().at(criteria.get(row), criteria.get(column))));
      }
    }
  }

  private void addCriteria() {
    for (Criterion criterion : decision.criteria()) {
      inputs.add(
          new NamedInput(
              "What-if weight of " + criterion.name(),
              NamedInput.SHARE,
              layout.matrix().at(Middle.WHAT_IF, criterion)));
    }
    for (Criterion criterion : decision.criteria()) {
      inputs.add(
          new NamedInput(
              "Demand on " + criterion.name(),
              criterion.unit(),
              layout.matrix().at(ScaleEnd.MUST_REACH, criterion)));
    }
  }

  private void addSources() {
    for (Source source : layout.sources().sources()) {
      inputs.add(
          new NamedInput(
              "Source " + references.label(Optional.of(source)) + " counts",
              "",
              layout.sources().at(source, SourcesPlaces.Column.COUNTS)));
    }
  }

  private void addClaims() {
    for (int place = 0; place < layout.evidence().claims().size(); place++) {
      Claim claim = layout.evidence().claims().get(place);
      String name =
          "laim "
              + claim.number()
              + " ("
              + claim.option().name()
              + ", "
              + claim.criterion().name()
              + ")";
      inputs.add(
          new NamedInput(
              "Rating of c" + name,
              claim.criterion().unit(),
              layout.evidence().at(place, EvidencePlaces.Column.RATING)));
      inputs.add(
          new NamedInput(
              "C" + name + " counts",
              "",
              layout.evidence().at(place, EvidencePlaces.Column.COUNTS)));
    }
  }
}
