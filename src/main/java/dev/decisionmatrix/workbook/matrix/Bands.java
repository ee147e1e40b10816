package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.FigureWords;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.OwnDemands;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Values, claims in use, demands, and what single sources would say. */
final class Bands {
  final Table<Criterion> grounds;
  final Body<Criterion, Option> claims;
  final Table<Criterion> values;
  final Body<Criterion, Option> value;
  final Cells<Criterion> worst;
  final Cells<Criterion> best;
  final FigureWords words;
  final Cells<Criterion> mustReach;
  final Body<Criterion, Option> fallsShort;
  final Table<Criterion> disputed;
  final Body<Criterion, Option> least;
  final Body<Criterion, Option> most;
  final Table<Criterion> doubtful;
  final Body<Criterion, Option> undecided;
  final Body<Criterion, Option> alone;
  final Body<Criterion, Option> known;

  /** Empty where each demand stands for itself. */
  final Optional<OwnDemands> own;

  private final Book book;
  private final FirstBand first;

  Bands(Book book, FirstBand first) {
    this.book = book;
    this.first = first;
    Ratings ratings = book.analysis().ratings();
    grounds = new Table<>(book.criterionRows()).over("Claims in use");
    claims =
        block(
            grounds,
            Decimals.WHOLE,
            spot -> book.bySource().claims().at(spot),
            rating -> rating.claims().size());
    values =
        new Table<>(book.criterionRows()).over("Value: share of the scale, from worst to best");
    value = block(values, Decimals.PERCENT, this::value, Rating::value);
    values.upTo(first.weights).over("Scale");
    worst = values.add("Worst", Look.HEAD_FIGURE, end(criterion -> criterion.scale().worst()));
    best = values.add("Best", Look.HEAD_FIGURE, end(criterion -> criterion.scale().best()));
    mustReach =
        values.figures(
            "Must reach",
            criterion -> book.figures(criterion).typed(),
            this::demanded,
            criterion -> Expected.number(criterion.mustReach()));
    values.upTo(first.contributions).over("Falls short of what must be reached (1)");
    fallsShort =
        block(
                values,
                Decimals.WHOLE,
                this::fallsShort,
                rating -> one(ratings.knockOuts()::knocksOut, rating))
            .marked(Highlight.Tone.WARNS, at -> at.is(1));
    values.gap();
    words = new FigureWords(book, values, mustReach);
    Disputed said = new Disputed(book, this);
    disputed = new Table<>(book.criterionRows()).over("Value by the least favourable source");
    least = block(disputed, Decimals.PERCENT, spot -> said.at(spot, Fn.MIN), Rating::lowest);
    disputed.upTo(first.contributions).over("Value by the most favourable source");
    most = block(disputed, Decimals.PERCENT, spot -> said.at(spot, Fn.MAX), Rating::highest);
    doubtful =
        new Table<>(book.criterionRows()).over("Evidence is missing and may knock it out (1)");
    undecided =
        block(
            doubtful,
            Decimals.WHOLE,
            this::undecided,
            rating -> one(ratings.knockOuts()::mayKnockOut, rating));
    doubtful.upTo(first.contributions).over("Rests on one source (1)");
    alone = block(doubtful, Decimals.WHOLE, this::alone, rating -> rating.alone() ? 1 : 0);
    doubtful.gap().over("There is evidence, or a rating is tried (1)");
    known = block(doubtful, Decimals.WHOLE, this::known, rating -> rating.missing() ? 0 : 1);
    own =
        EitherOrCells.together(book.decision()).isEmpty()
            ? Optional.empty()
            : Optional.of(
                new OwnDemands(
                    book,
                    book.criterionRows(),
                    mustReach,
                    this::fallsShortOfIts,
                    this::couldFallShort));
  }

  private static int one(Predicate<Rating> holds, Rating rating) {
    return holds.test(rating) ? 1 : 0;
  }

  private Body<Criterion, Option> block(
      Table<Criterion> band,
      Decimals shown,
      Function<Spot, Formula> formula,
      ToDoubleFunction<Rating> expected) {
    return band.across(
        book.decision().options(),
        Option::name,
        shown,
        (criterion, option) -> formula.apply(new Spot(criterion, option)),
        (criterion, option) -> Expected.number(expected.applyAsDouble(rating(criterion, option))));
  }

