package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Three what-ifs side by side with what was delivered and with the decision as it is, and a list of
 * ratings to try.
 */
public final class WhatIfSheet {
  /** Where things stand, from 0: rows, then columns. */
  private static final int LETTERS = 2;

  private static final int NAMES = 3;
  private static final int LEADS = 4;
  private static final int BY = 5;
  private static final int SCORES = 6;
  private static final int DELIVERED = 2;
  private static final int WITHOUT = 3;
  private static final int FIRST = 4;
  private static final int OPTION = 11;
  private static final int CRITERION = 12;
  private static final int EVIDENCE = 13;
  private static final int TRIED = 14;

  /** A what-if's columns: what is typed or changes, and what follows. */
  private static final int EACH = 2;

  private static final String WHY = "As delivered, to hold what is tried against";

  private final Book book;
  private final Inputs inputs;
  private final Steps steps;
  private final Board board = new Board(Tab.WHAT_IF.sheet(), SheetPlan.Kind.RESULT);
  private final Cells<String> letter;
  private final Cells<String> deliveredLeader;

  public WhatIfSheet(Book book) {
    this.book = book;
    inputs = new Inputs(book, this::ofRating);
    steps = new Steps(book, inputs);
    letter =
        at(
            LETTERS,
            0,
            Content.text(() -> steps.choices.letterInUse.first(), steps.choices::isLetter));
    deliveredLeader = at(LEADS, DELIVERED, label(delivered().ranking().leaderInWords()));
    addHeads();
    addScores();
    addWeights();
    addList();
    steps.addTo(book.workings());
    book.offer(steps.cells());
  }

  /** The decision as it was delivered. */
  private Analysis delivered() {
    return book.deliveredAnalysis();
  }

  private Rule ofRating(int line) {
    return Rules.tried(steps.spots.lower.at(line), steps.spots.upper.at(line));
  }

  private static Content<String> label(String text) {
    return Content.labels(any -> text);
  }

  private Cells<String> at(int row, int column, Content<String> content) {
    Sayings<String> one = Sayings.one(1, content);
    board.at(row, column, one);
    return one.cells();
  }

  private static int column(Letter letter) {
    return FIRST + EACH * letter.ordinal();
  }

  private static int column(Optional<Letter> one) {
    return one.map(letter -> column(letter) + 1).orElse(WITHOUT);
  }

  private void addHeads() {
    at(0, 1, label("What if")).looking(Look.TITLE);
    at(NAMES, DELIVERED, label("As delivered")).looking(Look.HEAD_FIGURE);
    at(NAMES, WITHOUT, label("Without what-if")).looking(Look.HEAD_FIGURE);
    at(NAMES, 1, label("Name of the what-if")).looking(Look.NOTE);
    at(LEADS, 1, label("Leads")).looking(Look.NOTE);
    at(BY, 1, label("by points")).looking(Look.NOTE);
    at(BY, DELIVERED, label(Leads.by(delivered().with(Optional.empty()))));
    for (Letter each : Cases.LETTERS) {
      Sayings<String> head = Sayings.one(EACH, label(each.name()));
      board.at(LETTERS, column(each), head.looking(Look.SECTION));
      head.cells().marked(Highlight.Tone.CHANGED, any -> letter.first().fixed().is(each.name()));
      board.at(NAMES, column(each), Objects.requireNonNull(inputs.names.get(each)));
    }
    for (Optional<Letter> one : Cases.ALL) {
      int first = one.map(WhatIfSheet::column).orElse(WITHOUT);
      int span = one.isPresent() ? EACH : 1;
      Sayings<String> leader = Sayings.one(span, repeated(steps.leads.leader, one));
      Sayings<String> by = Sayings.one(span, repeated(steps.leads.by, one));
      board.at(LEADS, first, leader).at(BY, first, by);
      Formula another =
          leader.cells().first().fixed().differentFrom(deliveredLeader.first().fixed());
      leader.cells().marked(Highlight.Tone.CHANGED, any -> another);
      by.cells().marked(Highlight.Tone.CHANGED, any -> another);
    }
  }

