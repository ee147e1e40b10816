package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.WeightedProduct;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;

/** The weighted product, added up as logarithms. */
final class ProductSteps {
  /** Stands where a rating that counts is not above 0, so that no product exists. */
  private static final String NOT_POSITIVE = "not above 0";

  private final Ground ground;
  private final WeightedProduct product;
  private final Ground.Band logarithms;
  private final Cells<Option> products;

  ProductSteps(Ground ground) {
    this.ground = ground;
    product = ground.opinions.weightedProduct();
    Ground.Band ratings = ground.ratings();
    logarithms =
        ground.band(
            "Weighted product: weight times logarithm",
            Decimals.THREE,
            (k, o) -> logarithm(k, o, ratings.at(k, o)),
            this::logarithm);
    products = ground.line("Weighted product", this::product, product.opinion()::figure);
  }

  MethodSteps steps() {
    Cells<Option> shares =
        ground.line(
            "Weighted product, as a share of the highest",
            Decimals.PERCENT_ONE,
            this::share,
            o -> Expected.number(product.share(o)));
    return new MethodSteps(
        product,
        "product",
        "Weighted product, share of the best",
        shares,
        ground.ranks("Rank by weighted product", product, shares),
        this::isDefined,
        this::whyNot,
        Optional.empty(),
        List::of);
  }

  private Formula logarithm(Criterion criterion, Option option, CellRef rating) {
    CellRef weight = ground.weight(criterion);
    Formula power = ifThen(ground.isMore(criterion), weight, Formulas.less(0, weight));
    Formula told = ifThen(rating.moreThan(0), power.times(Fn.LN.of(rating)), words(NOT_POSITIVE));
    return orZero(ground.contendsAbove(option), orZero(weight.moreThan(0), told));
  }

  private Expected logarithm(Criterion criterion, Option option) {
    return product
        .logarithm(criterion, option)
        .map(Expected::number)
        .orElse(ground.isContender(option) ? Expected.text(NOT_POSITIVE) : Expected.number(0));
  }

  private Formula product(Option option) {
    return ground.when(product, option, orNone(Fn.EXP.of(Formulas.sum(logarithms.column(option)))));
  }

  private Formula share(Option option) {
    Formula share = products.at(option).over(Formulas.max(products.keepingColumns()));
    return Guard.whenFigure(products.at(option), orNone(Guard.rounded(share)));
  }

  private Formula isDefined() {
    Formula missing = Formulas.countIf(logarithms.body().all(), words(NOT_POSITIVE));
    return Formulas.all(ground.contenders.first().moreThan(0), missing.is(0));
  }

  private Formula whyNot() {
    Formula none = ground.contenders.first().is(0);
    return ifThen(none, words(WeightedProduct.NO_OPTION), words(WeightedProduct.NOT_POSITIVE));
  }
}
