package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WhatIfCells;

/** All steps from what people type to who leads in each what-if. */
final class Steps {
  final Choices choices;
  final Weighed weighed;
  final ListedSpots spots;
  final TriedLines lines;
  final Outcomes outcomes;
  final Leads leads;
  final Sentence sentence;
  private final Inputs inputs;
  private final TypedWeights typed;
  private final TriedSpots tried;
  private final Effects effects;
  private final HeldCases held;

  Steps(Book book, Inputs inputs) {
    this.inputs = inputs;
    choices = new Choices(book, inputs);
    typed = new TypedWeights(book, inputs, choices);
    spots = new ListedSpots(book, inputs);
    lines = new TriedLines(book, inputs, choices, spots);
    tried = new TriedSpots(book, spots, lines);
    weighed = new Weighed(book, typed, lines, choices);
    effects = new Effects(book, spots, lines, weighed);
    held = new HeldCases(book, weighed, spots, effects);
    outcomes = new Outcomes(book, weighed, spots, effects, held);
    leads = new Leads(book, weighed, outcomes, choices);
    sentence = new Sentence(book.analysis(), choices, weighed);
  }

  void addTo(Flow workings) {
    workings.section("What-ifs", choices.lines);
    workings.section("What-ifs: weights", typed.table).gap(1).add(typed.lines);
    typed.groups.ifPresent(
        groups -> {
          workings.section("What-ifs: weights of groups", groups.table);
          groups.shares.tables().forEach(table -> workings.gap(1).add(table));
        });
    workings.section("What-ifs: ratings to try", spots.found).gap(1).add(spots.table);
    workings.gap(1).add(lines.table).gap(1).add(tried.table).gap(1).add(weighed.lines);
    workings.section("What-ifs: who leads", effects.table).gap(1).add(outcomes.table);
    workings.gap(1).add(leads.lines);
    effects.bent.addTo(workings);
    held.addTo(workings);
    workings.with(sheet -> sheet.define(Name.WHAT_IF.text(), typed.typedInUse.all()));
  }

  WhatIfCells cells() {
    return new WhatIfCells(
        inputs.cells(),
        choices.choices,
        choices.place,
        choices.letterInUse,
        choices.nameInUse,
        weighed.usableInUse,
        typed.typedInUse,
        typed.groups.map(groups -> groups.inUse),
        typed.factorsInUse,
        typed.slack,
        weighed.gives(),
        weighed.usable,
        weighed.problem,
        weighed::isProblem,
        tried.tried,
        spots.option,
        spots.criterion,
        lines.typed);
  }
}
