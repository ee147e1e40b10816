package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Tab;
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
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    Team team = decision.teams().get(0);
    Criterion criterion = decision.criteria().get(0);
    CellRef weight = book.weights().raw().at(criterion, team);
    CellRef power = book.weights().power().at(team);
    CellRef rating = book.evidence().rating().first();
    CellRef counts = book.evidence().counts().first();
    CellRef source = book.sources().counts().first();
    CellRef whatIf = book.matrix().whatIf().at(criterion);
    CellRef mustReach = book.weights().mustReach().at(criterion);
    String claim = "claim " + book.evidence().claims().inOrder().get(0).number();
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
    inputs.add(new BadInput("what-if error", Changes.none().withError(whatIf), criterion.name()));
    inputs.add(
        new BadInput(
            "demand error", Changes.none().withError(mustReach), "demand on " + criterion.name()));
    inputs.add(
        new BadInput(
            "demand text",
            Changes.none().with(mustReach, "high"),
            "demand on " + criterion.name()));
    for (Control control : Control.values()) {
      CellRef cell = book.decisionSheet().controls().at(control);
      typed(inputs, cell, "control " + control, control.label());
      inputs.add(
          new BadInput(
              "control " + control + " -1", Changes.none().with(cell, -1), control.label()));
    }
    decision.teams().forEach(each -> kind(inputs, book, each, decision.criteria()));
    inputs.add(zeros(decision, book));
    inputs.add(powerless(decision, book));
    pasted(inputs, decision, book);
    return inputs;
  }

  private static void kind(List<BadInput> inputs, Book book, Team team, List<Criterion> criteria) {
    if (team.raw() instanceof RankWeights) {
      CellRef rank = book.weights().raw().at(criteria.get(1), team);
      String mend = team.name() + ", " + criteria.get(1).name();
      typed(inputs, rank, "rank", mend);
      inputs.add(new BadInput("rank 0", Changes.none().with(rank, 0), mend));
    }
    book.pairwise(team)
        .ifPresent(
            places -> {
              CellRef judgement = places.judgements().at(criteria.get(0), criteria.get(1));
              String mend = team.name() + ", its judgements";
              typed(inputs, judgement, "judgement", mend);
              inputs.add(new BadInput("judgement 0", Changes.none().with(judgement, 0), mend));
              inputs.add(
                  new BadInput("judgement below 0", Changes.none().with(judgement, -3), mend));
            });
  }

  private static void typed(List<BadInput> inputs, CellRef cell, String what, String mend) {
    inputs.add(new BadInput(what + " text", Changes.none().with(cell, "a lot"), mend));
    inputs.add(new BadInput(what + " error", Changes.none().withError(cell), mend));
    inputs.add(new BadInput(what + " blank", Changes.none().without(cell), mend));
  }

  /** A block over many inputs, and over every input there is. */
  private static void pasted(List<BadInput> inputs, Decision decision, Book book) {
    Changes block = Changes.none();
    Changes words = Changes.none();
    Changes negative = Changes.none();
    Changes blank = Changes.none();
    Changes error = Changes.none();
    for (DeliveredInput input : book.delivered().delivery().inputs()) {
      boolean weights = input.at().sheet().equals(Tab.WEIGHTS.sheet());
      block = weights ? block.with(input.at(), "pasted") : block;
      words = words.with(input.at(), "pasted");
      negative = negative.with(input.at(), -1);
      blank = blank.without(input.at());
      error = error.withError(input.at());
    }
    String first = decision.teams().get(0).name();
    inputs.add(new BadInput("text over all weights", block, first));
    inputs.add(new BadInput("text over every input", words, first));
    inputs.add(new BadInput("-1 over every input", negative, first));
    inputs.add(new BadInput("every input an error", error, first));
    inputs.add(new BadInput("every input blank", blank, first));
  }

  private static BadInput zeros(Decision decision, Book book) {
    Team team = decision.teams().get(0);
    Changes changes = Changes.none();
    for (Criterion criterion : decision.criteria()) {
      changes = changes.with(book.weights().raw().at(criterion, team), 0);
    }
    return new BadInput("all weights of a team 0", changes, team.name() + ", all are 0");
  }

  private static BadInput powerless(Decision decision, Book book) {
    Changes changes = Changes.none();
    for (Team team : decision.teams()) {
      changes = changes.with(book.weights().power().at(team), 0);
    }
    return new BadInput("no team has power", changes, "power of the teams");
  }
}
