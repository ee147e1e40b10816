package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Told;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stays in sight: the title, what is in use, and who leads in each case. */
final class Heads {
  private static final String TITLE = "What if";
  private static final String PURPOSE =
      "   Three sets side by side. The control What if on Decision puts one of them to use."
          + " Blank: as it is.";
  private static final String BACK = "\u2039 Decision: ";

  /** The gap before the list has room for what nobody sees. */
  private static final int FLAGS = Columns.OPTION - 1;

  private final Book book;
  private final Steps steps;
  private final Inputs inputs;
  private final Board board;

  Heads(Book book, Steps steps, Inputs inputs, Board board) {
    this.book = book;
    this.steps = steps;
    this.inputs = inputs;
    this.board = board;
  }

  void add() {
    board.with(this::addTitle);
    addBack();
    Cells<String> problems = at(Rows.IN_USE, Columns.FLAG, hidden(steps.sentence.problems()));
    at(Rows.IN_USE, Columns.NAME, steps.sentence.content()).looking(Look.SMALL);
    CellRef from = Tab.WHAT_IF.at(Rows.IN_USE, Columns.NAME);
    board.with(
        sheet ->
            sheet.highlight(
                from.to(Tab.WHAT_IF.at(Rows.IN_USE, Columns.LAST)),
                problems.first().fixed().moreThan(0),
                Tone.WARNS));
    addCaptions();
    Cells<String> letter = at(Rows.LETTERS, Columns.FLAG, hidden(steps.choices.letter()));
    for (Letter each : Cases.LETTERS) {
      addLetter(each, letter.first().fixed().is(each.name()));
    }
    for (Optional<Letter> one : Cases.ALL) {
      addLead(one);
    }
    board.with(
        sheet ->
            sheet.dress(
                Tab.WHAT_IF.at(Rows.BY, Columns.NAME).to(Tab.WHAT_IF.at(Rows.BY, FLAGS - 1)),
                Dress.RULE));
  }

  private Cells<String> at(int row, int column, Content<String> content) {
    Sayings<String> one = Sayings.one(1, content);
    board.at(row, column, one);
    return one.cells();
  }

  private static Content<String> label(String text) {
    return Content.labels(any -> text);
  }

  /** What only rules of formats read. */
  private static Content<String> hidden(Content<String> content) {
    return (at, any) -> {
      Live live = (Live) content.cell(at, any);
      return new Live(
          at, live.formula(), live.expected(), Decimals.HIDDEN, Look.LEGEND, Optional.empty());
    };
  }

  private void addTitle(SheetPlan.Builder sheet) {
    sheet.add(
        Label.of(
            Tab.WHAT_IF.at(Rows.TITLE, Columns.NAME),
            Look.PAGE,
            new Run(TITLE, Look.PAGE),
            new Run(PURPOSE, Look.SMALL)));
  }

  private void addBack() {
    Sayings<String> back =
        Sayings.one(
            1,
            Content.text(
                () -> words(BACK).and(headline().at().fixed()),
                () -> Expected.text(BACK + headline().words())));
    board.at(Rows.TITLE, Columns.OPTION, back.looking(Look.BLOCK));
    back.cells().leading(any -> Optional.of(new Link.ToCell(Tab.DECISION.at(0, 0))));
  }

  private Told headline() {
    return book.decisionSheet().headline();
  }

  private void addCaptions() {
    caption(Rows.LETTERS, Columns.DELIVERED, "As", Dress.BOTTOM);
    caption(Rows.NAMES, Columns.DELIVERED, "delivered", Dress.TOP);
    caption(Rows.LETTERS, Columns.WITHOUT, "Without", Dress.BOTTOM);
    caption(Rows.NAMES, Columns.WITHOUT, "what-if", Dress.TOP);
    at(Rows.NAMES, Columns.NAME, label("Name of the what-if")).looking(Look.SMALL_FIGURE);
    at(Rows.LEADS, Columns.NAME, label("Leads")).looking(Look.SMALL_FIGURE);
    at(Rows.BY, Columns.NAME, label("by points")).looking(Look.SMALL_FIGURE);
    at(Rows.LEADS, Columns.DELIVERED, label(steps.leads.deliveredShort()))
        .looking(Look.FINE_FIGURE)
        .dressed(Dress.STRONG);
    at(Rows.BY, Columns.DELIVERED, label(steps.leads.deliveredBy())).looking(Look.FINE_FIGURE);
  }

  private void caption(int row, int column, String text, Dress up) {
    at(row, column, label(text)).looking(Look.SMALL_FIGURE).dressed(Dress.STRONG, up);
  }

  private void addLetter(Letter each, Formula inUse) {
    Sayings<String> head = Sayings.one(Columns.EACH, label(each.name()));
    board.at(Rows.LETTERS, Columns.of(each), head.looking(Look.SECTION));
    head.cells().dressed(Dress.CENTRED, Dress.BOTTOM).marked(Tone.CHANGED, any -> inUse);
    Sayings<String> name = Objects.requireNonNull(inputs.names.get(each));
    board.at(Rows.NAMES, Columns.of(each), name.looking(Look.PICK));
    name.cells().dressed(Dress.CENTRED, Dress.WRAPPED).marked(Tone.CHANGED, any -> inUse);
  }

  private void addLead(Optional<Letter> one) {
    int column = one.map(Columns::of).orElse(Columns.WITHOUT);
    int span = one.isPresent() ? Columns.EACH : 1;
    Sayings<String> leader = Sayings.one(span, repeated(steps.leads.inShort.leader, one));
    Sayings<String> by = Sayings.one(span, repeated(steps.leads.by, one));
    board.at(Rows.LEADS, column, leader).at(Rows.BY, column, by);
    Cells<String> flag =
        at(Rows.LETTERS + Cases.ALL.indexOf(one), FLAGS, hidden(repeated(steps.leads.flag, one)));
    Look look = one.isPresent() ? Look.TEXT : Look.FINE_FIGURE;
    Dress across = one.isPresent() ? Dress.CENTRED : Dress.RIGHT;
    leader.looking(look).cells().dressed(Dress.STRONG, across);
    by.looking(look).cells().dressed(across);
    CellRef kind = flag.first().fixed();
    for (Cells<String> cells : List.of(leader.cells(), by.cells())) {
      cells
          .marked(Tone.CHANGED, any -> kind.is(Leads.ANOTHER))
          .marked(Tone.WARNS, any -> kind.is(Leads.NO_RESULT));
    }
  }

  private static Content<String> repeated(Cells<Optional<Letter>> cells, Optional<Letter> one) {
    Content<Optional<Letter>> content = cells.repeated();
    return (at, any) -> content.cell(at, one);
  }
}
