package dev.decisionmatrix.workbook.binding;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.WhatIfCells;
import dev.decisionmatrix.workbook.WhatIfChoices;
import dev.decisionmatrix.xlsx.Changes;
import java.util.OptionalDouble;

/** What people try on the sheet What if, as it is typed into the workbook. */
final class Tried {
  private final Book book;
  private final WhatIfs before;
  private Changes changes = Changes.none();

  private Tried(Book book) {
    this.book = book;
    before = book.analysis().scenario().whatIfs();
  }

  /** All that has to be typed into the book's workbook. */
  static Changes changes(Book book, WhatIfs now) {
    Tried tried = new Tried(book);
    for (Letter letter : Letter.values()) {
      tried.set(letter, now.set(letter));
    }
    for (int line = 0; line < now.ratings().size(); line++) {
      tried.line(line, now.ratings().get(line));
    }
    if (!now.inUse().equals(tried.before.inUse())) {
      tried.type(
          book.decisionSheet().controls().at(Control.SCENARIO),
          new WhatIfChoices(now).of(now.inUse()));
    }
    return tried.changes;
  }

  /** The scenario of a decision that was edited after its workbook was delivered. */
  static Scenario asDelivered(Decision edited, WhatIfs delivered) {
    return Scenario.delivered(edited)
        .withWhatIfs(
            new WhatIfs(
                delivered.sets(),
                delivered.ratings().stream()
                    .map(
                        line ->
                            new TriedRating(
                                line.option(),
                                line.criterion().map(one -> alike(edited, one)),
                                line.tried()))
                    .toList(),
                delivered.inUse()));
  }

  private static Criterion alike(Decision edited, Criterion criterion) {
    return edited.criteria().stream()
        .filter(one -> one.id().equals(criterion.id()))
        .findFirst()
        .orElseThrow();
  }

  private WhatIfCells.Inputs inputs() {
    return book.whatIf().inputs();
  }

  private void set(Letter letter, WhatIfSet set) {
    if (!set.name().equals(before.set(letter).name())) {
      type(inputs().name(letter).first(), set.name());
    }
    if (set.mode() != before.set(letter).mode()) {
      type(inputs().mode(letter).first(), set.mode().word());
    }
    for (Criterion criterion : book.decision().criteria()) {
      type(
          inputs().weight(letter).at(criterion),
          before.set(letter).typed(criterion),
          set.typed(criterion));
    }
    inputs()
        .group(letter)
        .ifPresent(
            cells ->
                cells
                    .things()
                    .forEach(
                        group ->
                            type(
                                cells.at(group),
                                before.set(letter).typed(group),
                                set.typed(group))));
  }

  private void line(int line, TriedRating now) {
    TriedRating was = before.ratings().get(line);
    if (!now.option().equals(was.option())) {
      type(inputs().option().at(line), now.option().map(Option::name).orElse(""));
    }
    if (!now.criterion().equals(was.criterion())) {
      type(inputs().criterion().at(line), now.criterion().map(Criterion::name).orElse(""));
    }
    for (Letter letter : Letter.values()) {
      type(inputs().rating(letter).at(line), was.tried(letter), now.tried(letter));
    }
  }

  private void type(CellRef at, String text) {
    changes = text.isEmpty() ? changes.without(at) : changes.with(at, text);
  }

  private void type(CellRef at, OptionalDouble was, OptionalDouble now) {
    if (now.isPresent() && !now.equals(was)) {
      changes = changes.with(at, now.getAsDouble());
    } else if (now.isEmpty() && was.isPresent()) {
      changes = changes.without(at);
    }
  }
}
