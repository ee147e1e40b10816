package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.WhatIfResult;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * By line of the list of ratings, by how much its cell of the matrix would differ from what is in
 * use in each case: all that the cases have to be told apart by, since every other cell is the same
 * in all of them.
 */
final class Effects {
  /** What a rating of the case changes against the one in use, given its weight. */
  interface Figure {
    double of(Rating then, Rating now, double weight);
  }

  final Table<Integer> table;
  final Optional<SharedEffects> eitherOr;
  final Body<Integer, Optional<Letter>> points;
  final Body<Integer, Optional<Letter>> gaps;
  final Body<Integer, Optional<Letter>> misses;
  final Body<Integer, Optional<Letter>> undecided;
  final Body<Integer, Optional<Letter>> rating;
  private final Cells<Integer> demand;
  final BentLines bent;
  private final Book book;
  private final Analysis analysis;
  private final ListedSpots spots;
  private final TriedLines lines;
  private final Weighed weighed;

  Effects(Book book, ListedSpots spots, TriedLines lines, Weighed weighed) {
    this.book = book;
    this.spots = spots;
    this.lines = lines;
    this.weighed = weighed;
    analysis = book.analysis();
    table = new Table<>(spots.names()).titled("What each line changes, against what is in use");
    demand =
        table.figures(
            "Must reach",
            AS_TYPED,
            this::demand,
            line ->
                spots
                    .spot(line)
                    .map(spot -> Expected.number(spot.criterion().mustReach()))
                    .orElseGet(Expected::none));
    rating =
        table.across(
            Cases.ALL,
            one -> "Rating, " + Cases.title(one),
            AS_TYPED,
            this::rating,
            this::isRating);
    bent = new BentLines(book, spots, this, weighed);
    points =
        across(
            "Points, ",
            TWO,
            this::points,
            (then, now, weight) ->
                then.criterion().isRelative() ? 0 : 100 * weight * (then.value() - now.value()));
    gaps =
        across(
            "Weight without evidence, ",
            PERCENT_ONE,
            this::gap,
            (then, now, weight) -> weight * (one(then.missing()) - one(now.missing())));
    misses =
        across(
            "Demands missed, ",
            WHOLE,
            this::misses,
            (then, now, weight) -> alone(now, one(then.fallsShort()) - one(now.fallsShort())));
    undecided =
        across(
            "Demands undecided, ",
            WHOLE,
            this::undecided,
            (then, now, weight) -> alone(now, one(then.mayFallShort()) - one(now.mayFallShort())));
    eitherOr =
        EitherOrCells.together(book.decision()).isEmpty()
            ? Optional.empty()
            : Optional.of(new SharedEffects(book, spots, this));
  }

  Body<Integer, Optional<Letter>> across(
      String head,
      Decimals shown,
      BiFunction<Integer, Optional<Letter>, Formula> formula,
      Figure figure) {
    return table.across(
        Cases.ALL,
        one -> head + Cases.title(one),
        shown,
        (line, one) -> orZero(spots.first.beside(line).is(1), formula.apply(line, one)),
        (line, one) -> Expected.number(figure(line, one, figure)));
  }

  private double figure(int line, Optional<Letter> one, Figure figure) {
    if (!spots.isFirst(line)) {
      return 0;
    }
    Spot spot = spots.spot(line).orElseThrow();
    WhatIfResult result = weighed.result(one);
    double weight = result.whatIf().weights().map(all -> all.of(spot.criterion())).orElse(0.0);
    Rating now = analysis.ratings().at(spot.criterion(), spot.option());
    return figure.of(result.ratings().at(spot.criterion(), spot.option()), now, weight);
  }

  static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  private Formula demand(int line) {
    Formula found =
        itemOf(book.matrix().mustReach().fixed(), spots.criterion.at(line), Constant.ONE);
    return onlyIf(
        isFigure(spots.worst.at(line)), ifThen(isFigure(found), found, words(Expected.NONE)));
  }

