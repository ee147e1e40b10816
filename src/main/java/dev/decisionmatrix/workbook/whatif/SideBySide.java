package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line for each option from its score as delivered over that of each case; of many options those
 * in the first places as delivered.
 */
final class SideBySide {
  private static final String HEAD = "Score of 100 side by side";

  /** Beyond which lines are hard to tell apart. */
  private static final int MOST = 8;

  private static final String DELIVERED = "as delivered";
  private static final String WITHOUT = "without";
  private static final String NO_RESULT = ": no result";
  private static final String WHY = "As delivered, where each line begins";

  /** In pixels: where it ends, how high it is at least, and the air above it. */
  private static final int BOTTOM = 476;

  private static final int LEAST = 170;
  private static final int AROUND = 40;
  private static final int EACH = 18;
  private static final int AIR = 8;
  private static final double LEGEND = 90;

  private final Book book;
  private final Steps steps;
  private final Rows rows;
  private final Table<Option> table;
  private final Cells<Option> delivered;
  private final Cells<Option> lastCase;
  private final int first;
  private final int bottom;
  private final int last;

  SideBySide(Book book, Steps steps, Rows rows, int lines) {
    this.book = book;
    this.steps = steps;
    this.rows = rows;
    List<Option> options = drawn(book);
    List<String> names =
        Cut.all(options.stream().map(Option::name).toList(), Arial.regular(9), LEGEND);
    table =
        new Table<>(Names.of(options, "Option", option -> names.get(options.indexOf(option))))
            .titled("Scores side by side, for the chart");
    delivered =
        table.add(DELIVERED, Look.HEAD_FIGURE, Content.numbers(ONE, this::deliveredScore, WHY));
    Cells<Option> right = delivered;
    for (Optional<Letter> one : Cases.ALL) {
      right = table.headed(() -> head(one), isHead(one), Look.HEAD_FIGURE, score(one));
    }
    lastCase = right;
    first = Rows.LIST + lines;
    int least = Math.max(LEAST, AROUND + EACH * options.size());
    bottom = Math.max(BOTTOM, rows.above(first) + AIR + least);
    last = rows.at(bottom);
  }

  /** In the order of the file. */
  private static List<Option> drawn(Book book) {
    List<Option> first =
        book.deliveredAnalysis().ranking().inOrder().stream()
            .limit(MOST)
            .map(Standing::option)
            .toList();
    return book.decision().options().stream().filter(first::contains).toList();
  }

  private String head() {
    int all = book.decision().options().size();
    return all > MOST ? HEAD + ": the first " + MOST + " of " + all + ", as delivered" : HEAD;
  }

  private double deliveredScore(Option option) {
    int place = book.decision().options().indexOf(option);
    return book.deliveredAnalysis().options().get(place).score();
  }

  /** A point at 0 says together with its name that there is no score. */
  private Content<Option> score(Optional<Letter> one) {
    Cells<Option> scores = steps.outcomes.scores(one);
    return Content.figures(
        ONE,
        option -> orZero(isFigure(scores.at(option)), scores.at(option)),
        option ->
            Expected.number(
                steps
                    .weighed
                    .result(one)
                    .ranking()
                    .map(ranking -> ranking.of(option).score())
                    .orElse(0.0)));
  }

  private static String name(Optional<Letter> one) {
    return one.map(Letter::name).orElse(WITHOUT);
  }

  private Formula head(Optional<Letter> one) {
    return ifThen(steps.leads.isScored(one), words(name(one)), words(name(one) + NO_RESULT));
  }

  private String isHead(Optional<Letter> one) {
    boolean usable = steps.weighed.result(one).ranking().isPresent();
    return name(one) + (usable ? "" : NO_RESULT);
  }

  void addTo(Flow workings) {
    workings.gap(1).add(table);
  }

  int lastRow() {
    return last;
  }

  ChartRoom room() {
    return new ChartRoom(last - first + 1, Columns.LAST - Columns.OPTION + 1, this::chart);
  }

  int firstRow() {
    return first;
  }

  private ChartPlan chart(RangeRef room) {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (Option option : table.names().things()) {
      series.add(
          new ChartPlan.Series(
              table.names().at(option),
              delivered.head().to(lastCase.head()),
              delivered.at(option).to(lastCase.at(option))));
    }
    int below = rows.above(last + 1) - bottom;
    return ChartPlan.of(ChartPlan.Kind.SLOPES, "Side by side")
        .titled(
            head(),
            "Lines: the score of each option as delivered, without what-if, and with A, B and C;"
                + " the same figures stand in the block of scores.")
        .axes("", "", WHOLE)
        .from(0)
        .looking(ChartLook.usual().legend(ChartLook.Legend.RIGHT).spilling(0, -AIR, 0, -below))
        .drawn(series, room);
  }
}
