package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;

/** By criterion and option: the rating, what it rests on, and the points that it gives. */
final class OptionCells {
  private final Book book;
  private final Analysis analysis;
  private final Rows rows;
  private final Columns columns;
  private final Steps steps;
  private final CostRows costs;
  private final GroundWords grounds;
  private final List<Option> options;

  OptionCells(Book book, Rows rows, Columns columns, Steps steps, CostRows costs) {
    this.book = book;
    this.rows = rows;
    this.columns = columns;
    this.steps = steps;
    this.costs = costs;
    analysis = book.analysis();
    grounds = new GroundWords(book, steps);
    options = book.decision().options();
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Option option : options) {
      rows.criteria().forEach(criterion -> add(sheet, criterion, option));
    }
    if (columns.isBeside()) {
      options.forEach(option -> mark(sheet, option, option));
    } else {
      mark(sheet, options.get(0), options.get(options.size() - 1));
      int last = columns.claims(options.get(options.size() - 1));
      sheet.dress(rows.all(columns.claims(options.get(0)), last), Dress.RIGHT);
    }
  }

  private void add(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    Spot spot = new Spot(criterion, option);
    Rating rating = analysis.ratings().at(criterion, option);
    CellRef at = rows.at(criterion, columns.rating(option));
    Expected rated =
        rating.missing() ? Expected.text(GroundWords.NONE) : Expected.number(rating.rating());
    Live said =
        new Live(
                rows.at(criterion, columns.claims(option)),
                grounds.said(spot, at),
                grounds.said(criterion, option))
            .looking(Look.LEGEND);
    sheet
        .add(
            new Live(at, rating(spot), rated, RatingFigures.inBrief(criterion.scale()))
                .looking(Look.FIGURE))
        .add(firstClaim(spot).map(said::leadingTo).orElse(said))
        .add(
            new Live(
                    rows.at(criterion, columns.points(option)),
                    steps.first.contribution.at(criterion, option),
                    analysis.contribution(criterion, option),
                    Decimals.ONE)
                .looking(Look.FIGURE));
  }

  private Formula rating(Spot spot) {
    CellRef rating = steps.first.rating.at(spot.criterion(), spot.option());
    CellRef claims = steps.bands.claims.at(spot.criterion(), spot.option());
    return ifThen(all(not(isFigure(rating)), claims.is(0)), words(GroundWords.NONE), rating);
  }

  private Optional<Link> firstClaim(Spot spot) {
    return book.evidence()
        .of(spot.criterion(), spot.option(), book.evidence().number())
        .map(numbers -> new Link.ToCell(numbers.from()));
  }

  /** Columns side by side whose rules are those of the first, moved along. */
  private void mark(SheetPlan.Builder sheet, Option from, Option to) {
    RangeRef ratings = rows.all(columns.rating(from), columns.rating(to));
    RangeRef points = rows.all(columns.points(from), columns.points(to));
    CellRef rating = ratings.from();
    CellRef said = rows.all(columns.claims(from), columns.claims(from)).from();
    CellRef worst = scale(columns.worst());
    Formula way = scale(columns.best()).minus(worst);
    sheet
        .highlight(ratings, countIf(said, words(GroundWords.WAS + "*")).moreThan(0), Tone.CHANGED)
        .highlight(ratings, rating.is(GroundWords.NONE), Tone.MISSING);
    new Shortfalls(book, rows, columns, costs).mark(sheet, ratings);
    sheet
        .shade(ratings, worth(rating, worst, way, points.from()))
        .highlight(points, rating.is(GroundWords.NONE), Highlight.Tone.STANDS_IN);
  }

  /**
   * Where values are not linear, from the points: rules of some engines read their own sheet alone.
   */
  private Formula worth(CellRef rating, CellRef worst, Formula way, CellRef points) {
    Formula linear = rating.minus(worst).over(way);
    if (book.decision().criteria().stream().allMatch(Criterion::isLinear)) {
      return linear;
    }
    Formula most = Guard.HUNDRED.times(scale(Columns.WEIGHT));
    return ifThen(isFigure(rating), points.over(most), Guard.NOTHING);
  }

  private CellRef scale(int column) {
    return rows.all(column, column).from().anchored(Anchor.COLUMN);
  }
}
