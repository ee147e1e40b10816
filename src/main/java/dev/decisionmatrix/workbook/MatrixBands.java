package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bands below the first: what ratings rest on, values, and what single sources would say. */
final class MatrixBands {
  private final Analysis analysis;
  private final Layout layout;
  private final MatrixPlaces places;
  private final References references;

  MatrixBands(Analysis analysis, Layout layout, References references) {
    this.references = references;
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.matrix();
  }

  void addTo(SheetPlan.Builder sheet) {
    for (Block block : List.of(Block.CITED, Block.VALUE, Block.LEAST)) {
      sheet.addAll(CriterionRows.of(analysis.decision(), Tab.MATRIX, places.head(block.band())));
    }
    sheet
        .addAll(heads(places, Block.CITED, "Sources of each rating"))
        .addAll(heads(places, Block.CLAIMS, "Claims in use"))
        .addAll(heads(places, Block.VALUE, "Value: share of the scale, from worst to best"))
        .addAll(heads(places, Block.SHORT, "Falls short of what must be reached (1)"))
        .addAll(heads(places, Block.LEAST, "Value by the least favourable source"))
        .addAll(heads(places, Block.MOST, "Value by the most favourable source"));
    addScaleHeads(sheet);
    for (Criterion criterion : places.criteria()) {
      addScale(sheet, criterion);
      for (Option option : places.options()) {
        addCell(sheet, criterion, option);
      }
    }
  }

  /** A block's title and the names of the options. */
  static List<Label> heads(MatrixPlaces places, Block block, String title) {
    List<Label> labels = new ArrayList<>();
    int head = places.head(block.band());
    int first = places.column(block, places.options().get(0));
    labels.add(new Label(Tab.MATRIX.at(head - 1, first), title, Look.SECTION));
    for (Option option : places.options()) {
      labels.add(new Label(places.optionHead(block, option), option.name(), Look.HEAD_FIGURE));
    }
    return labels;
  }

