package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfSet.Mode;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
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

/** The scores of the options, and below them the weights of the criteria with what is typed. */
final class Blocks {
  private static final String WHY = "As delivered, to hold what is tried against";

  private final Book book;
  private final Steps steps;
  private final Inputs inputs;
  private final Rows rows;
  private final Board board;
  private final List<Option> options;
  private final List<Criterion> criteria;
  private final Analysis delivered;

  Blocks(Book book, Steps steps, Inputs inputs, Rows rows, Board board) {
    this.book = book;
    this.steps = steps;
    this.inputs = inputs;
    this.rows = rows;
    this.board = board;
    options = book.decision().options();
    criteria = book.decision().criteria();
    delivered = book.deliveredAnalysis();
  }

  void add() {
    addScores();
    addWeights();
    book.decision()
        .weighedTree()
        .ifPresent(tree -> new GroupBlock(book, steps, inputs, rows, board, tree).add());
  }

  private void addScores() {
    int first = Rows.SCORES + 1;
    one(Rows.SCORES, Columns.NAME, "Score of 100").looking(Look.SECTION);
    board.at(first, Columns.NAME, names(options, Option::name));
    Content<Option> was =
        Content.numbers(
            Decimals.ONE, option -> delivered.options().get(options.indexOf(option)).score(), WHY);
    best(first, Columns.DELIVERED, new Sayings<>(options, 1, was), Look.MUTED_FIGURE);
    for (Optional<Letter> one : Cases.ALL) {
      best(first, Columns.of(one), steps.outcomes.saying(one), Look.FIGURE);
    }
    for (Letter each : Cases.LETTERS) {
      small(Rows.SCORES, Columns.of(each), "change");
      small(Rows.SCORES, Columns.of(each) + 1, "score");
      Sayings<Option> changes = new Sayings<>(options, 1, steps.outcomes.changes(each));
      board.at(first, Columns.of(each), changes.looking(Look.SMALL_FIGURE));
      changes.cells().dressed(Dress.HAIRLINE);
    }
  }

  private Cells<String> one(int row, int column, String text) {
    Sayings<String> label = Sayings.one(1, Content.labels(any -> text));
    board.at(row, column, label);
    return label.cells();
  }

  private void small(int row, int column, String text) {
    one(row, column, text).looking(Look.LEGEND).dressed(Dress.RIGHT, Dress.BOTTOM);
  }

  /** Long ones in smaller letters on several lines. */
  static <T> Sayings<T> names(List<T> things, Function<T, String> name) {
    Content<T> labels =
        (at, thing) -> {
          String text = name.apply(thing);
          return new Label(at, Rows.fitting(text), Rows.look(text));
        };
    Sayings<T> names = new Sayings<>(things, 1, labels);
    names.cells().dressed(Dress.WRAPPED, Dress.HAIRLINE);
    return names;
  }

  private void best(int row, int column, Sayings<Option> scores, Look look) {
    Cells<Option> cells = scores.looking(look).cells();
    cells
        .dressed(Dress.HAIRLINE)
        .marked(Tone.BEST_SCORE, at -> at.equalTo(Fn.MAX.of(cells.keepingRows())));
    board.at(row, column, scores);
  }

  private void addWeights() {
    int head = rows.weights();
    int first = rows.firstWeight();
    board.with(sheet -> addWeightHead(sheet, Tab.WHAT_IF.at(head, Columns.NAME)));
    board.at(first, Columns.NAME, names(criteria, Criterion::name));
    Sayings<Criterion> was =
        new Sayings<>(
            criteria, 1, Content.numbers(Decimals.PERCENT_ONE, this::deliveredWeight, WHY));
    Sayings<Criterion> asItIs =
        new Sayings<>(
            criteria,
            1,
            Content.figures(
                Decimals.PERCENT_ONE,
                criterion -> book.weights().base().at(criterion),
                Expected.numbers(book.analysis().baseWeights()::of)));
    board.at(first, Columns.DELIVERED, was.looking(Look.MUTED_FIGURE));
    board.at(first, Columns.WITHOUT, asItIs.looking(Look.FIGURE));
    was.cells().dressed(Dress.HAIRLINE);
    asItIs.cells().dressed(Dress.HAIRLINE);
    Cases.LETTERS.forEach(this::addWeights);
  }

  private void addWeightHead(SheetPlan.Builder sheet, CellRef at) {
    sheet
        .add(
            Label.of(
                at,
                Look.SECTION,
                new Run("Weight", Look.SECTION),
                new Run("   times a factor, or percent of all", Look.LEGEND)))
        .dress(at.to(at.right(Columns.OPTION - 1 - Columns.NAME - 1)), Dress.RULE);
  }

  private void addWeights(Letter each) {
    int column = Columns.of(each);
    Sayings<String> mode = Objects.requireNonNull(inputs.modes.get(each));
    board.at(rows.weights(), column, mode.looking(Look.PICK));
    mode.cells()
        .dressed(Dress.CENTRED)
        .marked(Tone.CHANGED, at -> at.differentFrom(words(Mode.TIMES.word())));
    small(rows.weights(), column + 1, "gives");
    Sayings<Criterion> typed = Objects.requireNonNull(inputs.weights.get(each));
    board.at(rows.firstWeight(), column, typed.looking(Look.TRIAL));
    filledIn(typed.cells());
    Sayings<Criterion> gives = steps.weighed.saying(each);
    board.at(rows.firstWeight(), column + 1, gives.looking(Look.FIGURE));
    gives.cells().dressed(Dress.HAIRLINE);
  }

  /** Whatever is typed differs from the blank that was delivered. */
  static <T> void filledIn(Cells<T> cells) {
    cells.marked(Tone.CHANGED, at -> at.differentFrom(words("")));
  }

  /** By its place: a demand that was edited since makes it another criterion. */
  private double deliveredWeight(Criterion criterion) {
    return delivered.weights().of(delivered.decision().criteria().get(criteria.indexOf(criterion)));
  }
}