  private Rating rating(Criterion criterion, Option option) {
    return book.analysis().ratings().at(criterion, option);
  }

  private Content<Criterion> end(ToDoubleFunction<Criterion> figure) {
    return Content.numbers(
        criterion -> book.figures(criterion).typed(),
        figure,
        "From criteria.csv or decision.yaml: the ratings were given on this scale");
  }

  private Formula demanded(Criterion criterion) {
    CellRef typed = book.weights().mustReach().at(criterion);
    return Guard.whenFigure(typed, typed);
  }

  /** None while an input cannot be used: weights ask for all inputs, values not for weights. */
  private Formula value(Spot spot) {
    CellRef rating = first.rating.at(spot.criterion(), spot.option());
    Formula value =
        ifThen(
            hasNone(spot),
            book.matrix().standIn().first().fixed(),
            Guard.whenFigure(rating, onScale(spot, rating)));
    return Formulas.onlyIf(book.changes().usableButWeights(), value);
  }

  Formula hasNone(Spot spot) {
    return known.at(spot.criterion(), spot.option()).is(0);
  }

  CellRef tried(Spot spot) {
    return book.whatIf().tried().at(spot.criterion(), spot.option());
  }

  private Formula known(Spot spot) {
    return oneIf(
        Formulas.any(
            claims.at(spot.criterion(), spot.option()).moreThan(0), isFigure(tried(spot))));
  }

  Formula onScale(Spot spot, Formula rating) {
    if (!spot.criterion().isLinear()) {
      return book.values().value(spot.criterion(), rating);
    }
    CellRef from = worst.beside(spot.criterion());
    return rating.minus(from).over(best.beside(spot.criterion()).minus(from));
  }

  /** 1 where the option is out, and falls short there. */
  private Formula fallsShort(Spot spot) {
    return book.matrix()
        .shared(spot.criterion())
        .map(some -> some.knocksOut(spot.criterion(), spot.option()))
        .orElseGet(() -> fallsShortOfIts(spot.criterion(), spot.option()));
  }

  /** 1 where there is evidence that the option does not reach what the criterion demands. */
  private Formula fallsShortOfIts(Criterion criterion, Option option) {
    CellRef rating = first.rating.at(criterion, option);
    return Formulas.orZero(
        Formulas.all(isFigure(rating), isFigure(mustReach.beside(criterion))),
        misses(criterion, rating));
  }

  /** 1 where there is no evidence and the worst would knock the option out. */
  private Formula undecided(Spot spot) {
    return book.matrix()
        .shared(spot.criterion())
        .map(some -> some.mayKnockOut(spot.criterion(), spot.option()))
        .orElseGet(() -> couldFallShort(spot.criterion(), spot.option()));
  }

  /** 1 where there is no evidence and the worst would not reach what the criterion demands. */
  private Formula couldFallShort(Criterion criterion, Option option) {
    return Formulas.orZero(
        Formulas.all(hasNone(new Spot(criterion, option)), isFigure(mustReach.beside(criterion))),
        criterion.isOpen() ? Constant.ONE : misses(criterion, worst.beside(criterion)));
  }

  private Formula alone(Spot spot) {
    Formula alone =
        Formulas.all(
            claims.at(spot.criterion(), spot.option()).moreThan(0),
            Formulas.not(isFigure(tried(spot))),
            Formulas.not(isFigure(book.bySource().apart().at(spot))));
    return oneIf(
        book.byRater(spot)
            .map(raters -> Formulas.all(alone, raters.raters().at(spot).lessThan(2)))
            .orElse(alone));
  }

  private Formula misses(Criterion criterion, Formula rating) {
    CellRef demand = mustReach.beside(criterion);
    Formula rounded = book.kept(rating);
    return ifThen(
        best.beside(criterion).moreThan(worst.beside(criterion)),
        oneIf(rounded.lessThan(demand)),
        oneIf(rounded.moreThan(demand)));
  }
}
