package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.THREE;

import dev.decisionmatrix.analysis.Topsis;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** TOPSIS: distances to the best and to the worst ratings found, each weighted and normed. */
final class TopsisSteps {
  private static final String CLOSENESS = "TOPSIS: closeness";

  private final Ground ground;
  private final Topsis topsis;
  private final Ground.Band weighted;
  private final Cells<Option> toBest;
  private final Cells<Option> toWorst;
  private final Cells<Option> both;

  TopsisSteps(Ground ground) {
    this.ground = ground;
    topsis = ground.opinions.topsis();
    Ground.Band ratings = ground.ratings();
    Cells<Criterion> norms =
        ratings.beside("Root of squares", k -> root(ratings.row(k)), topsis::norm);
    weighted =
        ground.band(
            "TOPSIS: weight times rating by root of squares",
            THREE,
            (k, o) -> weighted(k, o, ratings.at(k, o), norms.beside(k)),
            (k, o) -> Expected.number(topsis.weighted(k, o)));
    Cells<Criterion> best = weighted.beside("Best", k -> end(k, Fn.MAX, Fn.MIN), topsis::ideal);
    Cells<Criterion> worst =
        weighted.beside("Worst", k -> end(k, Fn.MIN, Fn.MAX), topsis::antiIdeal);
    toBest = distance("best", best, topsis::fromIdeal, topsis::toIdeal);
    toWorst = distance("worst", worst, topsis::fromAntiIdeal, topsis::toAntiIdeal);
    both = ground.line("TOPSIS: both distances", this::bothRounded, topsis::apart);
  }

  MethodSteps steps() {
    Cells<Option> closeness = ground.line(CLOSENESS, this::closeness, topsis.opinion()::compared);
    return new MethodSteps(
        topsis,
        topsis.name(),
        CLOSENESS,
        closeness,
        ground.ranks("Rank by TOPSIS", topsis, closeness),
        () -> Formulas.all(ground.several(), Formulas.countIf(both.all(), Constant.ZERO).is(0)),
        () ->
            ifThen(ground.contenders.first().atMost(1), words(Topsis.TOO_FEW), words(Topsis.ALIKE)),
        Optional.empty(),
        () -> List.of(Ground.withinOne("Closeness of TOPSIS", closeness)));
  }

  private Formula weighted(Criterion criterion, Option option, CellRef rating, CellRef norm) {
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
            (k, o) -> apart(end.beside(k), weighted.at(k, o)),
            (k, o) -> Expected.number(apart.apply(k, o).orElse(0.0)));
    return ground.line(
        "TOPSIS: distance to the " + name,
        o -> onlyIf(ground.contends(o), root(band.column(o))),
        altogether);
  }

  private static Formula apart(CellRef end, CellRef weighted) {
    return orZero(Formulas.isFigure(weighted), end.minus(weighted));
  }

  /** Of the sum of squares. */
  private static Formula root(RangeRef range) {
    return Fn.SQRT.of(Formulas.sumProduct(range, range));
  }

  private Formula both(Option option) {
    return toBest.at(option).plus(toWorst.at(option));
  }

  private Formula bothRounded(Option option) {
    return Guard.whenFigure(toBest.at(option), Guard.rounded(both(option)));
  }

  private Formula closeness(Option option) {
    return ground.when(topsis, option, Guard.rounded(toWorst.at(option).over(both(option))));
  }
}
