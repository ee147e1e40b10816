package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.List;

/** By how many points the first option is ahead, and of which where people chose another one. */
final class AheadBy {
  /** Of a line, what stands around two options, and around one. */
  private static final int AROUND_TWO = 96;

  private static final int AROUND_ONE = 80;
  private static final String AHEAD_BY = " is ahead by";
  private static final String AHEAD_OF = " is ahead of ";
  private static final String BY = " by";
  private static final String SAME = "Both have the same score";

  private final Book book;
  private final Rivals rivals;
  private final CutNames<Option> alone;
  private final CutNames<Option> beside;

  AheadBy(Book book, Rivals rivals, Lines lines) {
    this.book = book;
    this.rivals = rivals;
    List<Option> options = book.decision().options();
    Arial font = Arial.bold(10);
    int line = PageWidths.reason(book);
    Room before = new Room("Option before its lead", font, line - AROUND_ONE);
    Room both = new Room("Option before and behind its lead", font, (line - AROUND_TWO) / 2.0);
    alone = new CutNames<>(lines, before, options, Option::name);
    beside = new CutNames<>(lines, both, options, Option::name);
  }

  Formula told() {
    Formula leads = rivals.ofFirst(alone.line()).and(AHEAD_BY);
    Formula overChoice =
        rivals.ofFirst(beside.line()).and(AHEAD_OF).and(rivals.ofOther(beside.line())).and(BY);
    Formula told =
        rivals.outvoted().map(outvoted -> ifThen(outvoted, overChoice, leads)).orElse(leads);
    return ifThen(rivals.areTwo(), ifThen(distance().is(0), words(SAME), told), Guard.NOTHING);
  }

  String isTold() {
    return rivals.pair.map(this::isTold).orElse("");
  }

  private String isTold(Comparison pair) {
    if (distance(pair) == 0) {
      return SAME;
    }
    return rivals.isOutvoted()
        ? beside.of(pair.first()) + AHEAD_OF + beside.of(pair.second()) + BY
        : alone.of(pair.first()) + AHEAD_BY;
  }

  Formula distance() {
    RangeRef scores = book.matrix().score().fixed();
    Formula distance = Guard.rounded(rivals.ofFirst(scores).minus(rivals.ofOther(scores)));
    return ifThen(rivals.areTwo(), distance, Guard.NOTHING);
  }

  Expected isDistance() {
    return rivals.pair.map(pair -> Expected.number(distance(pair))).orElse(Expected.text(""));
  }

  private double distance(Comparison pair) {
    return Rounding.rounded(
        book.analysis().option(pair.first()).score()
            - book.analysis().option(pair.second()).score());
  }
}
