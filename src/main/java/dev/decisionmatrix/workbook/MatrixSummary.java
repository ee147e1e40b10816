package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.OptionalDouble;

/** Score, rank and how far the score could move, below the contributions. */
final class MatrixSummary {
  private final Analysis analysis;
  private final MatrixPlaces places;

  MatrixSummary(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.matrix();
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet.add(
        new Label(
            Tab.MATRIX.at(places.sumRow(), MatrixPlaces.CRITERION_COLUMN),
            "Criteria with evidence, and sums of the weights",
            Look.LABEL));
    addLabel(sheet, Figure.SCORE, "Score: sum of the contributions");
    addLabel(sheet, Figure.RANK, "Rank");
    addLabel(sheet, Figure.LOWEST, "Lowest: missing evidence at its worst");
    addLabel(sheet, Figure.HIGHEST, "Highest: missing evidence at its best");
    addLabel(sheet, Figure.DISPUTED_LOWEST, "With each cell's least favourable source");
    addLabel(sheet, Figure.DISPUTED_HIGHEST, "With each cell's most favourable source");
    addLabel(sheet, Figure.COVERAGE, "Share of the weight with evidence");
    addLabel(sheet, Figure.MISSING, "Criteria without evidence");
    addLabel(sheet, Figure.MISSED, "Demands not reached");
    addWeightSums(sheet);
    for (Option option : places.options()) {
      sheet.add(evidenced(option));
      addFigures(sheet, option, analysis.option(option));
      addCounts(sheet, option, analysis.option(option));
    }
  }

  private void addLabel(SheetPlan.Builder sheet, Figure figure, String text) {
    CellRef at = Tab.MATRIX.at(places.figureRow(figure), places.middleColumn() - 1);
    sheet.add(new Label(at, text, Look.LABEL)).merge(at.to(at.right(3)));
  }

  private void addWeightSums(SheetPlan.Builder sheet) {
    RangeRef base = places.all(Middle.BASE);
    RangeRef whatIf = places.all(Middle.WHAT_IF);
    RangeRef inUse = places.all(Middle.WEIGHT);
    double typed = analysis.scenario().whatIfTotal();
    OptionalDouble typedSum =
        analysis.scenario().whatIf().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(typed);
    sheet
        .add(total(places.sum(Middle.BASE), whole(base), Expected.number(1)))
        .add(
            total(
                places.sum(Middle.WHAT_IF),
                Guard.whenPositive(Fn.COUNT.of(whatIf), Guard.sum(whatIf)),
                Expected.number(typedSum)))
        .add(total(places.sum(Middle.WEIGHT), whole(inUse), Expected.number(1)));
  }

  private static Formula whole(RangeRef column) {
    return onlyIf(Guard.full(column), Guard.sum(column));
  }

  private static Live total(CellRef at, Formula formula, Expected expected) {
    return new Live(at, formula, expected, Decimals.PERCENT_ONE).looking(Look.TOTAL);
  }

  private Live evidenced(Option option) {
    RangeRef ratings = places.of(Block.RATING, option);
    int evidenced = places.criteria().size() - analysis.option(option).missing().size();
    return new Live(
            Tab.MATRIX.at(places.sumRow(), places.column(Block.RATING, option)),
            Fn.COUNT.of(ratings),
            evidenced,
            Decimals.WHOLE)
        .looking(Look.TOTAL);
  }

  private void addFigures(SheetPlan.Builder sheet, Option option, OptionResult result) {
    RangeRef contributions = places.of(Block.CONTRIBUTION, option);
    RangeRef claims = places.of(Block.CLAIMS, option);
    RangeRef weights = places.all(Middle.WEIGHT).anchored(Anchor.COLUMN);
    Formula evidenced = Fn.SUMIF.of(claims, words(">0"), contributions);
    Formula missing = Fn.SUMIF.of(claims, Constant.ZERO, weights);
    CellRef score = places.at(Figure.SCORE, option);
    CellRef contending = places.at(Working.CONTENDING, option);
    sheet
        .add(
            new Live(
                    score,
                    onlyIf(Guard.full(contributions), Guard.rounded(Guard.sum(contributions))),
                    result.score(),
                    Decimals.ONE)
                .looking(Look.TOTAL))
        .add(
            new Live(
                places.at(Figure.RANK, option),
                Guard.whenFigure(
                    contending,
                    Fn.RANK.of(contending, places.all(Working.CONTENDING).anchored(Anchor.COLUMN))),
                result.rank().isPresent()
                    ? Expected.number(result.rank().getAsInt())
                    : Expected.text(Expected.NONE),
                Decimals.WHOLE))
        .add(points(option, Figure.LOWEST, evidenced, result.lowest()))
        .add(
            points(
                option,
                Figure.HIGHEST,
                evidenced.plus(Guard.HUNDRED.times(missing)),
                result.highest()))
        .add(
            points(
                option,
                Figure.DISPUTED_LOWEST,
                Guard.HUNDRED.times(sumProduct(weights, places.of(Block.LEAST, option))),
                result.disputedLowest()))
        .add(
            points(
                option,
                Figure.DISPUTED_HIGHEST,
                Guard.HUNDRED.times(sumProduct(weights, places.of(Block.MOST, option))),
                result.disputedHighest()));
  }

  private void addCounts(SheetPlan.Builder sheet, Option option, OptionResult result) {
    RangeRef claims = places.of(Block.CLAIMS, option);
    RangeRef weights = places.all(Middle.WEIGHT).anchored(Anchor.COLUMN);
    sheet
        .add(
            new Live(
                places.at(Figure.COVERAGE, option),
                Guard.whenFigure(
                    places.at(Figure.SCORE, option),
                    Guard.rounded(Fn.SUMIF.of(claims, words(">0"), weights))),
                result.coverage(),
                Decimals.PERCENT))
        .add(
            new Live(
                places.at(Figure.MISSING, option),
                countIf(claims, Constant.ZERO),
                result.missing().size(),
                Decimals.WHOLE))
        .add(
            new Live(
                places.at(Figure.MISSED, option),
                Guard.sum(places.of(Block.SHORT, option)),
                result.knockedOutBy().size(),
                Decimals.WHOLE));
  }

  private Live points(Option option, Figure figure, Formula formula, double expected) {
    return new Live(
        places.at(figure, option),
        Guard.whenFigure(places.at(Figure.SCORE, option), Guard.rounded(formula)),
        expected,
        Decimals.ONE);
  }
}
