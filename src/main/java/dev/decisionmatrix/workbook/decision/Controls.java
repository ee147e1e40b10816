package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.Expected;
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
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.workbook.WhatIfChoices;
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
  private static final Link DELIVERED = new Link.ToCell(Tab.CHANGES.at(0, 0));

  private final Book book;
  private final Map<Control, Setting> settings = new EnumMap<>(Control.class);
  private final Stack stack = new Stack();
  private final Cells<Control> inputs;
  private final Cells<String> note;

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
        Sayings.one(
            controls.columns(),
            Content.text(
                () -> book.changes().strip().at(),
                () -> Expected.text(book.changes().strip().words())));
    inputs = given.cells();
    note = changed.looking(Look.PROSE).cells().tall(4).leading(any -> Optional.of(DELIVERED));
    stack.line("Look at it differently", Look.SECTION).add(controls).gap(1).add(changed);
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
        Control.SCENARIO,
        new Setting(
            Name.SCENARIO,
            new Input.Content.Text(WhatIfChoices.inUse(book.analysis())),
            () ->
                Rules.oneOf(
                    "What if",
                    book.whatIf().choices().all(),
                    "nothing, or one of the three sets of the sheet What if: everything follows"
                        + " it.")));
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
}
