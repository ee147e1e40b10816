package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.xlsx.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The questions of a real meeting, each asked while the answers before it still stand. */
final class Meeting {
  private final Book book;
  private final List<Nudge> steps = new ArrayList<>();
  private UnaryOperator<Changes> typed = changes -> changes;
  private Decision decision;
  private Scenario scenario;

  private Meeting(Decision decision) {
    this.book = DecisionWorkbook.book(Nudge.delivered(decision));
    this.decision = decision;
    this.scenario = Scenario.delivered(decision);
  }

  static List<Nudge> about(Decision decision) {
    Meeting meeting = new Meeting(decision);
    meeting.oneCriterionCountsDouble();
    meeting.aSourceIsNotTrusted();
    meeting.oneTeamOnly();
    meeting.aMissingRatingIsTheBest();
    meeting.allTeamsAgain();
    meeting.withoutTheLastTeam();
    meeting.anOptionsGapsAtWorst();
    meeting.aDemand();
    meeting.everythingPutBack();
    return meeting.steps;
  }

  private void oneCriterionCountsDouble() {
    Criterion criterion = decision.criteria().get(decision.criteria().size() / 3);
    WhatIfSet doubled = WhatIfSet.times(Map.of(criterion, 2.0)).named("it counts double");
    trying(scenario.whatIfs().with(Letter.A, doubled).using(Optional.of(Letter.A)));
    ask("one criterion counts double");
  }

  private void aSourceIsNotTrusted() {
    List<Source> cited = book.citations().inOrder();
    Source doubted = cited.get(Math.min(2, cited.size() - 1));
    type(changes -> changes.with(book.sources().counts().at(doubted), "no"));
    scenario = scenario.withoutSources(Set.of(doubted));
    ask("without " + doubted.id());
  }

  private void oneTeamOnly() {
    Team team = decision.teams().get(0);
    type(
        changes ->
            changes.with(
                book.decisionSheet().controls().at(Control.WEIGHTS_OF),
                new WeightChoices(decision.teams()).of(team)));
    scenario = scenario.withWeightsOf(team);
    ask("by " + team.id() + " alone");
  }

  /** That of the heaviest, or of any cell where nothing is missing. */
  private void aMissingRatingIsTheBest() {
    TriedRating line = scenario.whatIfs().ratings().get(0);
    Option option = line.option().orElse(decision.options().get(1));
    Criterion criterion = line.criterion().orElse(decision.criteria().get(0));
    trying(
        scenario
            .whatIfs()
            .with(0, TriedRating.of(option, criterion).with(Letter.A, criterion.scale().best())));
    ask("a missing rating is the best");
  }

  private void allTeamsAgain() {
    type(
        changes ->
            changes.with(
                book.decisionSheet().controls().at(Control.WEIGHTS_OF),
                WeightChoices.inUse(book.analysis())));
    scenario =
        Scenario.delivered(decision)
            .withWhatIfs(scenario.whatIfs())
            .withoutSources(scenario.sourcesOff());
    ask("all teams again");
  }

  private void withoutTheLastTeam() {
    if (decision.teams().size() > 1) {
      Team team = decision.teams().get(decision.teams().size() - 1);
      type(changes -> changes.with(book.weights().power().at(team), 0));
      decision = Edited.power(decision, team, 0);
      ask("without " + team.id());
    }
  }

  private void anOptionsGapsAtWorst() {
    WhatIfs tried = scenario.whatIfs().using(Optional.of(Letter.B));
    Optional<Option> lacking = tried.ratings().get(0).option();
    for (int place = 0; place < tried.ratings().size(); place++) {
      TriedRating line = tried.ratings().get(place);
      if (line.option().equals(lacking) && line.criterion().isPresent()) {
        double worst = line.criterion().get().scale().worst();
        tried = tried.with(place, line.with(Letter.B, worst));
      }
    }
    trying(tried);
    ask("gaps of an option at worst");
  }

  /** Of a criterion that nobody tries anything with. */
  private void aDemand() {
    Criterion criterion =
        decision.criteria().stream()
            .filter(one -> scenario.whatIfs().set(Letter.A).typed(one).isEmpty())
            .filter(
                one ->
                    scenario.whatIfs().ratings().stream()
                        .noneMatch(line -> line.criterion().equals(Optional.of(one))))
            .findFirst()
            .orElseThrow();
    double demand = criterion.rating(0.5);
    type(changes -> changes.with(book.weights().mustReach().at(criterion), demand));
    decision = Edited.demand(decision, criterion, OptionalDouble.of(demand));
    ask("a demand on " + criterion.id());
  }

  private void everythingPutBack() {
    steps.add(new Nudge("everything put back", Changes.none(), book.analysis()));
  }

  private void trying(WhatIfs now) {
    scenario = scenario.withWhatIfs(now);
  }

  private void type(UnaryOperator<Changes> more) {
    UnaryOperator<Changes> before = typed;
    typed = changes -> more.apply(before.apply(changes));
  }

  private void ask(String what) {
    Changes changes = typed.apply(Tried.changes(book, scenario.whatIfs()));
    steps.add(new Nudge(what, changes, Nudge.looked(decision, scenario)));
  }
}
