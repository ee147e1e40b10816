package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rating of a line is worth in each case where the values of its criterion are not linear.
 * Which criterion that is people choose, so each has a column.
 */
final class BentLines {
  private final Book book;
  private final ListedSpots spots;
  private final Effects effects;
  private final Weighed weighed;
  private final boolean anyBent;
  private final List<Criterion> bent;
  private final Map<Optional<Letter>, Body<Integer, Criterion>> worths = new LinkedHashMap<>();
  private final Map<Optional<Letter>, Table<Integer>> tables = new LinkedHashMap<>();

  BentLines(Book book, ListedSpots spots, Effects effects, Weighed weighed) {
    this.weighed = weighed;
    this.book = book;
    this.spots = spots;
    this.effects = effects;
    List<Criterion> criteria = book.decision().criteria();
    anyBent = criteria.stream().anyMatch(one -> !one.isLinear());
    bent = criteria.stream().filter(one -> !one.isLinear() && !one.isRelative()).toList();
    if (!bent.isEmpty()) {
      Cases.ALL.forEach(this::add);
    }
  }

  private void add(Optional<Letter> one) {
    Names<Integer> names = spots.names();
    Table<Integer> table = new Table<>(names).titled("Values of ratings, " + Cases.title(one));
    tables.put(one, table);
    worths.put(
        one,
        table.across(
            bent,
            Criterion::name,
            Decimals.PERCENT,
            (line, criterion) -> worth(line, one, criterion),
            (line, criterion) -> isWorth(line, one, criterion)));
  }

  void addTo(Flow workings) {
    tables.values().forEach(table -> workings.gap(1).add(table));
  }

  private Formula worth(int line, Optional<Letter> one, Criterion criterion) {
    CellRef then = effects.rating.at(line, one);
    double place = book.decision().criteria().indexOf(criterion) + 1.0;
    return orZero(
        isFigure(then),
        orZero(
            spots.criterion.beside(line).is(place),
            orElse(book.values().value(criterion, then), Constant.ZERO)));
  }

  private Expected isWorth(int line, Optional<Letter> one, Criterion criterion) {
    Optional<Spot> spot = spots.spot(line).filter(its -> its.criterion().equals(criterion));
    if (spot.isEmpty() || !spots.isFirst(line)) {
      return Expected.number(0);
    }
    Rating then = weighed.then(spot.get(), one);
    return Expected.number(then.missing() ? 0 : then.value());
  }

  /** What the rating of a line is worth, which is on the scale where values are linear. */
  Formula worth(int line, Optional<Letter> one, Formula linear) {
    if (bent.isEmpty()) {
      return linear;
    }
    return ifThen(kind(line).is(1), sum(Objects.requireNonNull(worths.get(one)).row(line)), linear);
  }

  private Formula kind(int line) {
    return itemOf(book.values().bent().fixed(), spots.criterion.beside(line), Constant.ONE);
  }

  /** Nothing by itself where ratings are held against one another: all options move then. */
  Formula unlessHeld(int line, Formula points) {
    return book.analysis().ratings().relative().isEmpty()
        ? points
        : ifThen(orElse(kind(line), Constant.ZERO).is(2), Constant.ZERO, points);
  }

  /** 1 where any rating may be, and something is demanded. */
  Formula unlessOpen(int line, CellRef demand, Formula falls) {
    if (!anyBent || book.decision().criteria().stream().noneMatch(Criterion::isOpen)) {
      return falls;
    }
    Formula open = itemOf(book.values().open().fixed(), spots.criterion.beside(line), Constant.ONE);
    return ifThen(all(isFigure(demand), open.is(1)), Constant.ONE, falls);
  }
}
