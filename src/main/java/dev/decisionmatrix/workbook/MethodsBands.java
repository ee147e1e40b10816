package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SecondOpinions;
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
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.MethodsPlaces.Band;
import dev.decisionmatrix.workbook.MethodsPlaces.Line;
import java.util.Optional;

/** The workings of the other methods, criterion by criterion; contenders only. */
final class MethodsBands {
  /** Stands where a rating that counts is not above 0, so that no product exists. */
  static final String NOT_POSITIVE = "not above 0";

  private final Analysis analysis;
  private final MatrixPlaces matrix;
  private final MethodsPlaces places;
  private final SecondOpinions opinions;

  MethodsBands(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.matrix = layout.matrix();
    this.places = layout.methods();
    this.opinions = analysis.secondOpinions();
  }

  void addTo(SheetPlan.Builder sheet) {
    addHeads(
        sheet, Band.RATING, "Ratings of the contenders, stand-ins included", "Root of squares");
    addHeads(sheet, Band.LOGARITHM, "Weighted product: weight times logarithm", "");
    addHeads(sheet, Band.WEIGHTED, "TOPSIS: weight times rating by root of squares", "Best");
    addHeads(sheet, Band.TO_IDEAL, "TOPSIS: from the best", "");
    addHeads(sheet, Band.TO_ANTI_IDEAL, "TOPSIS: from the worst", "");
    addHeads(sheet, Band.VALUE, "Values of the contenders", "Highest");
    addHeads(sheet, Band.LOSS, "VIKOR: weight times share of the way from the highest value", "");
    addHeads(sheet, Band.COMPARED, "Values as they are compared, to nine decimals", "");
    addHeads(
        sheet,
        Band.BALANCE,
        "PROMETHEE II: options that it is ahead of, less those ahead of it",
        "");
    addBeside(sheet, Band.WEIGHTED, "Worst");
    addBeside(sheet, Band.VALUE, "Lowest");
    for (Criterion criterion : places.criteria()) {
      addEnds(sheet, criterion);
      for (Option option : places.options()) {
        addProduct(sheet, criterion, option);
        addTopsis(sheet, criterion, option);
        addValues(sheet, criterion, option);
      }
    }
  }

  private void addHeads(SheetPlan.Builder sheet, Band band, String title, String beside) {
    int head = places.head(band);
    sheet
        .add(new Label(Tab.METHODS.at(head - 1, CriterionRows.GROUP_COLUMN), title, Look.SECTION))
        .addAll(CriterionRows.of(analysis.decision(), Tab.METHODS, head));
    for (Option option : places.options()) {
      CellRef first = places.block(band).at(places.criteria().get(0), option);
      sheet.add(new Label(Tab.METHODS.at(head, first.column()), option.name(), Look.HEAD_FIGURE));
    }
    if (!beside.isEmpty()) {
      sheet.add(new Label(Tab.METHODS.at(head, places.besideColumn()), beside, Look.HEAD_FIGURE));
    }
  }

  private void addBeside(SheetPlan.Builder sheet, Band band, String text) {
    sheet.add(
        new Label(
            Tab.METHODS.at(places.head(band), places.besideColumn() + 1), text, Look.HEAD_FIGURE));
  }

  private void addEnds(SheetPlan.Builder sheet, Criterion criterion) {
    RangeRef ratings = places.block(Band.RATING).row(criterion);
    RangeRef weighted = places.block(Band.WEIGHTED).row(criterion);
    RangeRef values = places.block(Band.VALUE).row(criterion);
    Formula isMore = isMore(criterion);
    CellRef best = places.beside(Band.WEIGHTED, criterion);
    CellRef highest = places.beside(Band.VALUE, criterion);
    sheet
        .add(
            new Live(
                places.beside(Band.RATING, criterion),
                Fn.SQRT.of(sumProduct(ratings, ratings)),
                opinions.topsis().norm(criterion),
                Decimals.TWO))
        .add(
            new Live(
                best,
                ifThen(isMore, Fn.MAX.of(weighted), Fn.MIN.of(weighted)),
                opinions.topsis().ideal(criterion),
                Decimals.THREE))
        .add(
            new Live(
                best.right(1),
                ifThen(isMore, Fn.MIN.of(weighted), Fn.MAX.of(weighted)),
                opinions.topsis().antiIdeal(criterion),
                Decimals.THREE))
        .add(new Live(highest, Fn.MAX.of(values), opinions.vikor().highest(criterion), Decimals.PERCENT))
        .add(
            new Live(
                highest.right(1), Fn.MIN.of(values), opinions.vikor().lowest(criterion), Decimals.PERCENT));
  }

