package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Those that no other dominates in order of cost, which of them a mix of two beats, and what is
 * left as the frontier; among the workings.
 */
final class Frontier {
  final Table<Integer> table;
  final Cells<Integer> mixed;
  final Cells<Integer> soFar;
  final Table<Integer> line;
  final Cells<Integer> atPlace;
  final Cells<Integer> cost;
  final Cells<Integer> score;
  private final Book book;
  private final Costs costs;
  private final Cells<Option> total;
  private final CostSteps steps;
  private final List<Integer> places;
  private final Cells<Integer> option;
  private final Cells<Integer> candidateCost;
  private final Cells<Integer> candidateScore;
  private final Body<Integer, Integer> perPoint;

  Frontier(Book book, Cells<Option> total, CostSteps steps) {
    this.book = book;
    this.total = total;
    this.steps = steps;
    costs = book.analysis().costs();
    places = IntStream.rangeClosed(1, book.decision().options().size()).boxed().toList();
    table = new Table<>(Names.of(places, "Place by cost", String::valueOf));
    option =
        table.figures(
            "Option",
            Decimals.WHOLE,
            place -> orNone(place(Formulas.number(place), steps.position.fixed())),
            place -> Expected.number(candidate(place).map(this::numberOf)));
    candidateCost =
        table.figures(
            "Cost",
            Decimals.AS_TYPED,
            place -> cost(option.at(place)),
            place -> Expected.number(candidate(place).map(one -> one.cost().orElseThrow())));
    candidateScore =
        table.figures(
            "Score",
            Decimals.ONE,
            place -> score(option.at(place)),
            place -> Expected.number(candidate(place).map(Costed::score)));
    table.over("Cost for each point, from the row to the column");
    perPoint =
        table.across(places, String::valueOf, Decimals.MIXED, this::perPoint, this::isPerPoint);
    mixed =
        table.figures(
            "A mix of two beats it (1)",
            Decimals.WHOLE,
            this::mixed,
            place -> Expected.oneIf(candidate(place).filter(this::isMixed).isPresent()));
    soFar =
        table.figures(
            "On the frontier so far",
            Decimals.WHOLE,
            this::soFar,
            place -> Expected.number((double) isSoFar(place)));
    line = new Table<>(Names.of(places, "Place on the frontier", String::valueOf));
    atPlace =
        line.figures(
            "Option",
            Decimals.WHOLE,
            place ->
                orNone(
                    itemOf(
                        option.fixed(),
                        place(Formulas.number(place), soFar.fixed()),
                        Constant.ONE)),
            place -> Expected.number(step(place).map(one -> numberOf(one.option()))));
    cost =
        line.figures(
            "Cost",
            Decimals.AS_TYPED,
            place -> cost(atPlace.at(place)),
            place -> Expected.number(step(place).map(CostStep::cost)));
    score =
        line.figures(
            "Score",
            Decimals.ONE,
            place -> score(atPlace.at(place)),
            place -> Expected.number(step(place).map(CostStep::score)));
  }

  Optional<CostStep> step(int place) {
    return place <= costs.frontier().size()
        ? Optional.of(costs.frontier().get(place - 1))
        : Optional.empty();
  }

  private Optional<Costed> candidate(int place) {
    return place <= costs.candidates().size()
        ? Optional.of(costs.candidates().get(place - 1))
        : Optional.empty();
  }

  private int numberOf(Costed one) {
    return numberOf(one.option());
  }

  private int numberOf(Option one) {
    return book.decision().options().indexOf(one) + 1;
  }

  private boolean isMixed(Costed one) {
    return costs.of(one.option()).kind() == Costed.Kind.MIX;
  }

  private Formula cost(CellRef option) {
    return Guard.whenFigure(option, itemOf(total.fixed(), option, Constant.ONE));
  }

  private Formula score(CellRef option) {
    return Guard.whenFigure(option, Guard.pick(book.matrix().score().fixed(), option));
  }

  /** Below the diagonal nothing: both ways cost the same. */
  private Formula perPoint(int from, int to) {
    if (from >= to) {
      return Guard.NOTHING;
    }
    Formula points = candidateScore.at(to).minus(candidateScore.at(from));
    Formula dearer = candidateCost.at(to).minus(candidateCost.at(from));
    return ifThen(
        isFigure(option.at(to)),
        ifThen(points.moreThan(0), Guard.rounded(dearer.over(points)), Guard.NOTHING),
        Guard.NOTHING);
  }

  private Expected isPerPoint(int from, int to) {
    Optional<Costed> first = candidate(from);
    Optional<Costed> then = candidate(to);
    return from < to
            && first.isPresent()
            && then.isPresent()
            && then.get().score() > first.get().score()
        ? Expected.number(Costs.perPoint(first.get(), then.get()))
        : Expected.text("");
  }

  private Formula mixed(int at) {
    Formula to = perPoint.column(at);
    Formula from = perPoint.row(at);
    return ifThen(
        all(count(to).moreThan(0), count(from).moreThan(0)),
        oneIf(max(to).moreThan(min(from))),
        Constant.ZERO);
  }

  private Formula soFar(int at) {
    Formula own = oneIf(all(isFigure(option.at(at)), mixed.at(at).is(0)));
    return at == 1 ? own : sum(soFar.at(at - 1), own);
  }

  private long isSoFar(int at) {
    return costs.candidates().stream().limit(at).filter(one -> !isMixed(one)).count();
  }

  /** Where an option stands on the frontier. */
  Formula of(Option one) {
    Formula position = steps.position.at(one);
    return onlyIf(
        isFigure(position),
        onlyIf(
            itemOf(mixed.fixed(), position, Constant.ONE).is(0),
            itemOf(soFar.fixed(), position, Constant.ONE)));
  }

  /** Whether a mix of two beats it. */
  Formula isBehindMix(Option one) {
    Formula position = steps.position.at(one);
    return ifThen(
        isFigure(position),
        itemOf(mixed.fixed(), position, Constant.ONE).is(1),
        Constant.ZERO.is(1));
  }
}
