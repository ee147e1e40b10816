package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The list of ratings to try, beside the weights. */
final class TryList {
  /** Longer texts cannot stand in a formula. */
  private static final int LONGEST = 255;

  private final Book book;
  private final Steps steps;
  private final Inputs inputs;
  private final Board board;

  TryList(Book book, Steps steps, Inputs inputs, Board board) {
    this.book = book;
    this.steps = steps;
    this.inputs = inputs;
    this.board = board;
  }

  void add() {
    label(Rows.NAMES, Columns.OPTION, "Ratings to try", Look.SECTION);
    Sayings<String> note = Sayings.one(1, steps.lines.note());
    board.at(Rows.LEADS, Columns.OPTION, note.looking(Look.SMALL));
    head(Columns.OPTION, "Option", Dress.LEFT);
    head(Columns.CRITERION, "Criterion", Dress.LEFT);
    head(Columns.EVIDENCE, "evidence", Dress.RIGHT);
    Sayings<Integer> evidence = new Sayings<>(inputs.lines(), 1, steps.lines.told());
    board
        .at(Rows.LIST, Columns.OPTION, inputs.options.looking(Look.PICK))
        .at(Rows.LIST, Columns.CRITERION, inputs.criteria.looking(Look.PICK))
        .at(Rows.LIST, Columns.EVIDENCE, evidence.looking(Look.MUTED_FIGURE));
    evidence.cells().dressed(Dress.HAIRLINE);
    Columns columns = new Columns(book.decision());
    asDelivered(inputs.options.cells(), columns.option(), TriedRating::option, Option::name);
    asDelivered(
        inputs.criteria.cells(), columns.criterion(), TriedRating::criterion, Criterion::name);
    for (Letter each : Cases.LETTERS) {
      head(Columns.ofRating(each), each.name(), Dress.CENTRED);
      Sayings<Integer> ratings = Objects.requireNonNull(inputs.ratings.get(each));
      board.at(Rows.LIST, Columns.ofRating(each), ratings.looking(Look.TRIAL));
      Blocks.filledIn(ratings.cells());
    }
    board.with(
        sheet ->
            sheet.dress(
                Tab.WHAT_IF.at(Rows.BY, Columns.OPTION).to(Tab.WHAT_IF.at(Rows.BY, Columns.LAST)),
                Dress.RULE));
  }

  private Cells<String> label(int row, int column, String text, Look look) {
    Sayings<String> one = Sayings.one(1, Content.labels(any -> text));
    board.at(row, column, one.looking(look));
    return one.cells();
  }

  private void head(int column, String text, Dress across) {
    label(Rows.BY, column, text, Look.SMALL).dressed(Dress.STRONG, across, Dress.BOTTOM);
  }

  /** Marked where it is another than was delivered. */
  private <T> void asDelivered(
      Cells<Integer> cells,
      int wide,
      Function<TriedRating, Optional<T>> of,
      Function<T, String> name) {
    List<TriedRating> delivered = book.deliveredAnalysis().scenario().whatIfs().ratings();
    for (int line : cells.things()) {
      String was = of.apply(delivered.get(line)).map(name).orElse("");
      if (Rows.breaks(was, wide)) {
        board.with(
            sheet -> sheet.dress(cells.at(line).to(cells.at(line)), Dress.WRAPPED, Dress.TOP));
      }
      if (was.length() <= LONGEST) {
        board.with(
            sheet ->
                sheet.highlight(
                    cells.at(line).to(cells.at(line)),
                    cells.at(line).differentFrom(words(was)),
                    Tone.CHANGED));
      }
    }
  }
}
