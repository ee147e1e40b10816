package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredCells;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The inputs by which people look at the decision in another way; below them whether anything
 * differs from what was delivered, and what.
 */
final class Controls {
  /** What a control has in it, by which name others find it, and what it accepts. */
  private record Setting(Name name, Input.Content content, Supplier<Rule> rule) {}

  private static final List<Control> ALL = List.of(Control.values());
  private static final List<Integer> TOLD = DeliveredCells.NUMBERS;
  private static final int LAST = TOLD.size() - 1;
  private static final Link DELIVERED = new Link.ToCell(Tab.CHANGES.at(0, 0));
  private static final String AS_DELIVERED = "As delivered ";
  private static final String MORE = " more, all of them on the sheet Changes";

  private final Book book;
  private final Map<Control, Setting> settings = new EnumMap<>(Control.class);
  private final Stack stack = new Stack();
  private final Cells<Control> inputs;
  private final Cells<String> note;
  private final Cells<Integer> told;

  Controls(Book book) {
    this.book = book;
    addWords(book.analysis().scenario());
    addFigures(book.analysis().scenario());
    Sayings<Control> given =
        new Sayings<>(
            ALL,
            1,
            Content.inputs(
                Decimals.AS_TYPED,
                one -> setting(one).content(),
                one -> setting(one).rule().get()));
    Content<Control> units = Content.labels(Control::unit);
    Side controls =
        new Side()
            .add(0, new Sayings<>(ALL, 1, Content.labels(Control::label)))
            .add(0, given)
            .add(0, new Sayings<>(ALL, 1, units.onlyFor(one -> !one.unit().isEmpty())));
    Sayings<String> changed =
        Sayings.one(controls.columns(), Content.text(this::note, () -> Expected.text(isNote())));
    Sayings<Integer> changes = new Sayings<>(TOLD, 1, Content.texts(this::told, this::isTold));
    inputs = given.cells();
    note = changed.looking(Look.BADGE).cells().leading(any -> Optional.of(DELIVERED));
    told =
        changes
            .looking(Look.NOTE)
            .cells()
            .leading(number -> Optional.of(DELIVERED).filter(any -> number == LAST));
    stack
        .line("Look at it differently", Look.SECTION)
        .add(controls)
        .gap(1)
        .add(changed)
        .add(changes);
  }

  private void addWords(Scenario scenario) {
    settings.put(
        Control.WEIGHTS_OF,
        new Setting(
            Name.WEIGHTS_OF,
            new Input.Content.Text(WeightChoices.inUse(book.analysis())),
            () ->
                Rules.oneOf(
                    "Weights of",
                    book.weights().choices(),
                    "The group, or one team: score and ranking follow its weights.")));
    settings.put(
        Control.MISSING_EVIDENCE,
        new Setting(
            Name.MISSING_EVIDENCE,
            new Input.Content.Text(scenario.missingEvidence().word()),
            () ->
                Rules.oneOf(
                    "Missing evidence",
                    Arrays.stream(MissingEvidence.values()).map(MissingEvidence::word).toList(),
                    "What stands in where no claim counts: the midpoint, the worst or the best of"
                        + " the scale.")));
    settings.put(
        Control.COMBINE,
        new Setting(
            Name.COMBINE,
            new Input.Content.Text(scenario.combine().word()),
            () ->
                Rules.oneOf(
                    "Combine claims",
                    Arrays.stream(Combine.values()).map(Combine::word).toList(),
                    "by-source: each source counts once in a cell. by-claim: each claim counts"
                        + " once.")));
  }

  private void addFigures(Scenario scenario) {
    settings.put(
        Control.CLOSE_CALL,
        new Setting(
            Name.CLOSE_CALL,
            new Input.Content.Figure(scenario.closeCall()),
            () -> Rules.CLOSE_CALL));
    settings.put(
        Control.GOOD_ENOUGH,
        new Setting(
            Name.GOOD_ENOUGH,
            new Input.Content.Figure(scenario.goodEnough()),
            () -> Rules.GOOD_ENOUGH));
    settings.put(
        Control.OFF_BY,
        new Setting(Name.OFF_BY, new Input.Content.Figure(scenario.offBy()), () -> Rules.OFF_BY));
  }

  private Setting setting(Control control) {
    return Objects.requireNonNull(settings.get(control));
  }

  /** All of it, one below the other. */
  Stack stack() {
    return stack;
  }

  Cells<Control> inputs() {
    return inputs;
  }

  void defineAndMark(SheetPlan.Builder sheet) {
    ALL.forEach(one -> sheet.define(setting(one).name().text(), inputs.at(one)));
    RangeRef room = note.first().to(note.first().right(stack.columns() - 1));
    Formula changed = Name.INPUTS_CHANGED.ref().moreThan(0);
    sheet.highlight(room, changed, Highlight.Tone.CHANGED);
  }

  private Formula note() {
    Formula count = Name.INPUTS_CHANGED.ref();
    Delivery delivery = book.delivered().delivery();
    return ifThen(
        count.is(0),
        words(AS_DELIVERED + delivery.when()),
        count
            .and(ifThen(count.is(1), words(" input"), words(" inputs")))
            .and(" changed " + delivery.since()));
  }

  private String isNote() {
    Delivery delivery = book.delivered().delivery();
    int count = delivery.changed().size();
    return count == 0
        ? AS_DELIVERED + delivery.when()
        : count + (count == 1 ? " input" : " inputs") + " changed " + delivery.since();
  }

  /** The last tells how many more there are, where they are more than there is room for. */
  private Formula told(int number) {
    CellRef change = book.delivered().told().at(number);
    if (number < LAST) {
      return change;
    }
    Formula count = Name.INPUTS_CHANGED.ref();
    Formula room = Fn.ROWS.of(told.all());
    return ifThen(count.moreThan(room), count.minus(room).plus(1).and(MORE), change);
  }

  private Expected isTold(int number) {
    List<DeliveredInput> changed = book.delivered().delivery().changed();
    if (number == LAST && changed.size() > TOLD.size()) {
      return Expected.text(changed.size() - LAST + MORE);
    }
    return Expected.text(number < changed.size() ? changed.get(number).words() : "");
  }
}