  private void addProduct(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    CellRef rating = places.block(Band.RATING).at(criterion, option);
    CellRef given = matrix.at(Block.RATING, criterion, option);
    CellRef worst = matrix.at(ScaleEnd.WORST, criterion);
    Formula way = matrix.at(ScaleEnd.BEST, criterion).minus(worst);
    Formula standIn = worst.plus(matrix.at(Block.VALUE, criterion, option).times(way));
    CellRef weight = matrix.at(Middle.WEIGHT, criterion);
    Formula power =
        ifThen(isMore(criterion), weight, Constant.ZERO.minus(weight)).times(Fn.LN.of(rating));
    Formula logarithm =
        ifThen(
            weight.moreThan(Constant.ZERO),
            ifThen(rating.moreThan(Constant.ZERO), power, words(NOT_POSITIVE)),
            Constant.ZERO);
    Optional<Double> expected = opinions.weightedProduct().logarithm(criterion, option);
    sheet
        .add(
            new Live(
                rating,
                ifThen(contends(option), ifThen(isFigure(given), given, standIn), Constant.ZERO),
                isContender(option) ? analysis.ratings().at(criterion, option).ratingOrStandIn() : 0,
                Decimals.TWO))
        .add(
            new Live(
                places.block(Band.LOGARITHM).at(criterion, option),
                ifThen(contends(option), logarithm, Constant.ZERO),
                !isContender(option)
                    ? Expected.number(0)
                    : expected.isPresent()
                        ? Expected.number(expected.get())
                        : Expected.text(NOT_POSITIVE),
                Decimals.THREE));
  }

  private void addTopsis(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    CellRef weighted = places.block(Band.WEIGHTED).at(criterion, option);
    CellRef norm = places.beside(Band.RATING, criterion).anchored(Anchor.COLUMN);
    CellRef best = places.beside(Band.WEIGHTED, criterion).anchored(Anchor.COLUMN);
    Formula part =
        matrix
            .at(Middle.WEIGHT, criterion)
            .times(places.block(Band.RATING).at(criterion, option))
            .over(norm);
    double own = opinions.topsis().weighted(criterion, option).orElse(0.0);
    sheet
        .add(
            new Live(
                weighted,
                onlyIf(contends(option), ifThen(norm.moreThan(Constant.ZERO), part, Constant.ZERO)),
                contended(option, own),
                Decimals.THREE))
        .add(apart(Band.TO_IDEAL, criterion, option, best, opinions.topsis().ideal(criterion) - own))
        .add(
            apart(
                Band.TO_ANTI_IDEAL,
                criterion,
                option,
                best.right(1),
                opinions.topsis().antiIdeal(criterion) - own));
  }

  private Live apart(Band band, Criterion criterion, Option option, CellRef end, double expected) {
    CellRef weighted = places.block(Band.WEIGHTED).at(criterion, option);
    return new Live(
        places.block(band).at(criterion, option),
        ifThen(isFigure(weighted), end.minus(weighted), Constant.ZERO),
        isContender(option) ? expected : 0,
        Decimals.THREE);
  }

  private void addValues(SheetPlan.Builder sheet, Criterion criterion, Option option) {
    CellRef value = places.block(Band.VALUE).at(criterion, option);
    CellRef highest = places.beside(Band.VALUE, criterion).anchored(Anchor.COLUMN);
    Formula range = highest.minus(highest.right(1));
    Formula loss = matrix.at(Middle.WEIGHT, criterion).times(highest.minus(value)).over(range);
    CellRef compared = places.block(Band.COMPARED).at(criterion, option);
    RangeRef row = places.block(Band.COMPARED).row(criterion).anchored(Anchor.COLUMN);
    Formula balance = Fn.RANK.of(compared, row, Constant.ONE).minus(Fn.RANK.of(compared, row));
    double own = analysis.ratings().at(criterion, option).value();
    sheet
        .add(
            new Live(
                value,
                onlyIf(contends(option), matrix.at(Block.VALUE, criterion, option)),
                contended(option, own),
                Decimals.PERCENT))
        .add(
            new Live(
                places.block(Band.LOSS).at(criterion, option),
                ifThen(
                    isFigure(value),
                    ifThen(Guard.rounded(range).moreThan(Constant.ZERO), loss, Constant.ZERO),
                    Constant.ZERO),
                opinions.vikor().loss(criterion, option).orElse(0.0),
                Decimals.THREE))
        .add(
            new Live(
                compared,
                Guard.whenFigure(value, Guard.rounded(value)),
                contended(option, opinions.promethee2().compared(criterion, option).orElse(0.0)),
                Decimals.PERCENT))
        .add(
            new Live(
                places.block(Band.BALANCE).at(criterion, option),
                ifThen(isFigure(compared), balance, Constant.ZERO),
                opinions.promethee2().balance(criterion, option).orElse(0.0),
                Decimals.WHOLE));
  }

  private Formula contends(Option option) {
    return places.at(Line.CONTENDS, option).anchored(Anchor.ROW).equalTo(Constant.ONE);
  }

  private Formula isMore(Criterion criterion) {
    return matrix.at(ScaleEnd.BEST, criterion).moreThan(matrix.at(ScaleEnd.WORST, criterion));
  }

  private boolean isContender(Option option) {
    return analysis.contenders().contains(option);
  }

  private Expected contended(Option option, double figure) {
    return isContender(option) ? Expected.number(figure) : Expected.text(Expected.NONE);
  }
}
