package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.SIGNED_ONE;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.List;
import java.util.function.Supplier;

/**
 * What decides it: the criteria that part the first option most from the one that it is compared
 * with, all others together, and the sum, so that the rows add up; beside them a bar for each.
 */
final class WhatDecides {
  private static final Room AXIS = new Room("Option beside the axis", Arial.regular(8), 58);
  private static final int MARK = 20;
  private static final String HEAD = "What decides it";
  private static final String OUTVOTED = "What sets the choice apart";
  private static final String OTHERS = " other criteria together";
  private static final String NO_TWO = "There are no two options to compare.";
  private static final String UNKNOWN = " (?)";
  private static final String UNKNOWN_TOLD = "(?) no evidence on one side";
  private static final String LEFT = "\u25C4 ";
  private static final String BETWEEN = "  |  ";
  private static final String RIGHT = " \u25BA";

  private final Book book;
  private final Rivals rivals;
  private final Partings steps;
  private final CutNames<Criterion> criteria;
  private final CutNames<Criterion> marked;
  private final CutNames<Option> axis;
  private final Stack stack = new Stack();
  private final Sayings<String> head;
  private final Sayings<Integer> names;
  private final Sayings<String> total;

  WhatDecides(Book book, Rivals rivals) {
    this.book = book;
    this.rivals = rivals;
    steps = new Partings(book, rivals);
    List<Option> options = book.decision().options();
    Lines lines = Lines.beside();
    Arial font = Arial.regular(10);
    int reason = PageWidths.reason(book);
    Room room = new Room("Criterion in a row", font, reason);
    Room besideMark = new Room("Criterion in a row, with a mark", font, reason - MARK);
    criteria = new CutNames<>(lines, room, book.decision().criteria(), Criterion::name);
    marked = new CutNames<>(lines, besideMark, book.decision().criteria(), Criterion::name);
    axis = new CutNames<>(lines, AXIS, options, Option::name);
    AheadBy ahead = new AheadBy(book, rivals, lines);
    head = line(this::head, () -> rivals.isOutvoted() ? OUTVOTED : HEAD, Look.SECTION);
    names =
        rows(Content.texts(this::name, row -> Expected.text(isName(row))), Look.TEXT, Look.MUTED);
    Sayings<Integer> points =
        rows(
            Content.figures(SIGNED_ONE, this::points, this::arePoints),
            Look.FIGURE,
            Look.MUTED_FIGURE);
    total = line(ahead::told, ahead::isTold, Look.TEXT);
    Sayings<String> sum =
        Sayings.one(1, Content.figure(SIGNED_ONE, ahead::distance, ahead::isDistance))
            .looking(Look.FIGURE);
    stack
        .add(new Side().add(0, head).at(2, line(this::sides, this::areSides, Look.LEGEND)))
        .add(new Side().add(0, names).add(0, points))
        .add(
            new Side()
                .add(0, total)
                .add(0, sum)
                .add(0, line(this::note, this::isNote, Look.LEGEND)));
    book.workings().section(HEAD, lines).gap(1).add(steps.byCriterion).gap(1).add(steps.inOrder);
  }

  private static Sayings<String> line(
      Supplier<Formula> formula, Supplier<String> words, Look look) {
    return Sayings.one(1, Content.text(formula, () -> Expected.text(words.get()))).looking(look);
  }

  /** The row of all others is told with less weight. */
  private Sayings<Integer> rows(Content<Integer> content, Look usual, Look others) {
    return new Sayings<>(
        steps.rows(),
        1,
        (at, row) ->
            ((Live) content.cell(at, row)).looking(steps.isOfOthers(row) ? others : usual));
  }

  /** All of it, one below the other. */
  Part part() {
    return stack.also(this::mark);
  }

  private void mark(SheetPlan.Builder sheet) {
    CellRef first = head.cells().first();
    CellRef last = total.cells().first();
    sheet
        .dress(first.to(first.right(2)), Dress.RULE)
        .dress(first.right(2), Dress.CENTRED, Dress.BOTTOM)
        .dress(first.below(1).to(last.below(-1).right(2)), Dress.HAIRLINE)
        .dress(last.to(last.right(1)), Dress.STRONG)
        .dress(last.right(2), Dress.CENTRED)
        .chart(chart(first.below(1).right(2), last.below(-1).right(2)));
  }

  private ChartPlan chart(CellRef from, CellRef to) {
    return ChartPlan.of(ChartPlan.Kind.BARS, "WhatDecides")
        .titled(
            "",
            "Bars: by how many points of 100 each criterion puts the first option ahead, to the"
                + " right, or the other one, to the left; the same figures stand beside them.")
        .axes("", "", Decimals.ONE)
        .looking(
            ChartLook.usual()
                .bars(55, 100)
                .legend(ChartLook.Legend.NONE)
                .plot(0.02, 0, 0.96, 1)
                .scale(ChartLook.Scale.NONE)
                .names(ChartLook.Names.NONE))
        .drawn(
            List.of(series(steps.forFirst, Hue.FIRST), series(steps.forOther, Hue.OTHER)),
            from.to(to));
  }

  private ChartPlan.Series series(Cells<Integer> bars, Hue hue) {
    return new ChartPlan.Series(
        bars.head(), names.cells().all(), bars.all(), new ChartPlan.Paint.Of(hue));
  }

  private Formula head() {
    return rivals
        .outvoted()
        .map(outvoted -> ifThen(outvoted, words(OUTVOTED), words(HEAD)))
        .orElse(words(HEAD));
  }

  private Formula name(int row) {
    Formula none = row == 0 ? book.changes().told(words(NO_TWO)) : Guard.NOTHING;
    if (steps.isOfOthers(row)) {
      return ifThen(rivals.areTwo(), words(others()), none);
    }
    CellRef which = steps.which.at(row);
    Formula name =
        ifThen(steps.unknown.at(row).is(1), marked.at(which).and(UNKNOWN), criteria.at(which));
    return ifThen(isFigure(which), name, none);
  }

  private String isName(int row) {
    if (steps.isOfOthers(row)) {
      return rivals.pair.isPresent() ? others() : "";
    }
    return steps
        .criterion(row)
        .map(one -> steps.isUnknown(row) ? marked.of(one) + UNKNOWN : criteria.of(one))
        .orElse(row == 0 ? NO_TWO : "");
  }

  private String others() {
    return steps.others() + OTHERS;
  }

  private Formula points(int row) {
    CellRef points = steps.points.at(row);
    return ifThen(isFigure(points), points, Guard.NOTHING);
  }

  private Expected arePoints(int row) {
    return steps.figure(row).map(Expected::number).orElse(Expected.text(""));
  }

  private Formula sides() {
    Formula sides =
        words(LEFT)
            .and(rivals.ofOther(axis.line()))
            .and(BETWEEN)
            .and(rivals.ofFirst(axis.line()))
            .and(RIGHT);
    return ifThen(rivals.areTwo(), sides, Guard.NOTHING);
  }

  private String areSides() {
    return rivals
        .pair
        .map(pair -> LEFT + axis.of(pair.second()) + BETWEEN + axis.of(pair.first()) + RIGHT)
        .orElse("");
  }

  private Formula note() {
    return ifThen(sum(steps.unknown.fixed()).moreThan(0), words(UNKNOWN_TOLD), Guard.NOTHING);
  }

  private String isNote() {
    return steps.rows().stream().anyMatch(steps::isUnknown) ? UNKNOWN_TOLD : "";
  }
}
