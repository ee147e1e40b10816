package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The random numbers, and what each sample makes of the options: a row for each sample, two models
 * of the weights side by side. Above the samples stand the figures that all of them refer to.
 */
final class SamplesSheet {
  private final Book book;
  private final Analysis analysis;
  private final Table<Integer> table;
  private final Cells<Integer> number;
  final Model weightsOff;
  final Model anyWeights;
  private final Cells<String> offBy;
  private final Cells<Criterion> weights;
  private final Cells<String> weightSum;
  private final Flow flow;

  SamplesSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    Robustness robustness = analysis.robustness();
    table = new Table<>(Names.none(IntStream.range(0, robustness.samples()).boxed().toList()));
    Content<Integer> numbers =
        Content.numbers(WHOLE, sample -> sample + 1, "The number of the sample");
    number = table.add("Sample", Look.HEAD, numbers).wide(34);
    weightsOff =
        new Model(
            "Each weight off by a part of the most",
            book,
            table,
            new Model.Kind(
                robustness.aroundScores(),
                robustness.drawn()::noise,
                this::totalWhenOff,
                (start, sum) -> start.plus(most().times(sum))));
    table.gap();
    anyWeights =
        new Model(
            "Any weights: parts of their sum",
            book,
            table,
            new Model.Kind(
                robustness.anyScores(),
                robustness.drawn()::portions,
                this::totalOfAny,
                (start, sum) -> sum));
    offBy =
        above("The most that a weight is off")
            .figure(
                weightsOff.drawn.of(book.decision().criteria().get(0)),
                PERCENT_ONE,
                this::share,
                () -> Expected.number(analysis.scenario().offBy() / 100));
    Foot inUse = above("Weight in use");
    weights =
        inUse.figures(
            weightsOff.drawn,
            PERCENT_ONE,
            criterion -> book.matrix().weight().at(criterion),
            Expected.numbers(analysis.weights()::of));
    weightSum =
        inUse
            .figure(
                weightsOff.total,
                PERCENT_ONE,
                () -> book.matrix().weightSum().first(),
                () -> Expected.number(1))
            .looking(Look.TOTAL);
    book.decision().options().forEach(this::addPoints);
    table.top("");
    flow =
        book.flow(
                Tab.SAMPLES,
                SheetPlan.Kind.DETAIL,
                "Samples",
                "What if the weights were not what they are? "
                    + robustness.samples()
                    + " draws for each of two models. Only the random numbers are constants, drawn"
                    + " once from the seed "
                    + robustness.seed()
                    + "; all else follows by formula.")
            .add(table);
  }

  private Foot above(String title) {
    Foot row = table.top("");
    row.below(number, Content.labels(any -> title));
    return row;
  }

  /** Contributions where weights are off; 100 x value for any weights. */
  private void addPoints(Option option) {
    Foot row = above(option.name() + ": contribution; 100 x value");
    ToDoubleFunction<Criterion> contribution =
        criterion -> analysis.contribution(criterion, option);
    weightsOff.add(
        option,
        row,
        Content.figures(
            ONE,
            criterion -> book.matrix().contribution().at(criterion, option),
            Expected.numbers(contribution)),
        Content.figure(
            ONE,
            () -> onlyIf(all(contends(option), isFigure(most())), sum(weightsOff.points(option))),
            () -> ifContending(option, sumOf(contribution))));
    ToDoubleFunction<Criterion> value =
        criterion -> 100 * analysis.ratings().at(criterion, option).value();
    anyWeights.add(
        option,
        row,
        Content.figures(ONE, criterion -> percentage(criterion, option), Expected.numbers(value)),
        Content.figure(
            ONE,
            () -> onlyIf(contends(option), Fn.AVERAGE.of(anyWeights.points(option))),
            () -> ifContending(option, sumOf(value) / book.decision().criteria().size())));
  }

  private Expected ifContending(Option option, double figure) {
    return analysis.option(option).knockedOut() ? Expected.none() : Expected.number(figure);
  }

  private double sumOf(ToDoubleFunction<Criterion> figure) {
    return Sum.of(book.decision().criteria().stream().mapToDouble(figure));
  }

  private Formula contends(Option option) {
    return isFigure(book.matrix().contending().at(option));
  }

  private Formula percentage(Criterion criterion, Option option) {
    CellRef value = book.matrix().value().at(criterion, option);
    return Guard.whenFigure(value, Formulas.times(100, value));
  }

  /** None where the weights cannot be used: nothing is sampled then. */
  private Formula share() {
    Formula percent = Guard.read(Name.OFF_BY.ref());
    return onlyIf(
        all(isFigure(Name.OFF_BY.ref()), isFigure(weightSum.first())),
        onlyIf(all(percent.atLeast(0), percent.atMost(100)), percent.over(Guard.HUNDRED)));
  }

  private CellRef most() {
    return offBy.first().fixed();
  }

  private Formula totalWhenOff(int sample) {
    Formula off = Formulas.sumProduct(weightsOff.drawn.row(sample), weights.keepingRows());
    return Guard.whenFigure(most(), weightSum.first().fixed().plus(most().times(off)));
  }

  private Formula totalOfAny(int sample) {
    return sum(anyWeights.drawn.row(sample));
  }

  SheetPlan plan() {
    CellRef head = number.head();
    return flow.plan(
        sheet ->
            sheet
                .width(anyWeights.drawn.first().column() - 1, Widths.GAP)
                .freeze(head.below(1).right(1))
                .repeatRows(head.row(), head.row()));
  }
}
