package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Ratings;
import dev.decisionmatrix.analysis.SourceRating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.BySourcePlaces.Column;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A row of the sheet By source: one cell of the matrix and what each source makes of it. */
final class BySourceRows {
  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final BySourcePlaces places;
  private final Ratings bySource;
  private final Ratings byClaim;

  BySourceRows(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.bySource();
    this.bySource = combined(Combine.BY_SOURCE);
    this.byClaim = combined(Combine.BY_CLAIM);
  }

  void addTo(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    RangeRef voices = places.voices(criterion, option);
    sheet
        .add(
            new Label(places.at(criterion, option, Column.CRITERION), criterion.name(), Look.LABEL))
        .add(new Label(places.at(criterion, option, Column.OPTION), option.name(), Look.LABEL))
        .add(
            live(
                criterion,
                option,
                Column.BY_SOURCE,
                heard(voices, Fn.AVERAGE),
                bySource.at(criterion, option).rating()))
        .add(byClaim(criterion, option, voices))
        .add(live(criterion, option, Column.LOWEST, heard(voices, Fn.MIN), least(rating)))
        .add(live(criterion, option, Column.HIGHEST, heard(voices, Fn.MAX), most(rating)))
        .add(spread(criterion, option, rating))
        .add(
            new Live(
                places.at(criterion, option, Column.SOURCES),
                Fn.COUNT.of(voices),
                rating.bySource().size(),
                Decimals.WHOLE))
        .add(
            new Live(
                places.at(criterion, option, Column.CLAIMS),
                layout
                    .evidence()
                    .of(criterion, option, EvidencePlaces.Column.IN_USE)
                    .map(Guard::sum)
                    .orElseGet(() -> Fn.COUNT.of(voices)),
                rating.claims().size(),
                Decimals.WHOLE))
        .add(cited(criterion, option, rating));
    addVoices(sheet, criterion, option, rating);
  }

  private void addVoices(
      SheetPlan.Builder sheet, Criterion criterion, Option option, Rating rating) {
    for (int voice = 0; voice < places.voices().size(); voice++) {
      Optional<Source> source = places.voices().get(voice);
      CellRef at = places.at(criterion, option, voice);
      sheet.add(
          layout
              .evidence()
              .of(criterion, option, source, EvidencePlaces.Column.IN_USE)
              .<Cell>map(
                  inUse ->
                      new Live(
                          at, meanInUse(inUse), Expected.number(by(rating, source)), Decimals.TWO))
              .orElseGet(() -> new Label(at, "", Look.LABEL)));
    }
  }

  private Live byClaim(Criterion criterion, Option option, RangeRef voices) {
    Formula formula =
        layout
            .evidence()
            .of(criterion, option, EvidencePlaces.Column.IN_USE)
            .map(BySourceRows::meanInUse)
            .orElseGet(() -> heard(voices, Fn.AVERAGE));
    return live(
        criterion, option, Column.BY_CLAIM, formula, byClaim.at(criterion, option).rating());
  }

  private Live spread(Criterion criterion, Option option, Rating rating) {
    CellRef worst = layout.matrix().at(ScaleEnd.WORST, criterion).fixed();
    CellRef best = layout.matrix().at(ScaleEnd.BEST, criterion).fixed();
    CellRef lowest = places.at(criterion, option, Column.LOWEST);
    CellRef highest = places.at(criterion, option, Column.HIGHEST);
    Expected apart =
        rating.missing()
            ? Expected.text(Expected.NONE)
            : Expected.number(rating.highest() - rating.lowest());
    return new Live(
        places.at(criterion, option, Column.SPREAD),
        Guard.whenFigure(lowest, highest.minus(lowest).over(Fn.ABS.of(best.minus(worst)))),
        apart,
        Decimals.PERCENT);
  }

  private Live cited(Criterion criterion, Option option, Rating rating) {
    Formula joined = Guard.NOTHING;
    for (int voice = 0; voice < places.voices().size(); voice++) {
      if (speaks(criterion, option, places.voices().get(voice))) {
        CellRef label = places.head(voice).anchored(Anchor.ROW);
        Formula said = Formulas.isFigure(places.at(criterion, option, voice));
        joined = joined.and(Formulas.ifThen(said, label.and(" "), Guard.NOTHING));
      }
    }
    CellRef sources = places.at(criterion, option, Column.SOURCES);
    return new Live(
        places.at(criterion, option, Column.CITED),
        Guard.whenPositive(sources, Fn.TRIM.of(joined)),
        references.cited(rating));
  }

  private boolean speaks(Criterion criterion, Option option, Optional<Source> source) {
    return layout
        .evidence()
        .of(criterion, option, source, EvidencePlaces.Column.IN_USE)
        .isPresent();
  }

  private Live live(
      Criterion criterion, Option option, Column column, Formula formula, OptionalDouble expected) {
    return new Live(
        places.at(criterion, option, column), formula, Expected.number(expected), Decimals.TWO);
  }

  private Ratings combined(Combine rule) {
    return Ratings.of(analysis.decision(), analysis.scenario().withCombine(rule));
  }

  private static Formula heard(RangeRef voices, Fn summary) {
    return Formulas.onlyIf(Fn.COUNT.of(voices).moreThan(Constant.ZERO), summary.of(voices));
  }

  /** The mean rating of the claims in use among some rows of the sheet Evidence. */
  private static Formula meanInUse(RangeRef inUse) {
    int toRating = EvidencePlaces.Column.RATING.index() - EvidencePlaces.Column.IN_USE.index();
    RangeRef ratings = left(inUse, toRating);
    return Formulas.onlyIf(
        Guard.sum(inUse).moreThan(Constant.ZERO),
        Fn.SUMIF.of(inUse, Constant.ONE, ratings).over(Guard.sum(inUse)));
  }

  private static RangeRef left(RangeRef range, int columns) {
    return range.from().right(columns).to(range.to().right(columns));
  }

  private static OptionalDouble by(Rating rating, Optional<Source> source) {
    return rating.bySource().stream()
        .filter(one -> one.source().equals(source))
        .mapToDouble(SourceRating::rating)
        .findFirst();
  }

  private static OptionalDouble least(Rating rating) {
    return ratings(rating, SourceRating::rating).min();
  }

  private static OptionalDouble most(Rating rating) {
    return ratings(rating, SourceRating::rating).max();
  }

  private static DoubleStream ratings(Rating rating, ToDoubleFunction<SourceRating> figure) {
    return rating.bySource().stream().mapToDouble(figure);
  }
}
