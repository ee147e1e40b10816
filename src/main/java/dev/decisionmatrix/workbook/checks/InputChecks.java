package dev.decisionmatrix.workbook.checks;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ChangesCells;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether every input can be used, sheet by sheet, and which is the first that cannot. */
final class InputChecks {
  private final Book book;
  private final ChangesCells inputs;
  private final List<Check> checks = new ArrayList<>();

  InputChecks(Book book) {
    this.book = book;
    this.inputs = book.changes();
  }

  List<Check> checks() {
    Map<SheetName, List<DeliveredInput>> bySheet = new LinkedHashMap<>();
    for (DeliveredInput input : inputs.delivery().inputs()) {
      bySheet.computeIfAbsent(input.at().sheet(), any -> new ArrayList<>()).add(input);
    }
    bySheet.forEach(this::addSheet);
    addGroups();
    addWhatIf();
    return checks;
  }

  /** They follow upon one another. */
  private void addSheet(SheetName sheet, List<DeliveredInput> its) {
    RangeRef found = run(inputs.unusable(), its);
    Formula first = place(Constant.ONE, found);
    Formula where =
        itemOf(run(inputs.where(), its), first, Constant.ONE)
            .and(" ")
            .and(itemOf(run(inputs.fault(), its), first, Constant.ONE));
    checks.add(
        Check.of(
            "Inputs on the sheet " + sheet.text() + " that can be used",
            Formulas.countIf(found, Constant.ZERO),
            Fn.ROWS.of(found),
            its.size(),
            WHOLE,
            orElse(where, Guard.NOTHING)));
  }

  private static RangeRef run(Cells<DeliveredInput> column, List<DeliveredInput> its) {
    return column.at(its.get(0)).to(column.at(its.get(its.size() - 1))).fixed();
  }

  private void addGroups() {
    Formula found = inputs.unusableGroups().first();
    Formula told = inputs.noVerdict().at();
    checks.add(
        Check.of(
            "Weights, powers and judgements that cannot be used together",
            found,
            Constant.ZERO,
            0,
            WHOLE,
            ifThen(found.is(0), Guard.NOTHING, told)));
  }

  private void addWhatIf() {
    for (Letter letter : Letter.values()) {
      Told problem = book.whatIf().told(letter);
      String which = "What if: " + letter + ", ";
      CellRef told = problem.at().fixed();
      checks.add(
          Check.note(
              "Reasons why what-if " + letter + " has no result",
              oneIf(told.differentFrom(Guard.NOTHING)),
              problem.words().isEmpty() ? 0 : 1,
              WHOLE,
              ifThen(told.is(""), Guard.NOTHING, words(which).and(told)),
              problem.words().isEmpty() ? "" : which + problem.words()));
    }
  }
}
