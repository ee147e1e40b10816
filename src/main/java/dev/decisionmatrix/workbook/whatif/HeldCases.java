package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.orNone;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CriteriaRuns;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.HeldThen;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/**
 * What criteria that hold ratings against one another come to in each case: a rating that is tried
 * of one option moves the values of all.
 */
final class HeldCases implements HeldThen.Then<Optional<Letter>> {
  private final Book book;
  private final Weighed weighed;
  private final ListedSpots spots;
  private final Effects effects;
  private final HeldThen<Optional<Letter>> held;

  HeldCases(Book book, Weighed weighed, ListedSpots spots, Effects effects) {
    this.book = book;
    this.weighed = weighed;
    this.spots = spots;
    this.effects = effects;
    held = new HeldThen<>(book, Names.of(Cases.ALL, "Case", Cases::title), this);
  }

  void addTo(Flow workings) {
    held.addTo(workings);
  }

  /** That of the line about the cell, if there is one. */
  @Override
  public Formula rating(Optional<Letter> one, Spot spot) {
    Formula option = number(place(spot.option()));
    Formula criterion = number(book.decision().criteria().indexOf(spot.criterion()) + 1.0);
    RangeRef options = spots.option.fixed();
    RangeRef criteria = spots.criterion.fixed();
    Formula lines = Fn.COUNTIFS.of(options, option, criteria, criterion);
    Formula listed =
        Fn.AVERAGEIFS.of(effects.rating.column(one).fixed(), options, option, criteria, criterion);
    Formula inUse = book.matrix().rating().at(spot.criterion(), spot.option()).fixed();
    return ifThen(lines.moreThan(0), orNone(listed), inUse);
  }

  private double place(Option option) {
    return book.decision().options().indexOf(option) + 1.0;
  }

  @Override
  public Formula missed(Optional<Letter> one, Option option) {
    return new DemandOutcomes(book, spots, effects, of -> number(place(of))).missed(option, one);
  }

  @Override
  public Rating is(Optional<Letter> one, Spot spot) {
    return weighed.then(spot, one);
  }

  @Override
  public boolean isOut(Optional<Letter> one, Option option) {
    return !weighed.result(one).ratings().knockOuts().missed(option).isEmpty();
  }

  /**
   * An option's points: with the values in use, with what the lines of the list change, and with
   * what it gains or loses where ratings are held against one another.
   */
  Formula points(Option option, Optional<Letter> one, Formula lines) {
    RangeRef values = book.matrix().value().column(option).fixed();
    Formula asInUse =
        Guard.HUNDRED.times(Formulas.sumProduct(weighed.weights(one).fixed(), values));
    return held.relative().stream()
        .map(criterion -> change(new Spot(criterion, option), one))
        .reduce(asInUse.plus(lines), Formula::plus);
  }

  /** The same of some criteria alone. */
  Formula points(CriteriaRuns some, Option option, Optional<Letter> one) {
    RangeRef values = book.matrix().value().column(option);
    RangeRef weights = weighed.weights(one);
    Formula asInUse =
        some.runs().stream()
            .map(run -> Formulas.sumProduct(run.of(weights).fixed(), run.of(values).fixed()))
            .reduce(Formula::plus)
            .map(Guard.HUNDRED::times)
            .orElseThrow();
    return held.relative().stream()
        .filter(some.criteria()::contains)
        .map(criterion -> change(new Spot(criterion, option), one))
        .reduce(asInUse, Formula::plus);
  }

  private Formula change(Spot spot, Optional<Letter> one) {
    Formula then = held.value(one, spot).fixed();
    Formula now = book.matrix().value().at(spot.criterion(), spot.option()).fixed();
    int row = book.decision().criteria().indexOf(spot.criterion());
    Formula weight = weighed.weights(one).from().below(row).fixed();
    return Formulas.orElse(Guard.HUNDRED.times(weight).times(then.minus(now)), Formulas.number(0));
  }
}
