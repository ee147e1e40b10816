package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.SourceRating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.workbook.LeftOutPlaces.Column;
import dev.decisionmatrix.workbook.LeftOutPlaces.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Each cell that a source speaks on, as it would be without the source. */
final class LeftOutCells {
  private final Analysis analysis;
  private final Layout layout;
  private final References references;
  private final LeftOutPlaces places;
  private final Map<Spot, Rating> changed = new LinkedHashMap<>();

  LeftOutCells(Analysis analysis, Layout layout, References references) {
    this.analysis = analysis;
    this.layout = layout;
    this.references = references;
    this.places = layout.leftOut();
    analysis
        .ratings()
        .changedWithout()
        .forEach(
            (source, cells) ->
                cells.forEach(
                    cell -> changed.put(new Spot(source, cell.option(), cell.criterion()), cell)));
  }

  void addTo(SheetPlan.Builder sheet) {
    int head = places.cellsHead();
    sheet.add(
        new Label(
            Tab.LEFT_OUT.at(head - 1, Column.SOURCE.index()),
            "Ratings without each source: the cells that it speaks on",
            Look.SECTION));
    for (Column column : Column.values()) {
      boolean text = column.index() <= Column.OPTION.index();
      sheet.add(
          new Label(
              Tab.LEFT_OUT.at(head, column.index()),
              column.head(),
              text ? Look.HEAD : Look.HEAD_FIGURE));
    }
    for (int spot = 0; spot < places.spots().size(); spot++) {
      addSpot(sheet, spot, places.spots().get(spot));
    }
    places
        .column(Column.CLAIMS)
        .ifPresent(
            claims ->
                sheet.highlight(
                    claims.from().to(places.at(places.spots().size() - 1, Column.VALUE)),
                    new Highlight.Rule.When(
                        claims.from().anchored(Anchor.COLUMN).equalTo(Constant.ZERO),
                        Highlight.Tone.MISSING)));
  }

  private void addSpot(SheetPlan.Builder sheet, int row, Spot spot) {
    Rating now = analysis.ratings().at(spot.criterion(), spot.option());
    Rating then = changed.getOrDefault(spot, now);
    Optional<SourceRating> says =
        now.bySource().stream().filter(one -> one.source().equals(spot.source())).findFirst();
    sheet
        .add(label(row, Column.SOURCE, references.label(spot.source())))
        .add(label(row, Column.CRITERION, spot.criterion().name()))
        .add(label(row, Column.OPTION, spot.option().name()))
        .add(
            new Live(
                places.at(row, Column.SAYS),
                voice(spot),
                says.map(one -> Expected.number(one.rating())).orElse(Expected.text(Expected.NONE)),
                Decimals.TWO))
        .add(
            new Live(
                places.at(row, Column.CLAIMS),
                claims(spot).minus(Guard.sum(inUse(spot))),
                then.claims().size(),
                Decimals.WHOLE))
        .add(
            new Live(
                places.at(row, Column.RATING),
                rating(row, spot),
                Expected.number(then.rating()),
                Decimals.TWO))
        .add(value(row, spot, then))
        .add(change(row, spot, then))
        .add(demands(row, spot, now, then));
  }

  private Label label(int row, Column column, String text) {
    return new Label(places.at(row, column), text, Look.LABEL);
  }

  private Formula claims(Spot spot) {
    return layout.bySource().at(spot.criterion(), spot.option(), BySourcePlaces.Column.CLAIMS);
  }

  private CellRef voice(Spot spot) {
    int voice = layout.bySource().voices().indexOf(spot.source());
    return layout.bySource().at(spot.criterion(), spot.option(), voice);
  }

  private RangeRef inUse(Spot spot) {
    return layout
        .evidence()
        .of(spot.criterion(), spot.option(), spot.source(), EvidencePlaces.Column.IN_USE)
        .orElseThrow();
  }

  /** What the others' means, or their claims, come to once those of the source are taken away. */
  private Formula rating(int row, Spot spot) {
    BySourcePlaces bySource = layout.bySource();
    CellRef says = places.at(row, Column.SAYS);
    CellRef left = places.at(row, Column.CLAIMS);
    RangeRef voices = bySource.voices(spot.criterion(), spot.option());
    Formula others = Guard.sum(voices).minus(says).over(Fn.COUNT.of(voices).minus(Constant.ONE));
    CellRef byClaim = bySource.at(spot.criterion(), spot.option(), BySourcePlaces.Column.BY_CLAIM);
    Formula rest = byClaim.times(claims(spot)).minus(says.times(Guard.sum(inUse(spot)))).over(left);
    Formula recombined =
        ifThen(
            Guard.read(Name.COMBINE.ref()).equalTo(words(Combine.BY_SOURCE.word())),
            others,
            onlyIf(Guard.read(Name.COMBINE.ref()).equalTo(words(Combine.BY_CLAIM.word())), rest));
    return Guard.whenPositive(
        left,
        ifThen(
            isFigure(says),
            recombined,
            layout.matrix().at(Block.RATING, spot.criterion(), spot.option())));
  }

  private Live value(int row, Spot spot, Rating then) {
    CellRef worst = layout.matrix().at(ScaleEnd.WORST, spot.criterion()).fixed();
    CellRef best = layout.matrix().at(ScaleEnd.BEST, spot.criterion()).fixed();
    CellRef rating = places.at(row, Column.RATING);
    return new Live(
        places.at(row, Column.VALUE),
        ifThen(
            places.at(row, Column.CLAIMS).equalTo(Constant.ZERO),
            layout.matrix().standIn().fixed(),
            Guard.whenFigure(rating, rating.minus(worst).over(best.minus(worst)))),
        then.value(),
        Decimals.PERCENT);
  }

  private Live change(int row, Spot spot, Rating then) {
    CellRef weight = layout.matrix().at(Middle.WEIGHT, spot.criterion());
    CellRef value = places.at(row, Column.VALUE);
    CellRef contribution = layout.matrix().at(Block.CONTRIBUTION, spot.criterion(), spot.option());
    return new Live(
        places.at(row, Column.CHANGE),
        onlyIf(
            all(isFigure(value), isFigure(contribution)),
            Guard.HUNDRED.times(weight).times(value).minus(contribution)),
        100 * analysis.weights().of(spot.criterion()) * then.value()
            - analysis.contribution(spot.criterion(), spot.option()),
        Decimals.TWO);
  }

  /** 1 where the option is knocked out only without the source, -1 where only with it. */
  private Live demands(int row, Spot spot, Rating now, Rating then) {
    CellRef worst = layout.matrix().at(ScaleEnd.WORST, spot.criterion()).fixed();
    CellRef best = layout.matrix().at(ScaleEnd.BEST, spot.criterion()).fixed();
    CellRef mustReach = layout.matrix().at(ScaleEnd.MUST_REACH, spot.criterion()).fixed();
    CellRef rating = places.at(row, Column.RATING);
    Formula rounded = Guard.rounded(rating);
    Formula falls =
        ifThen(
            best.moreThan(worst),
            Guard.oneIf(rounded.lessThan(mustReach)),
            Guard.oneIf(rounded.moreThan(mustReach)));
    return new Live(
        places.at(row, Column.DEMANDS),
        ifThen(all(isFigure(rating), isFigure(mustReach)), falls, Constant.ZERO)
            .minus(layout.matrix().at(Block.SHORT, spot.criterion(), spot.option())),
        (then.knocksOut() ? 1 : 0) - (now.knocksOut() ? 1 : 0),
        Decimals.WHOLE);
  }
}
