package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.input.FileValue.Part;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Knot;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * An input that a workbook of the decision has, as its files are by now.
 *
 * @param name under which the sheet Changes lists it
 * @param twin how many before it have the same name, as of two teams that are called alike
 * @param inFiles what the files hold
 */
record Asked(Spot spot, String name, int twin, Content inFiles) {
  /** All of them, sheet by sheet. */
  static Map<Spot, Asked> all(Book book) {
    return new Gathering(book).all();
  }

  private static final class Gathering {
    private final Book book;
    private final Delivery delivery;
    private final Map<Spot, Asked> all = new LinkedHashMap<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    Gathering(Book book) {
      this.book = book;
      this.delivery = book.changes().delivery();
    }

    Map<Spot, Asked> all() {
      for (Control control : Control.of(book.decision())) {
        add(new Spot.Control(control), book.decisionSheet().controls().at(control));
      }
      for (Criterion criterion : book.decision().criteria()) {
        add(new Spot.Demand(criterion), book.weights().mustReach().at(criterion));
      }
      for (Criterion cost : book.decision().costs()) {
        add(new Spot.Demand(cost), book.cost().orElseThrow().demands().typed().at(cost));
      }
      book.weights()
          .subtotals()
          .ifPresent(
              asked ->
                  asked.things().forEach(group -> add(new Spot.Subtotal(group), asked.at(group))));
      book.decision().teams().forEach(this::addTeam);
      book.decision().awaited().stream().filter(book.decision()::rates).forEach(this::addRater);
      book.decision().inPairs().keySet().forEach(this::addOptions);
      for (Knot knot : Knot.all(book.decision())) {
        add(
            new Spot.Knot(knot.criterion(), knot.place(), Part.RATING),
            book.values().rating().at(knot));
        add(
            new Spot.Knot(knot.criterion(), knot.place(), Part.WORTH),
            book.values().worth().at(knot));
      }
      for (Claim claim : book.decision().claims()) {
        add(new Spot.ClaimRating(claim), book.evidence().rating().at(claim));
        add(new Spot.ClaimCounts(claim), book.evidence().counts().at(claim));
      }
      for (Source source : book.sources().counts().things()) {
        add(new Spot.SourceCounts(source), book.sources().counts().at(source));
      }
      return all;
    }

    private void addTeam(Team team) {
      add(new Spot.Power(team), book.weights().power().at(team));
      for (Criterion row : book.decision().criteria()) {
        add(new Spot.Weight(team, row), book.weights().raw().at(row, team));
      }
      book.weights()
          .ofGroups()
          .ifPresent(
              groups ->
                  groups
                      .things()
                      .forEach(
                          group ->
                              add(new Spot.Weight(team, group.weighed()), groups.at(group, team))));
      book.pairwise()
          .forEach(
              (compared, pairs) -> {
                if (compared.team().equals(team)) {
                  addJudgements(team, compared.parts(book.decision()), pairs);
                }
              });
    }

    private void addRater(AwaitedTeam team) {
      add(
          new Spot.RaterPower(team),
          book.byRater().orElseThrow().power().at(new Rater(team.id(), team.name())));
    }

    private void addJudgements(Team team, List<Criterion> parts, PairwiseCells<Criterion> pairs) {
      addJudgements(parts, pairs, (row, column) -> new Spot.Judgement(team, row, column));
    }

    private void addOptions(Criterion criterion) {
      addJudgements(
          book.decision().options(),
          book.inPairs(criterion).orElseThrow(),
          (row, column) -> new Spot.OptionJudgement(criterion, row, column));
    }

    private <T> void addJudgements(
        List<T> things, PairwiseCells<T> pairs, BiFunction<T, T, Spot> spot) {
      for (T row : things) {
        for (T column : things.subList(things.indexOf(row) + 1, things.size())) {
          add(spot.apply(row, column), pairs.judgements().at(row, column));
        }
      }
    }

    private void add(Spot spot, CellRef at) {
      delivery.at(at).ifPresent(input -> add(spot, input));
    }

    private void add(Spot spot, DeliveredInput input) {
      int twin = named.merge(input.name(), 1, Integer::sum) - 1;
      all.put(spot, new Asked(spot, input.name(), twin, input.delivered()));
    }
  }
}
