package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.KnockOuts;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;

/**
 * Beside each option, whether it reaches the demands of which one is enough and a cost is one: what
 * is over its budget there may be in by another.
 */
final class Alternatives {
  private static final String MISSED = "missed";
  private static final String OPEN = "open";
  private static final String REACHED = "reached";

  private final Book book;
  private final Body<Option, List<Criterion>> standing;
  private final List<List<Criterion>> together;

  Alternatives(Book book, Table<Option> table) {
    this.book = book;
    together =
        EitherOrCells.together(book.decision()).stream()
            .filter(some -> some.stream().anyMatch(Criterion::isCost))
            .toList();
    standing =
        table.across(
            together,
            some -> "Either-or " + some.get(0).eitherOr(),
            some ->
                Content.texts(
                    option -> standing(some, option),
                    option -> Expected.text(isStanding(some, option))));
  }

  /** How many columns they take. */
  int columns() {
    return together.size();
  }

  /** Whether an option that is over its budget misses the demand by it. */
  Formula isMissed(Criterion cost) {
    return standing
        .column(together.stream().filter(some -> some.contains(cost)).findFirst().orElseThrow())
        .from()
        .is(MISSED);
  }

  private Formula standing(List<Criterion> some, Option option) {
    EitherOrCells demands = book.matrix().eitherOr().orElseThrow();
    Formula open = EitherOrCells.sum(some, one -> demands.mayBeOut(one, option)).moreThan(0);
    Formula missed = EitherOrCells.sum(some, one -> demands.isOut(one, option)).moreThan(0);
    Formula told = ifThen(missed, words(MISSED), ifThen(open, words(OPEN), words(REACHED)));
    return ifThen(EitherOrCells.sum(some, demands::asks).moreThan(0), told, Guard.NOTHING);
  }

  private String isStanding(List<Criterion> some, Option option) {
    KnockOuts out = book.analysis().ratings().knockOuts();
    List<Rating> cells =
        some.stream()
            .filter(one -> one.mustReach().isPresent())
            .map(one -> book.analysis().ratings().at(one, option))
            .toList();
    if (cells.isEmpty()) {
      return "";
    }
    return cells.stream().anyMatch(out::knocksOut)
        ? MISSED
        : cells.stream().anyMatch(out::mayKnockOut) ? OPEN : REACHED;
  }
}