  private static Content<String> repeated(Cells<Optional<Letter>> cells, Optional<Letter> one) {
    Content<Optional<Letter>> content = cells.repeated();
    return (at, any) -> content.cell(at, one);
  }

  private void addScores() {
    List<Option> options = book.decision().options();
    at(SCORES, 1, label("Score of 100")).looking(Look.SECTION);
    board.at(SCORES + 1, 1, new Sayings<>(options, 1, Content.labels(Option::name)));
    Content<Option> asDelivered =
        Content.numbers(Decimals.ONE, option -> delivered().option(option).score(), WHY);
    board.at(SCORES + 1, DELIVERED, best(new Sayings<>(options, 1, asDelivered)));
    for (Optional<Letter> one : Cases.ALL) {
      board.at(SCORES + 1, column(one), best(steps.outcomes.saying(one)));
    }
    for (Letter each : Cases.LETTERS) {
      at(SCORES, column(each), label("change")).looking(Look.NOTE);
      at(SCORES, column(each) + 1, label("score")).looking(Look.NOTE);
      board.at(SCORES + 1, column(each), new Sayings<>(options, 1, steps.outcomes.changes(each)));
    }
  }

  private static Sayings<Option> best(Sayings<Option> scores) {
    Cells<Option> cells = scores.cells();
    cells.marked(Highlight.Tone.LEADS, at -> at.equalTo(Fn.MAX.of(cells.keepingRows())));
    return scores;
  }

  private void addWeights() {
    List<Criterion> criteria = book.decision().criteria();
    int head = SCORES + 1 + book.decision().options().size();
    at(head, 1, label("Weight: times a factor, or percent of all")).looking(Look.SECTION);
    board.at(head + 1, 1, new Sayings<>(criteria, 1, Content.labels(Criterion::name)));
    board.at(
        head + 1,
        DELIVERED,
        new Sayings<>(
            criteria, 1, Content.numbers(Decimals.PERCENT_ONE, this::deliveredWeight, WHY)));
    board.at(
        head + 1,
        WITHOUT,
        new Sayings<>(
            criteria,
            1,
            Content.figures(
                Decimals.PERCENT_ONE,
                criterion -> book.weights().base().at(criterion),
                Expected.numbers(book.analysis().baseWeights()::of))));
    for (Letter each : Cases.LETTERS) {
      board
          .at(head, column(each), Objects.requireNonNull(inputs.modes.get(each)))
          .at(head + 1, column(each), Objects.requireNonNull(inputs.weights.get(each)))
          .at(head + 1, column(each) + 1, steps.weighed.saying(each));
      at(head, column(each) + 1, label("gives")).looking(Look.NOTE);
      filledIn(inputs.weight(each));
    }
  }

  /** By its place: a demand that was edited since makes it another criterion. */
  private double deliveredWeight(Criterion criterion) {
    int place = book.decision().criteria().indexOf(criterion);
    return delivered().weights().of(delivered().decision().criteria().get(place));
  }

  private static <T> void filledIn(Cells<T> cells) {
    cells.marked(Highlight.Tone.CHANGED, at -> at.differentFrom(words("")));
  }

  private void addList() {
    at(NAMES, OPTION, label("Ratings to try")).looking(Look.SECTION);
    at(BY, OPTION, label("Option")).looking(Look.HEAD);
    at(BY, CRITERION, label("Criterion")).looking(Look.HEAD);
    at(BY, EVIDENCE, label("evidence")).looking(Look.HEAD_FIGURE);
    board
        .at(SCORES, OPTION, inputs.options)
        .at(SCORES, CRITERION, inputs.criteria)
        .at(SCORES, EVIDENCE, new Sayings<>(inputs.lines(), 1, steps.lines.told()));
    for (Letter each : Cases.LETTERS) {
      int column = TRIED + each.ordinal();
      at(BY, column, label(each.name())).looking(Look.HEAD_FIGURE);
      board.at(SCORES, column, Objects.requireNonNull(inputs.ratings.get(each)));
      filledIn(inputs.rating(each));
    }
  }

  public SheetPlan plan() {
    return board.plan(sheet -> sheet.freeze(Tab.WHAT_IF.at(SCORES, DELIVERED)));
  }
}
