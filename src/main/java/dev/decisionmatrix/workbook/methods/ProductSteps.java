package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.WeightedProduct;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;

/** The weighted product, added up as logarithms. */
final class ProductSteps extends MethodSteps {
  /** Stands where a rating that counts is not above 0, so that no product exists. */
  private static final String NOT_POSITIVE = "not above 0";

  private final Ground ground;
  private final WeightedProduct product;
  private final Body<Criterion, Option> logarithms;
  private final Cells<Option> products;
  private final Ranked ranked;

  ProductSteps(Ground ground) {
    super(
        ground.opinions().weightedProduct(), "Weighted product, share of the best", PERCENT_ONE);
    this.ground = ground;
    product = ground.opinions().weightedProduct();
    Body<Criterion, Option> ratings = ground.ratings().cells();
    String title = "Weighted product: weight times logarithm";
    logarithms =
        ground
            .band(title, THREE, (k, o) -> logarithm(k, o, ratings.at(k, o)), this::logarithm)
            .cells();
    products =
        ground.line(
            "Weighted product",
            THREE,
            o -> ground.when(this, o, orNone(Fn.EXP.of(sum(logarithms.column(o))))),
            o -> Expected.number(opinion.figure(o)));
    ranked =
        ground.ranked(
            this,
            "Weighted product, as a share of the highest",
            this::share,
            "Rank by weighted product");
  }

  private Formula logarithm(Criterion criterion, Option option, CellRef rating) {
    CellRef weight = ground.weight(criterion);
    Formula power = ifThen(ground.isMore(criterion), weight, less(0, weight));
    Formula told = ifThen(rating.moreThan(0), power.times(Fn.LN.of(rating)), words(NOT_POSITIVE));
    return orZero(ground.contendsAbove(option), orZero(weight.moreThan(0), told));
  }

  private Expected logarithm(Criterion criterion, Option option) {
    return product
        .logarithm(criterion, option)
        .map(Expected::number)
        .orElse(
            ground.isContender(option) ? Expected.text(NOT_POSITIVE) : Expected.number(0));
  }

  private Formula share(Option option) {
    Formula share = products.at(option).over(max(products.keepingColumns()));
    return Guard.whenFigure(products.at(option), orNone(Guard.rounded(share)));
  }

  @Override
  String called() {
    return "product";
  }

  @Override
  Expected figure(Option option) {
    return Expected.number(product.share(option).map(Rounding::rounded));
  }

  @Override
  Ranked ranked() {
    return ranked;
  }

  @Override
  Formula isDefined() {
    Formula missing = countIf(logarithms.all(), words(NOT_POSITIVE));
    return all(ground.contenders().moreThan(0), missing.is(0));
  }

  @Override
  Formula whyNot() {
    return ifThen(
        ground.contenders().is(0),
        words(WeightedProduct.NO_OPTION),
        words(WeightedProduct.NOT_POSITIVE));
  }
}
