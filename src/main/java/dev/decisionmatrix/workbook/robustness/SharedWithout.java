package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;

/**
 * What a source's absence does to demands of which one is enough. The change stands in the row of
 * the first of their criteria that the source speaks on.
 */
final class SharedWithout {
  /** Whether a cell falls short without the source; empty where that says nothing on it. */
  interface Then {
    Optional<CellRef> at(Optional<Source> source, Spot spot);
  }

  private final Book book;
  private final List<List<Criterion>> together;

  private SharedWithout(Book book, List<List<Criterion>> together) {
    this.book = book;
    this.together = together;
  }

  /** Empty where each demand stands for itself. */
  static Optional<SharedWithout> of(Book book) {
    List<List<Criterion>> together = EitherOrCells.together(book.decision());
    return together.isEmpty() ? Optional.empty() : Optional.of(new SharedWithout(book, together));
  }

  private Optional<List<Criterion>> with(Spot spot) {
    return together.stream().filter(some -> some.contains(spot.criterion())).findFirst();
  }

  /** How many demands more are missed; empty where the demand stands for itself. */
  Optional<Formula> demands(Optional<Source> source, Spot spot, Then then) {
    return with(spot)
        .map(
            some ->
                isFirst(source, spot, some)
                    ? change(some, source, spot.option(), then)
                    : Constant.ZERO);
  }

  private Formula change(List<Criterion> some, Optional<Source> source, Option option, Then then) {
    EitherOrCells cells = book.matrix().eitherOr().orElseThrow();
    Formula asked = EitherOrCells.sum(some, cells::asks);
    Formula falls =
        EitherOrCells.sum(
            some,
            one ->
                then.at(source, new Spot(one, option))
                    .orElseGet(() -> cells.fallsShort(one, option)));
    Formula out = orZero(asked.moreThan(0), oneIf(falls.equalTo(asked)));
    return out.minus(EitherOrCells.sum(some, one -> cells.isOut(one, option)));
  }

  /** What it must come to. */
  Optional<Double> expected(Optional<Source> source, Spot spot) {
    return with(spot)
        .map(some -> isFirst(source, spot, some) ? expected(source, spot.option(), some) : 0.0);
  }

  private double expected(Optional<Source> source, Option option, List<Criterion> some) {
    Ratings ratings = book.analysis().ratings();
    List<Rating> asked =
        some.stream()
            .filter(one -> one.mustReach().isPresent())
            .map(one -> ratings.at(one, option))
            .toList();
    boolean isOut =
        !asked.isEmpty()
            && asked.stream().allMatch(cell -> ratings.without().source(source, cell).fallsShort());
    return (isOut ? 1 : 0) - asked.stream().filter(ratings.knockOuts()::knocksOut).count();
  }

  private boolean isFirst(Optional<Source> source, Spot spot, List<Criterion> some) {
    return some.stream()
        .filter(one -> speaks(source, one, spot.option()))
        .findFirst()
        .filter(spot.criterion()::equals)
        .isPresent();
  }

  private boolean speaks(Optional<Source> source, Criterion criterion, Option option) {
    return book.decision().claims().stream()
        .anyMatch(
            claim ->
                claim.source().equals(source)
                    && claim.criterion().equals(criterion)
                    && claim.option().equals(option));
  }
}
