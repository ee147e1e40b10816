package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores against costs, an option a point, joined along the frontier. A chart cannot leave out what
 * has no figure, so such a point lies on the cheapest of the frontier, and places of the frontier
 * that nobody takes on the last.
 */
final class CostChart {
  private static final int ROWS = 22;

  /** Of a point that lies on another as it has no place of its own. */
  private static final String NOWHERE = " ";

  final Table<Option> points;
  final Table<Integer> line;
  private final Book book;
  private final Costs costs;
  private final Frontier frontier;
  private final Cells<Option> total;
  private final Cells<Option> pointCost;
  private final Cells<Option> pointScore;
  private final Cells<Option> pointName;
  private final PointNames sides;
  private final Cells<Integer> lineCost;
  private final Cells<Integer> lineScore;

  CostChart(Book book, Cells<Option> total, Frontier frontier) {
    this.book = book;
    this.total = total;
    this.frontier = frontier;
    costs = book.analysis().costs();
    line = new Table<>(Names.of(frontier.line.names().things(), "Chart: place", String::valueOf));
    lineCost =
        line.figures(
            "Frontier",
            Costs.shown(book.analysis()).with(""),
            place -> drawn(place, frontier.cost, lineCost()),
            place -> Expected.number(isDrawn(place).map(CostStep::cost).orElse(0.0)));
    lineScore =
        line.figures(
            "Its scores",
            Decimals.ONE,
            place -> drawn(place, frontier.score, lineScore()),
            place -> Expected.number(isDrawn(place).map(CostStep::score).orElse(0.0)));
    points = new Table<>(Names.of(book.decision().options(), "Chart: option", Option::name));
    pointCost =
        points.figures(
            "Cost",
            Decimals.AS_TYPED,
            option -> ifThen(isKnown(option), total.at(option), lineCost.first().fixed()),
            option -> Expected.number(isPoint(option).map(one -> one[0]).orElse(0.0)));
    sides =
        new PointNames(
            book.decision().options(),
            this::isPlace,
            costs.frontier().stream()
                .map(step -> new double[] {step.cost(), step.score()})
                .toList());
    pointName =
        points.texts(
            "Its name",
            option -> ifThen(isKnown(option), words(sides.name(option)), words(NOWHERE)),
            option -> Expected.text(isPlace(option).isPresent() ? sides.name(option) : NOWHERE));
    pointScore =
        points.figures(
            "Score",
            Decimals.ONE,
            option -> ifThen(isKnown(option), score(option), lineScore.first().fixed()),
            option -> Expected.number(isPoint(option).map(one -> one[1]).orElse(0.0)));
  }

  private Cells<Integer> lineCost() {
    return lineCost;
  }

  private Cells<Integer> lineScore() {
    return lineScore;
  }

  private Formula score(Option option) {
    return book.matrix().score().at(option);
  }

  private Formula isKnown(Option option) {
    return Formulas.all(isFigure(total.at(option)), isFigure(score(option)));
  }

  /** Cost and score of an option whose cost is known. */
  private Optional<double[]> isPlace(Option option) {
    Costed one = costs.of(option);
    return one.cost().isPresent()
        ? Optional.of(new double[] {one.cost().getAsDouble(), one.score()})
        : Optional.empty();
  }

  private Optional<double[]> isPoint(Option option) {
    return isPlace(option)
        .or(() -> frontier.step(1).map(step -> new double[] {step.cost(), step.score()}));
  }

  private Formula drawn(int place, Cells<Integer> figures, Cells<Integer> own) {
    Formula before = place == 1 ? Formulas.number(0) : own.at(place - 1);
    return ifThen(isFigure(figures.at(place)), figures.at(place), before);
  }

  private Optional<CostStep> isDrawn(int place) {
    return costs.frontier().isEmpty()
        ? Optional.empty()
        : Optional.of(costs.frontier().get(Math.min(place, costs.frontier().size()) - 1));
  }

  Part part(int columns, String unit) {
    return new ChartRoom(ROWS, columns, room -> chart(room, unit));
  }

  private ChartPlan chart(RangeRef room, String unit) {
    List<ChartPlan.Series> series = new ArrayList<>();
    CellRef title = lineCost.head();
    series.add(
        new ChartPlan.Series(
            title, lineCost.all(), lineScore.all(), new ChartPlan.Paint.Of(Hue.OTHER)));
    for (Option option : book.decision().options()) {
      CellRef cost = pointCost.at(option);
      CellRef score = pointScore.at(option);
      series.add(
          new ChartPlan.Series(
              pointName.at(option),
              cost.to(cost),
              score.to(score),
              new ChartPlan.Paint.Named(sides.of(option))));
    }
    return ChartPlan.of(ChartPlan.Kind.SCATTER, "Scores against costs")
        .titled(
            "Scores against costs; the line is the frontier",
            "A point for each option, with its name: to the right what it costs, upwards its score;"
                + " the line joins those of the frontier. The same figures stand in the tables"
                + " above and below.")
        .axes(unit, "Score of 100", Decimals.WHOLE)
        .from(0)
        .upTo(100)
        .looking(ChartLook.usual().legend(ChartLook.Legend.NONE))
        .drawn(series, room);
  }
}
