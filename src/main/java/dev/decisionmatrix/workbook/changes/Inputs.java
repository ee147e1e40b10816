package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.DeliveredInput.Kind;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WeightsCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes over every input that the other sheets offer, names it, and says what it must be. */
final class Inputs {
  /** How an input is called. */
  private record What(String name, String unit, Kind kind) {
    static What figure(String name, String unit) {
      return new What(name, unit, Kind.FIGURE);
    }
  }

  /** An input, and what would make it useless. */
  record Named(DeliveredInput input, Fault fault) {}

  /**
   * Inputs that are useless together, though each may be of use.
   *
   * @param words what is said of them
   * @param found 1 where it is so, else 0
   */
  record Group(RangeRef cells, String words, Formula found) {
    /** Nothing to divide by. */
    static Group allZero(RangeRef figures) {
      Formula some = Guard.count(figures, ">0").moreThan(0);
      String words = figures.isSingle() ? "is 0" : "are all 0";
      return new Group(figures, words, Fault.zeroIf(some));
    }

    String where() {
      String last = cells.isSingle() ? "" : " to " + cells.to().address();
      return cells.from().sheet().text() + " " + cells.from().address() + last;
    }
  }

  private static final Fault NO_SWITCH =
      new Fault("is neither yes nor no", Fault.noneOf(List.of(Rules.YES, Rules.NO)).found());

  private final Book book;
  private final Map<CellRef, Input.Content> before = new LinkedHashMap<>();
  private final List<Named> inputs = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * What was delivered, and what is now.
   *
   * @param delivered the same workbook before anything was changed; empty where nothing was
   */
  Inputs(Book book, Optional<Delivery> delivered) {
    this.book = book;
    delivered.ifPresent(
        earlier -> earlier.inputs().forEach(one -> before.put(one.at(), one.now().content())));
    addControls();
    book.decision().teams().forEach(this::addTeam);
    addPower();
    new RaterInputs(book).addTo(taker(Kind.FIGURE));
    addOptionsInPairs();
    addCriteria();
    new SubtotalInputs(book).addTo(taker(Kind.FIGURE));
    new KnotInputs(book).addTo(taker(Kind.FIGURE));
    new CostInputs(book).addTo(taker(Kind.FIGURE));
    addWhatIfs();
    book.evidence().claims().inOrder().forEach(this::addClaim);
    addSources();
    Map<SheetName, Integer> tabs = new HashMap<>();
    inputs.sort(
        Comparator.comparingInt(
                (Named one) -> tabs.computeIfAbsent(one.input().at().sheet(), this::tab))
            .thenComparingInt(one -> one.input().at().column())
            .thenComparingInt(one -> one.input().at().row()));
  }

  /** Sheet by sheet, down each column: formulas of such lists are copies of one another. */
  List<Named> inReadingOrder() {
    return inputs;
  }

  List<Group> groups() {
    return groups;
  }

  Delivery delivery() {
    return new Delivery(
        inputs.stream().map(Named::input).toList(),
        book.decision().subject().date(),
        book.deliveredAnalysis());
  }

  /** The sheets of teams that compared in pairs stand behind all others with inputs. */
  private int tab(SheetName sheet) {
    return Arrays.stream(Tab.values())
        .filter(tab -> tab.sheet().equals(sheet))
        .findFirst()
        .map(Tab::ordinal)
        .orElseGet(() -> Tab.values().length + pairwise().toList().indexOf(sheet));
  }

  private Stream<SheetName> pairwise() {
    return Stream.concat(
            book.pairwise().values().stream(),
            book.decision().inPairs().keySet().stream()
                .flatMap(criterion -> book.inPairs(criterion).stream()))
        .map(pairs -> pairs.weight().first().sheet());
  }

  private <T> void add(What what, Cells<T> cells, T thing, Fault fault) {
    Input now = (Input) cells.cell(thing);
    Input.Content delivered = before.getOrDefault(now.at(), now.content());
    inputs.add(
        new Named(
            new DeliveredInput(what.name(), what.unit(), what.kind(), delivered, now), fault));
  }

