package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.List;

/** Ratings times weights gives contributions and scores; below, what the ratings rest on. */
final class MatrixSheet {
  private static final double OPTION_WIDTH = 12;
  private static final double SCALE_WIDTH = 26;

  private final Analysis analysis;
  private final Layout layout;
  private final MatrixPlaces places;
  private final References references;

  MatrixSheet(Analysis analysis, Layout layout, References references) {
    this.references = references;
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.matrix();
  }

  SheetPlan plan() {
    SheetPlan.Builder sheet =
        SheetHead.of(
            Tab.MATRIX,
            SheetPlan.Kind.RESULT,
            "Matrix",
            "Rating by rating to the score: the share of the scale that a rating reaches, times the"
                + " weight, gives points of 100.");
    setWidths(sheet);
    sheet
        .addAll(CriterionRows.of(analysis.decision(), Tab.MATRIX, places.head(0)))
        .addAll(heads(Block.RATING, "Rating"))
        .addAll(heads(Block.CONTRIBUTION, "Points of 100"));
    addScales(sheet);
    new MatrixRatings(analysis, layout).addTo(sheet);
    new MatrixContributions(analysis, layout).addTo(sheet);
    new MatrixSummary(analysis, layout).addTo(sheet);
    new MatrixGroups(analysis, places).addTo(sheet);
    new MatrixBands(analysis, layout, references).addTo(sheet);
    new MatrixWorkings(analysis, layout).addTo(sheet);
    defineNames(sheet);
    mark(sheet);
    Workings.below(
        sheet,
        places.lastResult(),
        "From the ratings to the values, the ranges and the verdict; demands can be changed here.");
    if (places.criteria().size() > CriterionRows.ONE_PAGE) {
      sheet.repeatRows(places.head(0), places.head(0));
    }
    return sheet.freeze(Tab.MATRIX.at(places.head(0) + 1, MatrixPlaces.FIRST_OPTION)).build();
  }

  private void setWidths(SheetPlan.Builder sheet) {
    int options = places.options().size();
    Widths.of(
        sheet, MatrixPlaces.GROUP_COLUMN, CriterionRows.headingWidth(analysis.decision()), 40);
    Widths.same(sheet, MatrixPlaces.FIRST_OPTION, options, OPTION_WIDTH);
    Widths.of(
        sheet,
        places.middleColumn() - 1,
        Widths.GAP,
        Widths.FIGURE,
        Widths.FIGURE,
        Widths.FIGURE,
        Widths.GAP);
    Widths.same(sheet, places.rightColumn(), options, OPTION_WIDTH);
    Widths.of(sheet, places.leadColumn() - 1, Widths.GAP, 13, 9);
  }

  private void addScales(SheetPlan.Builder sheet) {
    if (!places.tellsScales()) {
      return;
    }
    sheet.add(
        new Label(Tab.MATRIX.at(places.head(0), places.scaleColumn()), "Rated on", Look.HEAD));
    for (Criterion criterion : places.criteria()) {
      sheet.add(
          new Label(
              Tab.MATRIX.at(places.row(0, criterion), places.scaleColumn()),
              ScaleWords.of(criterion),
              Look.LABEL));
    }
    Widths.of(sheet, places.scaleColumn(), SCALE_WIDTH);
  }

  private List<Label> heads(Block block, String title) {
    return MatrixBands.heads(places, block, title);
  }

  private void defineNames(SheetPlan.Builder sheet) {
    sheet
        .define(Name.OPTIONS.text(), places.optionHeads(Block.RATING))
        .define(Name.CRITERIA.text(), places.criterionNames())
        .define(Name.WHAT_IF.text(), places.all(Middle.WHAT_IF))
        .define(Name.WEIGHT.text(), places.all(Middle.WEIGHT))
        .define(Name.RATING.text(), places.block(Block.RATING).all())
        .define(Name.VALUE.text(), places.block(Block.VALUE).all())
        .define(Name.CONTRIBUTION.text(), places.block(Block.CONTRIBUTION).all())
        .define(Name.SCORE.text(), places.all(Figure.SCORE))
        .define(Name.RANK.text(), places.all(Figure.RANK))
        .define(Name.LOWEST.text(), places.all(Figure.LOWEST))
        .define(Name.HIGHEST.text(), places.all(Figure.HIGHEST))
        .define(Name.DISPUTED_LOWEST.text(), places.all(Figure.DISPUTED_LOWEST))
        .define(Name.DISPUTED_HIGHEST.text(), places.all(Figure.DISPUTED_HIGHEST))
        .define(Name.COVERAGE.text(), places.all(Figure.COVERAGE));
  }

  private void mark(SheetPlan.Builder sheet) {
    Criterion criterion = analysis.decision().criteria().get(0);
    Option option = analysis.decision().options().get(0);
    CellRef claims = places.at(Block.CLAIMS, criterion, option);
    for (Block block : new Block[] {Block.RATING, Block.CONTRIBUTION, Block.CITED, Block.VALUE}) {
      sheet.highlight(
          places.block(block).all(),
          new Highlight.Rule.When(claims.equalTo(Constant.ZERO), Highlight.Tone.MISSING));
    }
    CellRef rank = places.at(Figure.RANK, option).anchored(Anchor.ROW);
    sheet
        .highlight(
            places.at(Figure.SCORE, option).to(places.all(Figure.RANK).to()),
            new Highlight.Rule.When(rank.equalTo(Constant.ONE), Highlight.Tone.LEADS))
        .highlight(
            places.all(Figure.MISSED),
            new Highlight.Rule.When(
                places.at(Figure.MISSED, option).moreThan(Constant.ZERO), Highlight.Tone.WARNS))
        .highlight(
            places.block(Block.SHORT).all(),
            new Highlight.Rule.When(
                places.at(Block.SHORT, criterion, option).equalTo(Constant.ONE),
                Highlight.Tone.WARNS));
  }
}
