package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.KnockOuts;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Beside each option, whether it reaches the demands of which one is enough and a cost is one: what
 * is over its budget there may be in by another.
 */
final class Alternatives {
  private static final String MISSED = "missed";
  private static final String OPEN = "open";
  private static final String REACHED = "reached";

  private final Book book;
  private final Map<List<Criterion>, Cells<Option>> standing = new LinkedHashMap<>();
  private final List<List<Criterion>> together;

  Alternatives(Book book, Table<Option> table) {
    this.book = book;
    together =
        EitherOrCells.together(book.decision()).stream()
            .filter(some -> some.stream().anyMatch(Criterion::isCost))
            .toList();
    for (List<Criterion> some : together) {
      standing.put(
          some,
          table.texts(
              "Either-or " + some.get(0).eitherOr(),
              option -> standing(some, option),
              option -> Expected.text(isStanding(some, option))));
    }
  }

  /** How many columns they take. */
  int columns() {
    return together.size();
  }

  /** Whether an option that is over its budget misses the demand by it. */
  Formula isMissed(Criterion cost) {
    List<Criterion> some =
        together.stream().filter(each -> each.contains(cost)).findFirst().orElseThrow();
    return Objects.requireNonNull(standing.get(some)).all().from().is(MISSED);
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
