package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Spread;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.workbook.WhatIfChoices;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The inputs by which people look at the decision in another way, in a row above the answer. */
final class Controls {
  /** What a control has in it, by which name others find it, and what it accepts. */
  private record Setting(Name name, Input.Content content, Supplier<Rule> rule) {}

  private final Book book;
  private final List<Control> all;
  private final Map<Control, Setting> settings = new EnumMap<>(Control.class);
  private final Spread<Control> row;

  Controls(Book book) {
    this.book = book;
    all = Control.of(book.decision());
    addWords(book.analysis().scenario());
    addFigures(book.analysis().scenario());
    row =
        new Spread<>(
            all,
            all.stream().map(this::column).toList(),
            all.stream().map(one -> isBelow(book, one) ? Page.STRIP - Page.CONTROLS : 0).toList(),
            Content.inputs(
                Controls::shown, one -> setting(one).content(), one -> setting(one).rule().get()));
    row.cells().looking(Look.CONTROL);
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
                    "All teams together, or one of them: score and ranking follow its weights.")));
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
                    "Claims count",
                    Arrays.stream(Combine.values()).map(Combine::word).toList(),
                    "by-source: each source counts once in a cell. by-claim: each claim counts"
                        + " once.")));
    settings.put(
        Control.RATERS,
        new Setting(
            Name.RATERS,
            new Input.Content.Text(scenario.raters().word()),
            () ->
                Rules.oneOf(
                    "Raters count",
                    Arrays.stream(RaterRule.values()).map(RaterRule::word).toList(),
                    "mean: by the power of their teams. median: the middle one. minimum: the least"
                        + " favourable.")));
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
        Control.MUST_REACH_TOTAL,
        new Setting(
            Name.MUST_REACH_TOTAL,
            new Input.Content.Figure(scenario.mustReachTotal()),
            () -> Rules.MUST_REACH_TOTAL));
    settings.put(
        Control.OFF_BY,
        new Setting(Name.OFF_BY, new Input.Content.Figure(scenario.offBy()), () -> Rules.OFF_BY));
  }

  private Setting setting(Control control) {
    return Objects.requireNonNull(settings.get(control));
  }

  private int column(Control control) {
    return switch (control) {
      case WEIGHTS_OF -> Page.NAME;
      case MISSING_EVIDENCE -> Page.SCORE;
      case SCENARIO -> Page.BARS;
      case COMBINE -> Page.EVIDENCE;
      case GOOD_ENOUGH -> Page.TEAMS;
      case CLOSE_CALL -> Page.RIGHT;
      case OFF_BY ->
          all.contains(Control.RATERS) || all.contains(Control.MUST_REACH_TOTAL)
              ? Page.LAST
              : Page.POINTS;
      case RATERS -> Page.POINTS;
      case MUST_REACH_TOTAL -> all.contains(Control.RATERS) ? Page.LAST : Page.POINTS;
    };
  }

  /** Whether the row is full without it, so that it stands at the end of the strip below. */
  static boolean isBelow(Book book, Control control) {
    return control == Control.MUST_REACH_TOTAL && !book.decision().raters().isEmpty();
  }

  /** Over how many columns it stands. */
  private int span(Control control) {
    return switch (control) {
      case OFF_BY -> Page.LAST + 1 - column(control);
      case MISSING_EVIDENCE, COMBINE -> 2;
      case WEIGHTS_OF, SCENARIO, GOOD_ENOUGH, CLOSE_CALL, RATERS, MUST_REACH_TOTAL -> 1;
    };
  }

  private static Decimals shown(Control control) {
    return switch (control) {
      case CLOSE_CALL, MUST_REACH_TOTAL -> Decimals.AS_TYPED.with("points");
      case OFF_BY -> Decimals.EITHER_WAY.with("%");
      case WEIGHTS_OF, MISSING_EVIDENCE, SCENARIO, COMBINE, GOOD_ENOUGH, RATERS ->
          Decimals.AS_TYPED;
    };
  }

  /** A row of inputs; each says above what it is. */
  Spread<Control> row() {
    return row;
  }

  /** Where they stand, under their names; amber where one differs from what was delivered. */
  void addTo(SheetPlan.Builder sheet) {
    for (Control one : all) {
      CellRef at = row.cells().at(one);
      RangeRef room = at.to(at.right(span(one) - 1));
      sheet.define(setting(one).name().text(), at);
      CellRef caption = isBelow(book, one) ? at.right(-1) : Page.at(Page.CAPTIONS, at.column());
      sheet.add(new Label(caption, one.label(), Look.CAPTION));
      if (one == Control.GOOD_ENOUGH || isBelow(book, one)) {
        sheet.dress(caption, Dress.RIGHT);
      }
      sheet.dress(room, Dress.SET_IN);
      if (!room.isSingle()) {
        sheet.merge(room);
      }
      sheet.highlight(room, at.fixed().differentFrom(delivered(one)), Highlight.Tone.CHANGED);
    }
  }

  private Formula delivered(Control control) {
    Scenario scenario = book.deliveredAnalysis().scenario();
    return switch (control) {
      case WEIGHTS_OF -> words(WeightChoices.inUse(book.deliveredAnalysis()));
      case MISSING_EVIDENCE -> words(scenario.missingEvidence().word());
      case SCENARIO -> words(WhatIfChoices.inUse(book.deliveredAnalysis()));
      case COMBINE -> words(scenario.combine().word());
      case RATERS -> words(scenario.raters().word());
      case CLOSE_CALL -> number(scenario.closeCall());
      case GOOD_ENOUGH -> number(scenario.goodEnough());
      case MUST_REACH_TOTAL -> number(scenario.mustReachTotal());
      case OFF_BY -> number(scenario.offBy());
    };
  }
}