  private void addScaleHeads(SheetPlan.Builder sheet) {
    int head = places.head(Block.VALUE.band());
    int middle = places.middleColumn();
    sheet
        .add(new Label(Tab.MATRIX.at(head - 1, middle), "Scale", Look.SECTION))
        .add(new Label(Tab.MATRIX.at(head, middle), "Worst", Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, middle + 1), "Best", Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, middle + 2), "Must reach", Look.HEAD_FIGURE))
        .add(new Label(Tab.MATRIX.at(head, places.leadColumn()), "Demand", Look.HEAD));
  }

  private void addScale(SheetPlan.Builder sheet, Criterion criterion) {
    CellRef mustReach = places.at(ScaleEnd.MUST_REACH, criterion);
    String why = "From criteria.csv or decision.yaml: the ratings were given on this scale";
    sheet
        .add(
            new Fixed(
                places.at(ScaleEnd.WORST, criterion),
                criterion.scale().worst(),
                Decimals.AS_TYPED,
                why))
        .add(
            new Fixed(
                places.at(ScaleEnd.BEST, criterion),
                criterion.scale().best(),
                Decimals.AS_TYPED,
                why))
        .add(
            criterion.mustReach().isPresent()
                ? Input.figure(
                    mustReach,
                    criterion.mustReach().getAsDouble(),
                    Decimals.AS_TYPED,
                    Rules.mustReach(criterion))
                : Input.blank(mustReach, Decimals.AS_TYPED, Rules.mustReach(criterion)))
        .add(
            new Live(
                    places.demandChecks().at(places.criteria().indexOf(criterion), 0),
                    Fn.IF.of(
                        Fn.OR.of(Fn.ISBLANK.of(mustReach), Fn.ISNUMBER.of(mustReach)),
                        Formulas.words(Findings.OK),
                        Formulas.words(Findings.NO_NUMBER)),
                    Findings.OK)
                .looking(Look.NOTE));
  }

  private void addCell(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    CellRef claims = places.at(Block.CLAIMS, criterion, option);
    CellRef least = layout.bySource().at(criterion, option, BySourcePlaces.Column.LOWEST);
    CellRef most = layout.bySource().at(criterion, option, BySourcePlaces.Column.HIGHEST);
    sheet
        .add(cited(criterion, option))
        .add(claims(criterion, option))
        .add(
            new Live(
                places.at(Block.VALUE, criterion, option),
                ifThen(
                    claims.equalTo(Constant.ZERO),
                    places.standIn().fixed(),
                    Guard.whenFigure(
                        places.at(Block.RATING, criterion, option),
                        value(criterion, places.at(Block.RATING, criterion, option)))),
                rating.value(),
                Decimals.PERCENT))
        .add(falls(criterion, option, rating))
        .add(
            disputed(
                criterion,
                option,
                Block.LEAST,
                Fn.MIN.of(value(criterion, least), value(criterion, most)),
                rating.lowest()))
        .add(
            disputed(
                criterion,
                option,
                Block.MOST,
                Fn.MAX.of(value(criterion, least), value(criterion, most)),
                rating.highest()));
  }

  /** Leads to the first of the sources; the number of claims beside leads to the claims. */
  private Live cited(Criterion criterion, Option option) {
    CellRef row = layout.bySource().at(criterion, option, BySourcePlaces.Column.CITED);
    Live cited =
        new Live(
            places.at(Block.CITED, criterion, option),
            row,
            references.cited(analysis.ratings().at(criterion, option)));
    return analysis.decision().claims().stream()
        .filter(claim -> claim.criterion().equals(criterion) && claim.option().equals(option))
        .flatMap(claim -> claim.source().stream())
        .min(Comparator.comparingInt(references::number))
        .map(source -> layout.sources().at(source, SourcesPlaces.Column.CITATION))
        .map(source -> cited.leadingTo(new Link.ToCell(source)))
        .orElse(cited)
        .looking(Look.LIVE);
  }

  /** How many; it leads to the first of them. */
  private Live claims(Criterion criterion, Option option) {
    Live claims =
        new Live(
            places.at(Block.CLAIMS, criterion, option),
            layout.bySource().at(criterion, option, BySourcePlaces.Column.CLAIMS),
            analysis.ratings().at(criterion, option).claims().size(),
            Decimals.WHOLE);
    return layout
        .evidence()
        .of(criterion, option, EvidencePlaces.Column.NUMBER)
        .map(run -> claims.leadingTo(new Link.ToCell(run.from())))
        .orElse(claims);
  }

  /** 1 where there is evidence that the option does not reach what the criterion demands. */
  private Live falls(Criterion criterion, Option option, Rating rating) {
    CellRef worst = places.at(ScaleEnd.WORST, criterion).anchored(Anchor.COLUMN);
    CellRef best = places.at(ScaleEnd.BEST, criterion).anchored(Anchor.COLUMN);
    CellRef mustReach = places.at(ScaleEnd.MUST_REACH, criterion).anchored(Anchor.COLUMN);
    CellRef at = places.at(Block.RATING, criterion, option);
    Formula rounded = Guard.rounded(at);
    Formula fallsShort =
        ifThen(
            best.moreThan(worst),
            Guard.oneIf(rounded.lessThan(mustReach)),
            Guard.oneIf(rounded.moreThan(mustReach)));
    return new Live(
        places.at(Block.SHORT, criterion, option),
        ifThen(all(isFigure(at), isFigure(mustReach)), fallsShort, Constant.ZERO),
        rating.knocksOut() ? 1 : 0,
        Decimals.WHOLE);
  }

  private Live disputed(
      Criterion criterion, Option option, Block block, Formula formula, double expected) {
    CellRef claims = places.at(Block.CLAIMS, criterion, option);
    CellRef value = places.at(Block.VALUE, criterion, option);
    return new Live(
        places.at(block, criterion, option),
        ifThen(claims.equalTo(Constant.ZERO), value, Guard.whenFigure(value, formula)),
        expected,
        Decimals.PERCENT);
  }

  private Formula value(Criterion criterion, Formula rating) {
    CellRef worst = places.at(ScaleEnd.WORST, criterion).anchored(Anchor.COLUMN);
    CellRef best = places.at(ScaleEnd.BEST, criterion).anchored(Anchor.COLUMN);
    return rating.minus(worst).over(best.minus(worst));
  }
}
