package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Rule.Accepts;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WhatIfCells;
import dev.decisionmatrix.xlsx.Changes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people type or paste where a validation did not stop them.
 *
 * @param mend where the workbook must say that there is something to mend
 */
record BadInput(String what, Changes changes, String mend) {
  static List<BadInput> of(Decision decision) {
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    List<DeliveredInput> all = book.changes().delivery().inputs();
    List<BadInput> inputs = new ArrayList<>();
    ends(all).forEach(input -> bad(inputs, input));
    decision.teams().forEach(team -> zeros(inputs, decision, team));
    whatIf(inputs, decision, book);
    inputs.add(powerless(decision, book));
    pasted(inputs, all);
    return inputs;
  }

  /** The first and the last of each kind on each sheet. */
  private static List<DeliveredInput> ends(List<DeliveredInput> all) {
    Map<String, DeliveredInput> first = new LinkedHashMap<>();
    Map<String, DeliveredInput> last = new LinkedHashMap<>();
    for (DeliveredInput input : all) {
      String kind = input.at().sheet().text() + ", " + input.now().rule().title();
      first.putIfAbsent(kind, input);
      last.put(kind, input);
    }
    List<DeliveredInput> ends = new ArrayList<>(first.values());
    last.values().stream().filter(input -> !first.containsValue(input)).forEach(ends::add);
    return ends;
  }

  /** Every kind of value that the input does not take. */
  private static void bad(List<BadInput> inputs, DeliveredInput input) {
    CellRef at = input.at();
    if (input.now().rule().accepts() instanceof Accepts.TextUpTo) {
      add(inputs, input, "a formula without a result", Changes.none().withError(at));
      return;
    }
    add(inputs, input, "text", Changes.none().with(at, "much"));
    add(inputs, input, "a formula without a result", Changes.none().withError(at));
    add(inputs, input, "below", Changes.none().with(at, -77));
    if (!mayBeBlank(input)) {
      add(inputs, input, "blank", Changes.none().without(at));
    }
    if (input.now().rule().accepts() instanceof Accepts.NumberBetween between
        && !input.name().startsWith("Judgement")) {
      add(inputs, input, "above", Changes.none().with(at, between.upper() + 1));
    }
  }

  /** Demands, judgements and what is only tried; whatever is delivered blank may be so again. */
  private static boolean mayBeBlank(DeliveredInput input) {
    return input.delivered() instanceof Input.Content.Blank
        || input.name().startsWith("Demand")
        || input.name().startsWith("Judgement")
        || input.name().startsWith("Rating to try");
  }

  private static void add(
      List<BadInput> inputs, DeliveredInput input, String what, Changes changes) {
    inputs.add(new BadInput(input.name() + ": " + what, changes, input.where() + " "));
  }

  private static void zeros(List<BadInput> inputs, Decision decision, Team team) {
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    if (team.raw() instanceof PairwiseWeights) {
      inputs.add(apart(decision, team, book));
      return;
    }
    Changes changes = Changes.none();
    for (Criterion criterion : decision.criteria()) {
      changes = changes.with(book.weights().raw().at(criterion, team), 0);
    }
    String first =
        Tab.WEIGHTS.sheet().text() + " " + book.weights().raw().of(team).first().address();
    inputs.add(new BadInput("all weights of " + team.name() + " 0", changes, first + " "));
  }

  /** Nobody compared the last criterion with any other. */
  private static BadInput apart(Decision decision, Team team, Book book) {
    Body<Criterion, Criterion> judgements =
        book.pairwise().get(new Compared(team, Group.ALL)).judgements();
    Criterion last = decision.criteria().get(decision.criteria().size() - 1);
    Changes changes = Changes.none();
    for (Criterion other : decision.criteria().subList(0, decision.criteria().size() - 1)) {
      changes = changes.without(judgements.at(other, last));
    }
    String sheet = judgements.first().sheet().text();
    return new BadInput("a part that " + team.name() + " left out", changes, sheet + " ");
  }

  /** What makes no weights together, and ratings to try that belong nowhere. */
  private static void whatIf(List<BadInput> inputs, Decision decision, Book book) {
    WhatIfCells.Inputs cells = book.whatIf().inputs();
    List<Criterion> criteria = decision.criteria();
    for (Letter letter : Letter.values()) {
      Changes use =
          Changes.none()
              .with(book.decisionSheet().controls().at(Control.SCENARIO), letter + ": any");
      Cells<Criterion> weight = cells.weight(letter);
      Changes percent = use.with(cells.mode(letter).first(), "percent");
      Changes nothing = use;
      Changes half = percent;
      for (Criterion criterion : criteria) {
        nothing = nothing.with(weight.at(criterion), 0);
        half = half.with(weight.at(criterion), 50.0 / criteria.size());
      }
      String weights = "What if " + weight.first().address() + " to ";
      inputs.add(new BadInput("all times 0 in " + letter, nothing, weights));
      inputs.add(new BadInput("half of all in " + letter, half, weights));
      inputs.add(
          new BadInput(
              "more than all in " + letter,
              percent.with(weight.at(criteria.get(0)), 80).with(weight.at(criteria.get(1)), 30),
              weights));
      Cells<Integer> rating = cells.rating(letter);
      String first = "What if " + rating.first().address() + " ";
      Changes listed =
          Changes.none()
              .with(cells.option().first(), decision.options().get(0).name())
              .with(cells.criterion().first(), criteria.get(0).name());
      double above = criteria.get(0).scale().upper() + 1;
      inputs.add(
          new BadInput("off the scale in " + letter, listed.with(rating.first(), above), first));
      CellRef last = rating.all().to();
      inputs.add(
          new BadInput(
              "a rating of nothing in " + letter,
              Changes.none().with(last, 3),
              "What if " + last.address() + " "));
    }
  }

  private static BadInput powerless(Decision decision, Book book) {
    Changes changes = Changes.none();
    for (Team team : decision.teams()) {
      changes = changes.with(book.weights().power().at(team), 0);
    }
    String first = Tab.WEIGHTS.sheet().text() + " " + book.weights().power().first().address();
    return new BadInput("no team has power", changes, first + " ");
  }

  /** A block over many inputs, and over every input there is: the first is named. */
  private static void pasted(List<BadInput> inputs, List<DeliveredInput> all) {
    Changes block = Changes.none();
    Changes words = Changes.none();
    Changes negative = Changes.none();
    Changes blank = Changes.none();
    Changes error = Changes.none();
    for (DeliveredInput input : all) {
      boolean weights = input.at().sheet().equals(Tab.WEIGHTS.sheet());
      block = weights ? block.with(input.at(), "pasted") : block;
      words = words.with(input.at(), "pasted");
      negative = negative.with(input.at(), -1);
      blank = blank.without(input.at());
      error = error.withError(input.at());
    }
    String first = all.get(0).where() + " ";
    String weight =
        all.stream()
            .filter(input -> input.at().sheet().equals(Tab.WEIGHTS.sheet()))
            .findFirst()
            .orElseThrow()
            .where();
    inputs.add(new BadInput("text over all weights", block, weight + " "));
    inputs.add(new BadInput("text over every input", words, first));
    inputs.add(new BadInput("-1 over every input", negative, first));
    inputs.add(new BadInput("every input an error", error, first));
    inputs.add(new BadInput("every input blank", blank, first));
  }
}
