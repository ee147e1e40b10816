package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;

import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.WhatIfCells;
import dev.decisionmatrix.workbook.changes.Inputs.Group;
import java.util.Arrays;
import java.util.List;

/** What people try: it is no change until the control puts it to use. */
final class WhatIfInputs {
  private static final Fault UNREADABLE =
      new Fault("is an error", given -> orElse(oneIf(given.and("").is("#")), Constant.ONE));

  private final Book book;
  private final WhatIfCells cells;

  WhatIfInputs(Book book) {
    this.book = book;
    cells = book.whatIf();
  }

  void addTo(InputTaker taker) {
    for (Letter letter : Letter.values()) {
      String of = "What-if " + letter + ", ";
      taker.take(of + "its name", cells.inputs().name(letter), "", UNREADABLE);
      taker.take(
          of + "kind of number",
          cells.inputs().mode(letter),
          "",
          Fault.noneOf(Arrays.stream(Mode.values()).map(Mode::word).toList()));
      for (Criterion criterion : book.decision().criteria()) {
        taker.take(
            of + "weight of " + criterion.name(),
            cells.inputs().weight(letter),
            criterion,
            Fault.beyondHundred().unlessBlank());
      }
      cells.inputs().group(letter).ifPresent(typed -> addGroups(taker, of, typed));
    }
    cells.inputs().option().things().forEach(line -> addLine(taker, line));
  }

  private static void addGroups(
      InputTaker taker, String of, Cells<dev.decisionmatrix.model.Group> typed) {
    typed
        .things()
        .forEach(
            group ->
                taker.take(
                    of + "weight of " + group.text(),
                    typed,
                    group,
                    Fault.beyondHundred().unlessBlank()));
  }

  /** What is in use and makes no weights. */
  List<Group> groups() {
    return Arrays.stream(Letter.values())
        .map(
            letter ->
                new Group(
                    cells.inputs().weight(letter).all(),
                    "make no weights: they leave nothing, or their percents are not 100",
                    oneIf(all(cells.isInUse(letter), cells.usable().at(letter).is(0)))))
        .toList();
  }

  private void addLine(InputTaker taker, int line) {
    String of = "Rating to try in line " + (line + 1) + ", ";
    taker.take(
        of + "option",
        cells.inputs().option(),
        line,
        unknown("is none of the options", cells.option(), line));
    taker.take(
        of + "criterion",
        cells.inputs().criterion(),
        line,
        unknown("is none of the criteria", cells.criterion(), line));
    for (Letter letter : Letter.values()) {
      taker.take(
          of + letter,
          cells.inputs().rating(letter),
          line,
          new Fault(
              "is not on the scale of its line's criterion",
              any -> oneIf(cells.rating().at(line, letter).is(Findings.MEND))));
    }
  }

  private static Fault unknown(String words, Cells<Integer> places, int line) {
    return new Fault(words, any -> Fault.zeroIf(isFigure(places.at(line)))).unlessBlank();
  }
}
