package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WhatIfChoices;
import java.util.List;
import java.util.Optional;

/** The names of the what-ifs, and which of them the control on Decision puts to use. */
final class Choices {
  private static final String COLON = WhatIfChoices.APART.strip();

  final Lines lines = Lines.wide();
  final Cells<Letter> names;
  final Cells<Letter> modes;
  final Cells<Optional<Letter>> choices;
  final Cells<String> place;
  final Cells<String> letterInUse;
  final Cells<String> nameInUse;
  private final WhatIfs given;
  private final Inputs inputs;

  Choices(Book book, Inputs inputs) {
    this.inputs = inputs;
    given = book.analysis().scenario().whatIfs();
    WhatIfChoices wording = new WhatIfChoices(given);
    names =
        lines.add(
            "Names",
            Cases.LETTERS,
            Content.texts(this::name, letter -> Expected.text(given.set(letter).name())));
    modes =
        lines.add(
            "Kind of figures",
            Cases.LETTERS,
            Content.texts(
                letter -> Guard.text(inputs.mode(letter)),
                letter -> Expected.text(given.set(letter).mode().word())));
    choices =
        lines.add(
            "Choices of the control",
            Cases.ALL,
            Content.texts(this::choice, one -> Expected.text(wording.of(one))));
    place =
        lines.figure(
            "The choice in use, from the left",
            Decimals.WHOLE,
            this::place,
            () -> Expected.number(1 + Cases.ALL.indexOf(given.inUse())));
    letterInUse = lines.single("Its letter", Content.text(this::letterPicked, this::isLetter));
    nameInUse =
        lines.single(
            "Its name",
            Content.text(this::nameOfInUse, () -> Expected.text(given.setInUse().name())));
  }

  /** What stands at the place of what is in use; an error where the control says anything else. */
  Formula pick(Formula asItIs, Formula a, Formula b, Formula c) {
    return Fn.CHOOSE.of(place.first().fixed(), asItIs, a, b, c);
  }

  private Formula name(Letter letter) {
    CellRef input = inputs.name(letter);
    return Fn.TRIM.of(Guard.text(input));
  }

  private Formula choice(Optional<Letter> one) {
    if (one.isEmpty()) {
      return words(WhatIfChoices.NOTHING);
    }
    CellRef name = names.at(one.get());
    return words(one.get().name())
        .and(ifThen(isEmpty(name), Guard.NOTHING, words(WhatIfChoices.APART).and(name)));
  }

  /** By its letter alone, so that a name may change after it was chosen. */
  private Formula place() {
    Formula chosen = Guard.read(Name.SCENARIO.ref()).and("");
    Formula place = ifThen(chosen.is(WhatIfChoices.NOTHING), Constant.ONE, words(Expected.NONE));
    for (Letter letter : List.of(Letter.C, Letter.B, Letter.A)) {
      Formula named = Fn.LEFT.of(chosen, new Constant(2)).is(letter + COLON);
      Formula found = any(chosen.is(letter.name()), named);
      place = ifThen(found, new Constant(1 + Cases.ALL.indexOf(Optional.of(letter))), place);
    }
    return place;
  }

  /** The letter of what is in use, once more. */
  Content<String> letter() {
    return Content.text(() -> letterInUse.first().fixed(), this::isLetter);
  }

  private Formula letterPicked() {
    return orElse(
        pick(Guard.NOTHING, words(Letter.A.name()), words(Letter.B.name()), words(Letter.C.name())),
        Guard.NOTHING);
  }

  private Expected isLetter() {
    return Expected.text(given.inUse().map(Letter::name).orElse(""));
  }

  private Formula nameOfInUse() {
    return orElse(
        pick(Guard.NOTHING, names.at(Letter.A), names.at(Letter.B), names.at(Letter.C)),
        Guard.NOTHING);
  }
}
