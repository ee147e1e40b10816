package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.THREE;
import static dev.decisionmatrix.display.Decimals.TWO;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Topsis;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** TOPSIS: distances to the best and to the worst ratings found, each weighted and normed. */
final class TopsisSteps extends MethodSteps {
  private final Ground ground;
  private final Body<Criterion, Option> weighted;
  private final Cells<Option> toBest;
  private final Cells<Option> toWorst;
  private final Cells<Option> both;
  private final Ranked ranked;

  TopsisSteps(Ground ground) {
    super(ground.opinions().topsis(), "TOPSIS: closeness", THREE);
    this.ground = ground;
    Topsis topsis = ground.opinions().topsis();
    Ground.Band ratings = ground.ratings();
    Cells<Criterion> norms =
        ratings.beside("Root of squares", TWO, k -> root(ratings.cells().row(k)), topsis::norm);
    Ground.Band band =
        ground.band(
            "TOPSIS: weight times rating by root of squares",
            THREE,
            (k, o) -> weighted(k, o, ratings.cells().at(k, o), norms.at(k)),
            Ground.orNone(topsis::weighted));
    weighted = band.cells();
    Cells<Criterion> best =
        band.beside("Best", THREE, k -> end(k, Fn.MAX, Fn.MIN), topsis::ideal);
    Cells<Criterion> worst =
        band.beside("Worst", THREE, k -> end(k, Fn.MIN, Fn.MAX), topsis::antiIdeal);
    toBest = distance("best", best, topsis::fromIdeal, topsis::toIdeal);
    toWorst = distance("worst", worst, topsis::fromAntiIdeal, topsis::toAntiIdeal);
    both =
        ground.line(
            "TOPSIS: both distances",
            THREE,
            o -> Guard.whenFigure(toBest.at(o), Guard.rounded(both(o))),
            o -> Expected.number(topsis.apart(o).map(Rounding::rounded)));
    ranked =
        ground.ranked(
            this,
            head,
            o -> ground.when(this, o, Guard.rounded(toWorst.at(o).over(both(o)))),
            "Rank by TOPSIS");
  }

  private Formula weighted(Criterion criterion, Option option, CellRef rating, CellRef root) {
    CellRef norm = root.anchored(Anchor.COLUMN);
    Formula part = ground.weight(criterion).times(rating).over(norm);
    return onlyIf(ground.contendsAbove(option), orZero(norm.moreThan(0), part));
  }

  private Formula end(Criterion criterion, Fn more, Fn less) {
    RangeRef row = weighted.row(criterion);
    return ifThen(ground.isMore(criterion), more.of(row), less.of(row));
  }

  /** How far options are from an end: by criterion in a band, altogether in a line. */
  private Cells<Option> distance(
      String name,
      Cells<Criterion> end,
      BiFunction<Criterion, Option, Optional<Double>> apart,
      Function<Option, Optional<Double>> altogether) {
    Ground.Band band =
        ground.band(
            "TOPSIS: from the " + name,
            THREE,
            (k, o) -> apart(end.at(k).anchored(Anchor.COLUMN), weighted.at(k, o)),
            Ground.orNought(apart));
    return ground.line(
        "TOPSIS: distance to the " + name,
        THREE,
        o -> onlyIf(ground.contends(o), root(band.cells().column(o))),
        o -> Expected.number(altogether.apply(o)));
  }

  private static Formula apart(CellRef end, CellRef weighted) {
    return orZero(isFigure(weighted), end.minus(weighted));
  }

  /** Of the sum of squares. */
  private static Formula root(RangeRef range) {
    return Fn.SQRT.of(sumProduct(range, range));
  }

  private Formula both(Option option) {
    return toBest.at(option).plus(toWorst.at(option));
  }

  @Override
  Ranked ranked() {
    return ranked;
  }

  @Override
  Formula isDefined() {
    return all(ground.several(), countIf(both.all(), Constant.ZERO).is(0));
  }

  @Override
  Formula whyNot() {
    return ifThen(ground.contenders().atMost(1), words(Topsis.TOO_FEW), words(Topsis.ALIKE));
  }

  @Override
  List<Check> checks() {
    return List.of(withinOne("Closeness of TOPSIS"));
  }
}
