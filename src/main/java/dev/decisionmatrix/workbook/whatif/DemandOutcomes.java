package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** By option and case, how many demands are missed, and how many missing evidence decides. */
final class DemandOutcomes {
  private final Book book;
  private final ListedSpots spots;
  private final Effects effects;
  private final Function<Option, Formula> place;

  DemandOutcomes(Book book, ListedSpots spots, Effects effects, Function<Option, Formula> place) {
    this.book = book;
    this.spots = spots;
    this.effects = effects;
    this.place = place;
  }

  private EitherOrCells cells() {
    return book.matrix().eitherOr().orElseThrow();
  }

  Formula missed(Option option, Optional<Letter> one) {
    Formula alone =
        book.matrix().ownMissed().at(option).plus(changes(option, effects.misses.column(one)));
    return effects.eitherOr.map(some -> missed(alone, some, option, one)).orElse(alone);
  }

  Formula undecided(Option option, Optional<Letter> one) {
    Formula alone = openNow(option).plus(changes(option, effects.undecided.column(one)));
    return effects.eitherOr.map(some -> undecided(alone, some, option, one)).orElse(alone);
  }

  private Formula openNow(Option option) {
    Formula ratings = Formulas.sum(book.matrix().mayKnockOut().column(option).fixed());
    return book.cost().map(cells -> ratings.plus(cells.demands().open(option))).orElse(ratings);
  }

  /** With the total, where one is demanded. */
  Formula withTotal(Formula missed, Formula highest) {
    return book.matrix().belowTotal().isPresent() ? missed.plus(isBelow(highest)) : missed;
  }

  /** 1 where points do not reach what a score must. */
  static Formula isBelow(Formula points) {
    return Formulas.oneIf(Guard.rounded(points).lessThan(Name.MUST_REACH_TOTAL.ref()));
  }

  /** What the lines of the list change for an option in a case. */
  private Formula changes(Option option, RangeRef changes) {
    return Fn.SUMIF.of(spots.option.fixed(), place.apply(option), changes.anchored(Anchor.ROW));
  }

  /** In place of what is in use what the case makes of demands of which one is enough. */
  private Formula missed(
      Formula alone, SharedEffects changes, Option option, Optional<Letter> one) {
    Formula missed = alone;
    for (List<Criterion> some : cells().together()) {
      Formula asked = asked(some);
      Formula out = Formulas.oneIf(shorts(some, changes, option, one).equalTo(asked));
      missed = missed.minus(now(some, one(cells()::isOut, option))).plus(asked.times(out));
    }
    return missed;
  }

  private Formula undecided(
      Formula alone, SharedEffects changes, Option option, Optional<Letter> one) {
    Formula undecided = alone;
    for (List<Criterion> some : cells().together()) {
      Formula open =
          now(some, one(cells()::open, option))
              .plus(changed(some, changes, option, changes.open.column(one)));
      Formula none = shorts(some, changes, option, one).plus(open).equalTo(asked(some));
      undecided =
          undecided.minus(now(some, one(cells()::mayBeOut, option))).plus(orZero(none, open));
    }
    return undecided;
  }

  private Formula shorts(
      List<Criterion> some, SharedEffects changes, Option option, Optional<Letter> one) {
    return now(some, one(cells()::fallsShort, option))
        .plus(changed(some, changes, option, changes.fallsShort.column(one)));
  }

  private Formula changed(
      List<Criterion> some, SharedEffects changes, Option option, RangeRef change) {
    return Fn.SUMIFS.of(
        change.anchored(Anchor.ROW),
        spots.option.fixed(),
        place.apply(option),
        changes.word.fixed(),
        number(1 + cells().together().indexOf(some)));
  }

  private static Function<Criterion, CellRef> one(
      BiFunction<Criterion, Option, CellRef> cells, Option option) {
    return criterion -> fixed(cells.apply(criterion, option));
  }

  private static Formula now(List<Criterion> some, Function<Criterion, CellRef> cells) {
    return EitherOrCells.sum(some, cells);
  }

  private Formula asked(List<Criterion> some) {
    return EitherOrCells.sum(some, each -> fixed(cells().asks(each)));
  }

  private static CellRef fixed(CellRef cell) {
    return cell.anchored(Anchor.BOTH);
  }
}
