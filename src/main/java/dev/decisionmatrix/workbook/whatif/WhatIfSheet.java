package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;

/**
 * Three what-ifs side by side with what was delivered and with the decision as it is, and a list of
 * ratings to try.
 */
public final class WhatIfSheet {
  private final Book book;
  private final Inputs inputs;
  private final Steps steps;
  private final Rows rows;
  private final SideBySide chart;
  private final Board board = new Board(Tab.WHAT_IF.sheet(), SheetPlan.Kind.RESULT);

  public WhatIfSheet(Book book) {
    this.book = book;
    inputs = new Inputs(book, this::ofRating);
    steps = new Steps(book, inputs);
    rows = new Rows(book.decision(), book.deliveredAnalysis().scenario().whatIfs().ratings());
    chart = new SideBySide(book, steps, rows, inputs.lines().size());
    new Heads(book, steps, inputs, board).add();
    new Blocks(book, steps, inputs, rows, board).add();
    new TryList(book, steps, inputs, board).add();
    board.at(chart.firstRow(), Columns.OPTION, chart.room());
    steps.addTo(book.workings());
    chart.addTo(book.workings());
    book.offer(steps.cells());
  }

  private Rule ofRating(int line) {
    return Rules.tried(steps.spots.lower.at(line), steps.spots.upper.at(line));
  }

  public SheetPlan plan() {
    return board.plan(
        sheet -> {
          new Columns(book.decision()).setIn(sheet);
          rows.setIn(sheet, chart.lastRow());
          inputs.define(sheet);
          sheet.freeze(Tab.WHAT_IF.at(Rows.SCORES, Columns.DELIVERED));
          if (book.decision().criteria().size() > Book.CRITERIA_ON_A_PAGE) {
            sheet.repeatRows(Rows.LETTERS, Rows.BY);
          }
        });
  }
}
