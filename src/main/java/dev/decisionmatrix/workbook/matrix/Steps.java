package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import java.util.Optional;

/** The steps from ratings and weights to scores, ranking and verdict, among the workings. */
final class Steps {
  final FirstBand first;
  final Bands bands;
  final Scores scores;
  final AsDelivered delivered;
  final StandIns standIns;
  final Placed placed;
  final Optional<OwnUnitLines> ownUnits;

  Steps(Book book) {
    first = new FirstBand(book);
    bands = new Bands(book, first);
    scores = new Scores(book, first, bands);
    delivered = new AsDelivered(book);
    standIns = new StandIns(book, bands, delivered.table);
    Outlasted outlasted = new Outlasted(book, scores, bands);
    Overtakers overtakers = new Overtakers(book, scores, outlasted);
    Doubts doubts = new Doubts(book, scores, overtakers);
    Cells<String> apart =
        scores.workings.single(
            "Share of the scale from which sources differ",
            Content.numbers(
                Decimals.PERCENT, any -> Rating.DIFFERENCE, "As the sheet Matrix says"));
    placed = new Placed(book, first, scores);
    addTo(book.workings());
    ownUnits = OwnUnits.of(book.analysis()).map(units -> new OwnUnitLines(book, units, scores));
    book.offer(offered(book, overtakers, doubts, apart));
  }

  private void addTo(Flow workings) {
    Stack toRanking = new Stack().line("From scores to ranking and verdict", Look.SECTION);
    workings
        .gap(1)
        .add(first.table)
        .add(scores.lines)
        .gap(2)
        .add(bands.values)
        .gap(2)
        .add(bands.grounds)
        .gap(2)
        .add(bands.disputed)
        .gap(2)
        .add(bands.doubtful)
        .gap(2);
    bands.own.ifPresent(some -> workings.add(some.table).gap(2));
    workings
        .add(delivered.table)
        .gap(1)
        .add(new Side().at(first.weights, toRanking))
        .add(scores.workings)
        .section("Points by criterion, the options by rank", placed.table)
        .with(this::define);
  }

  private MatrixCells offered(
      Book book, Overtakers overtakers, Doubts doubts, Cells<String> apart) {
    return new MatrixCells(
        first.table.names(),
        first.rating,
        first.contribution,
        bands.claims,
        bands.value,
        bands.least,
        bands.most,
        bands.fallsShort,
        bands.undecided,
        bands.own.map(own -> new EitherOrCells(book, own, EitherOrCells.together(book.decision()))),
        bands.known,
        first.weight,
        first.difference,
        bands.worst,
        bands.best,
        bands.mustReach,
        bands.words.told,
        bands.words.worked,
        bands.words.unit,
        scores.score,
        ownUnits.map(lines -> lines.shown),
        scores.rank,
        scores.ranges.highest,
        scores.ranges.missing,
        scores.ranges.undecided,
        scores.belowTotal,
        scores.subtotals,
        scores.ownMissed,
        scores.missed,
        scores.contending,
        scores.order,
        scores.atPlace,
        scores.rangeHolds,
        overtakers.overtakes,
        overtakers.overtaker,
        overtakers.overtaking,
        first.weightSum,
        doubts.standIn,
        doubts.leaderShare,
        doubts.firm,
        apart,
        doubts.poor,
        doubts.rest);
  }

  private void define(SheetPlan.Builder sheet) {
    sheet
        .define(Name.OPTIONS.text(), first.rating.heads())
        .define(Name.CRITERIA.text(), first.table.names().all())
        .define(Name.WEIGHT.text(), first.weight.all())
        .define(Name.RATING.text(), first.rating.all())
        .define(Name.VALUE.text(), bands.value.all())
        .define(Name.CONTRIBUTION.text(), first.contribution.all())
        .define(Name.SCORE.text(), scores.score.all())
        .define(Name.RANK.text(), scores.rank.all())
        .define(Name.LOWEST.text(), scores.ranges.lowest.all())
        .define(Name.HIGHEST.text(), scores.ranges.highest.all())
        .define(Name.DISPUTED_LOWEST.text(), scores.ranges.disputedLowest.all())
        .define(Name.DISPUTED_HIGHEST.text(), scores.ranges.disputedHighest.all())
        .define(Name.COVERAGE.text(), scores.ranges.coverage.all());
  }
}
