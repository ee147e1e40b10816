package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;

import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The frontier as people read it.
 *
 * @param unit puts the unit of costs behind a head
 */
record AlongFrontier(Frontier frontier, UnaryOperator<String> unit, Decimals money) {
  /** In order of cost: what each adds to the one before. */
  Table<Integer> table() {
    Table<Integer> table = new Table<>(Names.none(frontier.line.names().things()));
    table.texts(
        "Option",
        place ->
            ifThen(
                isFigure(frontier.atPlace.at(place)),
                Guard.pick(Name.OPTIONS.ref(), frontier.atPlace.at(place)),
                Guard.NOTHING),
        place -> Expected.text(frontier.step(place).map(one -> one.option().name()).orElse("")));
    Cells<Integer> cost =
        shown(table, unit.apply("Cost"), money, place -> frontier.cost.at(place), CostStep::cost);
    Cells<Integer> score =
        shown(table, "Score", Decimals.ONE, place -> frontier.score.at(place), CostStep::score);
    Cells<Integer> extra =
        added(table, unit.apply("Extra cost"), money, cost, one -> one.extraCost().orElseThrow());
    Cells<Integer> points =
        added(table, "Extra points", Decimals.ONE, score, one -> one.extraPoints().orElseThrow());
    table.figures(
        unit.apply("Each point costs"),
        Decimals.MIXED,
        place ->
            ifThen(
                isFigure(points.at(place)),
                ifThen(
                    points.at(place).moreThan(0),
                    Guard.rounded(extra.at(place).over(points.at(place))),
                    Guard.NOTHING),
                Guard.NOTHING),
        place ->
            frontier
                .step(place)
                .filter(one -> one.costPerPoint().isPresent())
                .map(one -> Expected.number(one.costPerPoint()))
                .orElse(Expected.text("")));
    return table;
  }

  private Cells<Integer> shown(
      Table<Integer> table,
      String head,
      Decimals decimals,
      Function<Integer, Formula> formula,
      Function<CostStep, Double> expected) {
    return table.figures(
        head,
        decimals,
        place -> ifThen(isFigure(formula.apply(place)), formula.apply(place), Guard.NOTHING),
        place ->
            frontier
                .step(place)
                .map(one -> Expected.number(expected.apply(one)))
                .orElse(Expected.text("")));
  }

  private Cells<Integer> added(
      Table<Integer> table,
      String head,
      Decimals decimals,
      Cells<Integer> whole,
      Function<CostStep, Double> expected) {
    return table.figures(
        head,
        decimals,
        place ->
            place == 1
                ? Guard.NOTHING
                : ifThen(
                    isFigure(whole.at(place)),
                    Guard.rounded(whole.at(place).minus(whole.at(place - 1))),
                    Guard.NOTHING),
        place ->
            Optional.of(place)
                .filter(one -> one > 1)
                .flatMap(frontier::step)
                .map(one -> Expected.number(expected.apply(one)))
                .orElse(Expected.text("")));
  }
}