  private void addControls() {
    Cells<Control> controls = book.decisionSheet().controls();
    for (Control control : Control.of(book.decision())) {
      What what = new What(control.told(), control.unit(), Kind.CONTROL);
      add(what, controls, control, fault(control));
    }
  }

  private Fault fault(Control control) {
    return switch (control) {
      case WEIGHTS_OF -> new Fault("names no team, nor all of them", any -> Fault.zeroIf(looks()));
      case MISSING_EVIDENCE ->
          Fault.noneOf(Arrays.stream(MissingEvidence.values()).map(MissingEvidence::word).toList());
      case SCENARIO ->
          new Fault(
              "is neither nothing nor A, B or C",
              any -> Fault.zeroIf(Formulas.isFigure(book.whatIf().place().first().fixed())));
      case COMBINE -> Fault.noneOf(Arrays.stream(Combine.values()).map(Combine::word).toList());
      case RATERS -> Fault.noneOf(Arrays.stream(RaterRule.values()).map(RaterRule::word).toList());
      case CLOSE_CALL, GOOD_ENOUGH, OFF_BY, MUST_REACH_TOTAL -> Fault.beyondHundred();
    };
  }

  /** Whether the control finds whose weights it looks at. */
  private Formula looks() {
    WeightsCells weights = book.weights();
    return weights
        .lookedAtGroup()
        .first()
        .fixed()
        .plus(Formulas.sum(weights.lookedAt().all().fixed()))
        .moreThan(0);
  }

  private void addTeam(Team team) {
    What power = new What("Power of " + team.name(), "", Kind.WEIGHT);
    add(power, book.weights().power(), team, Fault.below(0));
    TeamInputs weights = new TeamInputs(book, team);
    groups.addAll(weights.groups());
    weights.addTo(taker(Kind.WEIGHT));
  }

  private void addOptionsInPairs() {
    for (Criterion criterion : book.decision().inPairs().keySet()) {
      JudgementInputs<Option> judgements =
          new JudgementInputs<>(
              "options on " + criterion.name(),
              book.inPairs(criterion).orElseThrow(),
              Option::name);
      groups.addAll(judgements.groups());
      judgements.addTo(taker(Kind.FIGURE));
    }
  }

  private InputTaker taker(Kind kind) {
    return new InputTaker() {
      @Override
      public <T> void take(String name, Cells<T> cells, T thing, Fault fault) {
        add(new What(name, "", kind), cells, thing, fault);
      }
    };
  }

  private void addPower() {
    book.weights().power().any().ifPresent(all -> groups.add(Group.allZero(all.fixed())));
  }

  private void addCriteria() {
    for (Criterion criterion : book.decision().criteria()) {
      if (criterion.hasPeak()) {
        continue;
      }
      What demand = What.figure("Demand on " + criterion.name(), criterion.unit());
      Fault fault = Fault.offTheScale(book, criterion).unlessBlank();
      add(demand, book.weights().mustReach(), criterion, fault);
    }
  }

  private void addWhatIfs() {
    WhatIfInputs whatIfs = new WhatIfInputs(book);
    groups.addAll(whatIfs.groups());
    whatIfs.addTo(taker(Kind.TRIED));
  }

  private void addSources() {
    for (Source source : book.sources().counts().things()) {
      String label = book.references().label(Optional.of(source));
      What what = What.figure("Source " + label + " counts", "");
      add(what, book.sources().counts(), source, NO_SWITCH);
    }
  }

  /** What options compared in pairs are worth is no input. */
  private void addClaim(Claim claim) {
    if (book.inPairs(claim.criterion()).isPresent()) {
      return;
    }
    String spot = claim.option().name() + ", " + claim.criterion().name();
    String which = "laim " + claim.number() + " (" + spot + ")";
    What rating = What.figure("Rating of c" + which, claim.criterion().unit());
    add(rating, book.evidence().rating(), claim, Fault.offTheScale(book, claim.criterion()));
    add(What.figure("C" + which + " counts", ""), book.evidence().counts(), claim, NO_SWITCH);
  }
}