  private Formula rating(int line, Optional<Letter> one) {
    CellRef evidence = spots.evidence.at(line);
    Formula found =
        one.map(letter -> lines.mean.at(line, letter))
            .map(tried -> ifThen(isFigure(tried), tried, evidence))
            .orElse(evidence);
    return onlyIf(spots.first.at(line).is(1), found);
  }

  private Expected isRating(int line, Optional<Letter> one) {
    return spots.isFirst(line)
        ? spots
            .spot(line)
            .map(spot -> weighed.result(one).ratings().at(spot.criterion(), spot.option()))
            .map(rating -> Expected.number(rating.rating()))
            .orElseThrow()
        : Expected.none();
  }

  /** What stands at the line's cell in a block of the matrix. */
  Formula now(int line, Body<Criterion, Option> block) {
    return itemOf(block.all().fixed(), spots.criterion.beside(line), spots.option.beside(line));
  }

  private Formula weight(int line, Optional<Letter> one) {
    RangeRef weights = weighed.weights(one).fixed();
    return itemOf(weights, spots.criterion.beside(line), Constant.ONE);
  }

  private Formula points(int line, Optional<Letter> one) {
    CellRef then = rating.at(line, one);
    CellRef standIn = book.matrix().standIn().first().fixed();
    CellRef worst = spots.worst.beside(line);
    Formula onScale = then.minus(worst).over(spots.best.beside(line).minus(worst));
    Formula value = ifThen(isFigure(then), bent.worth(line, one, onScale), standIn);
    Formula now = now(line, book.matrix().value());
    Formula weight = weight(line, one);
    return bent.unlessHeld(
        line,
        orZero(
            all(isFigure(weight), isFigure(now), isFigure(standIn)),
            Guard.HUNDRED.times(weight).times(value.minus(now))));
  }

  private Formula gap(int line, Optional<Letter> one) {
    Formula weight = weight(line, one);
    Formula then = oneIf(not(isFigure(rating.at(line, one))));
    Formula now = oneIf(now(line, book.matrix().known()).is(0));
    return orZero(isFigure(weight), weight.times(then.minus(now)));
  }

  private Formula misses(int line, Optional<Letter> one) {
    return whereAlone(line, fallsThen(line, one).minus(now(line, book.matrix().fallsShort())));
  }

  /** 1 where the rating of the case falls short. */
  Formula fallsThen(int line, Optional<Letter> one) {
    CellRef then = rating.at(line, one);
    return orZero(isFigure(then), falls(line, then));
  }

  private Formula undecided(int line, Optional<Letter> one) {
    return whereAlone(line, openThen(line, one).minus(now(line, book.matrix().mayKnockOut())));
  }

  /** 1 where there is none and the worst would. */
  Formula openThen(int line, Optional<Letter> one) {
    Formula open = not(isFigure(rating.at(line, one)));
    Formula falls =
        bent.unlessOpen(line, demand.beside(line), falls(line, spots.worst.beside(line)));
    return orZero(open, falls);
  }

  /** What others can make up for is counted apart. */
  private Formula whereAlone(int line, Formula change) {
    return eitherOr.map(some -> orZero(some.word.beside(line).is(0), change)).orElse(change);
  }

  private double alone(Rating cell, double change) {
    return EitherOrCells.word(book.decision(), cell.criterion()) > 0 ? 0 : change;
  }

  /** 1 where the rating does not reach what the criterion demands. */
  private Formula falls(int line, CellRef rating) {
    CellRef must = demand.beside(line);
    Formula rounded = book.kept(rating);
    Formula falls =
        ifThen(
            spots.best.beside(line).moreThan(spots.worst.beside(line)),
            oneIf(rounded.lessThan(must)),
            oneIf(rounded.moreThan(must)));
    return orZero(isFigure(must), falls);
  }
}
