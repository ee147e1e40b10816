package dev.decisionmatrix.workbook.about;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.PairwiseCells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes over every input that the other sheets offer, and names it. */
final class Inputs {
  private final Book book;
  private final Map<CellRef, Input.Content> before = new LinkedHashMap<>();
  private final List<DeliveredInput> inputs = new ArrayList<>();

  private Inputs(Book book) {
    this.book = book;
  }

  /**
   * What was delivered, and what is now.
   *
   * @param delivered the same workbook before anything was changed; empty where nothing was
   */
  static Delivery of(Book book, Optional<Delivery> delivered) {
    Inputs named = new Inputs(book);
    delivered.ifPresent(
        earlier ->
            earlier.inputs().forEach(one -> named.before.put(one.at(), one.now().content())));
    named.addControls();
    book.decision().teams().forEach(named::addTeam);
    named.addCriteria();
    named.addSources();
    book.evidence().claims().inOrder().forEach(named::addClaim);
    return new Delivery(named.inputs, book.decision().subject().date());
  }

  private <T> void add(String name, String unit, Cells<T> cells, T thing) {
    Cell cell = cells.cell(thing);
    Input now = (Input) cell;
    inputs.add(new DeliveredInput(name, unit, before.getOrDefault(now.at(), now.content()), now));
  }

  private void addControls() {
    for (Control control : Control.values()) {
      add(control.label(), control.unit(), book.decisionSheet().controls(), control);
    }
    Cells<String> choice = book.sensitivity().choice();
    add("Criterion of the sweep", "", choice, choice.things().get(0));
  }

  private void addTeam(Team team) {
    add("Power of " + team.name(), "", book.weights().power(), team);
    Optional<PairwiseCells> pairs = book.pairwise(team);
    if (pairs.isPresent()) {
      addJudgements(team, pairs.get().judgements());
      return;
    }
    String what = team.raw() instanceof RankWeights ? "Rank by " : "Weight of ";
    for (Criterion criterion : book.decision().criteria()) {
      String name = what + team.name() + " on " + criterion.name();
      add(name, "", book.weights().raw().of(team), criterion);
    }
  }

  private void addJudgements(Team team, Body<Criterion, Criterion> judgements) {
    List<Criterion> criteria = book.decision().criteria();
    for (Criterion row : criteria) {
      for (Criterion column : criteria.subList(criteria.indexOf(row) + 1, criteria.size())) {
        String pair = row.name() + " against " + column.name();
        add("Judgement of " + team.name() + ", " + pair, "", judgements.of(column), row);
      }
    }
  }

  private void addCriteria() {
    for (Criterion criterion : book.decision().criteria()) {
      String name = "What-if weight of " + criterion.name();
      add(name, DeliveredInput.SHARE, book.matrix().whatIf(), criterion);
    }
    for (Criterion criterion : book.decision().criteria()) {
      String name = "Demand on " + criterion.name();
      add(name, criterion.unit(), book.weights().mustReach(), criterion);
    }
  }

  private void addSources() {
    for (Source source : book.sources().counts().things()) {
      String label = book.references().label(Optional.of(source));
      add("Source " + label + " counts", "", book.sources().counts(), source);
    }
  }

  private void addClaim(Claim claim) {
    String spot = claim.option().name() + ", " + claim.criterion().name();
    String which = "laim " + claim.number() + " (" + spot + ")";
    add("Rating of c" + which, claim.criterion().unit(), book.evidence().rating(), claim);
    add("C" + which + " counts", "", book.evidence().counts(), claim);
  }
}
