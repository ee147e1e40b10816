package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The bands below the first: what ratings rest on, values, and what single sources would say. */
final class Bands {
  private static final String WHY_SCALE =
      "From criteria.csv or decision.yaml: the ratings were given on this scale";

  final Table<Criterion> grounds;
  final Body<Criterion, Option> cited;
  final Body<Criterion, Option> claims;
  final Table<Criterion> values;
  final Body<Criterion, Option> value;
  final Cells<Criterion> worst;
  final Cells<Criterion> best;
  final Cells<Criterion> mustReach;
  final Body<Criterion, Option> fallsShort;
  final Cells<Criterion> demandCheck;
  final Table<Criterion> disputed;
  final Body<Criterion, Option> least;
  final Body<Criterion, Option> most;
  private final Book book;
  private final FirstBand first;
  private final List<Option> options;

  Bands(Book book, FirstBand first) {
    this.book = book;
    this.first = first;
    options = book.decision().options();
    grounds = new Table<>(book.criterionRows());
    cited = grounds.over("Sources of each rating").across(options, Option::name, this::cited);
    claims =
        block(
            first.atContributions(grounds).over("Claims in use"),
            WHOLE,
            spot -> book.bySource().claims().at(spot),
            rating -> rating.claims().size());
    options.forEach(this::leadOn);
    values = new Table<>(book.criterionRows());
    value =
        block(
            values.over("Value: share of the scale, from worst to best"),
            PERCENT,
            this::value,
            Rating::value);
    first.atWeights(values).over("Scale");
    worst = values.add("Worst", Look.HEAD_FIGURE, end(criterion -> criterion.scale().worst()));
    best = values.add("Best", Look.HEAD_FIGURE, end(criterion -> criterion.scale().best()));
    mustReach =
        values.add(
            "Must reach",
            Look.HEAD_FIGURE,
            Content.inputs(AS_TYPED, Bands::demanded, Rules::mustReach));
    fallsShort =
        block(
            first.atContributions(values).over("Falls short of what must be reached (1)"),
            WHOLE,
            this::fallsShort,
            rating -> rating.knocksOut() ? 1 : 0);
    demandCheck =
        values
            .gap()
            .texts("Demand", this::demandCheck, criterion -> Expected.text(Findings.OK))
            .looking(Look.NOTE);
    disputed = new Table<>(book.criterionRows());
    least =
        block(
            disputed.over("Value by the least favourable source"),
            PERCENT,
            spot -> disputed(spot, Fn.MIN),
            Rating::lowest);
    most =
        block(
            first.atContributions(disputed).over("Value by the most favourable source"),
            PERCENT,
            spot -> disputed(spot, Fn.MAX),
            Rating::highest);
  }

  /** A figure of each cell of the matrix. */
  private Body<Criterion, Option> block(
      Table<Criterion> band,
      Decimals shown,
      Function<Spot, Formula> formula,
      ToDoubleFunction<Rating> expected) {
    return band.across(
        options,
        Option::name,
        shown,
        (criterion, option) -> formula.apply(new Spot(criterion, option)),
        (criterion, option) -> Expected.number(expected.applyAsDouble(rating(criterion, option))));
  }

  private Rating rating(Criterion criterion, Option option) {
    return book.analysis().ratings().at(criterion, option);
  }

  private Content<Criterion> cited(Option option) {
    return Content.texts(
        criterion -> book.bySource().cited().at(new Spot(criterion, option)),
        criterion -> Expected.text(book.references().cited(rating(criterion, option))));
  }

  /** Cited sources lead to the first of them, the number of claims to the first claim. */
  private void leadOn(Option option) {
    cited
        .of(option)
        .looking(Look.LIVE)
        .leading(
            criterion ->
                firstSource(criterion, option)
                    .map(book.sources().citation()::at)
                    .map(Link.ToCell::new));
    claims
        .of(option)
        .leading(
            criterion ->
                book.evidence()
                    .of(criterion, option, book.evidence().number())
                    .map(run -> new Link.ToCell(run.from())));
  }

  private Optional<Source> firstSource(Criterion criterion, Option option) {
    return book.decision().claims().stream()
        .filter(claim -> claim.criterion().equals(criterion) && claim.option().equals(option))
        .flatMap(claim -> claim.source().stream())
        .min(Comparator.comparingInt(book.references()::number));
  }

  private static Content<Criterion> end(ToDoubleFunction<Criterion> figure) {
    return Content.numbers(AS_TYPED, figure, WHY_SCALE);
  }

  private static Input.Content demanded(Criterion criterion) {
    return criterion.mustReach().isPresent()
        ? new Input.Content.Figure(criterion.mustReach().getAsDouble())
        : new Input.Content.Blank();
  }

  private Formula demandCheck(Criterion criterion) {
    CellRef demand = mustReach.at(criterion);
    return ifThen(
        any(Fn.ISBLANK.of(demand), isFigure(demand)),
        words(Findings.OK),
        words(Findings.NO_NUMBER));
  }

  private Formula value(Spot spot) {
    CellRef rating = first.rating.at(spot.criterion(), spot.option());
    return ifThen(
        hasNone(spot),
        book.matrix().standIn().first().fixed(),
        Guard.whenFigure(rating, onScale(spot, rating)));
  }

  private Formula hasNone(Spot spot) {
    return claims.at(spot.criterion(), spot.option()).is(0);
  }

  private Formula onScale(Spot spot, Formula rating) {
    CellRef from = worst.beside(spot.criterion());
    return rating.minus(from).over(best.beside(spot.criterion()).minus(from));
  }

  /** 1 where there is evidence that the option does not reach what the criterion demands. */
  private Formula fallsShort(Spot spot) {
    Criterion criterion = spot.criterion();
    CellRef demand = mustReach.beside(criterion);
    CellRef rating = first.rating.at(criterion, spot.option());
    Formula rounded = Guard.rounded(rating);
    return orZero(
        all(isFigure(rating), isFigure(demand)),
        ifThen(
            best.beside(criterion).moreThan(worst.beside(criterion)),
            oneIf(rounded.lessThan(demand)),
            oneIf(rounded.moreThan(demand))));
  }

  /** By the source that is least or most favourable, whichever end of the scale is the better. */
  private Formula disputed(Spot spot, Fn end) {
    CellRef own = value.at(spot.criterion(), spot.option());
    Formula said =
        end.of(
            onScale(spot, book.bySource().lowest().at(spot)),
            onScale(spot, book.bySource().highest().at(spot)));
    return ifThen(hasNone(spot), own, Guard.whenFigure(own, said));
  }
}
