package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Samples;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The weights that are tried, and what each sample makes of the options: a row for each sample, two
 * models of the weights side by side. Above the samples stand the figures that all of them refer
 * to, on the right the numbers drawn, a column for each sample.
 */
final class WeightsTried {
  private final Book book;
  private final Analysis analysis;
  private final Table<Integer> table;
  private final Samples drawn;
  private final Cells<Integer> titles;
  final Model weightsOff;
  final Model anyWeights;
  private final Cells<String> offBy;
  private final Part part;

  WeightsTried(Book book) {
    this.book = book;
    analysis = book.analysis();
    Robustness robustness = analysis.robustness();
    drawn = robustness.drawn();
    table = new Table<>(Names.none(IntStream.range(0, robustness.samples()).boxed().toList()));
    titles = table.feetOnly();
    Drawn.Rows rows = new Drawn.Rows(drawn, table, titles);
    List<Option> options = book.decision().options();
    weightsOff =
        new Model(
            "Each weight off by a part of the most",
            rows,
            new Drawn.Kind(
                drawn::noiseOfPoints, (start, sum) -> start.plus(most().times(sum)), Formulas::sum),
            robustness.aroundScores(),
            options,
            option -> all(reaches(option), isFigure(most())),
            option -> all(contends(option), isFigure(most())));
    table.gap();
    anyWeights =
        new Model(
            "Any weights: parts of their sum",
            rows,
            new Drawn.Kind(drawn::portionsOfPoints, (start, sum) -> sum, Fn.AVERAGE::of),
            robustness.anyScores(),
            options,
            this::reaches,
            this::contends);
    offBy =
        above("The most that a weight is off")
            .figure(
                weightsOff.standings.column(),
                PERCENT_ONE,
                this::share,
                () -> Expected.number(analysis.scenario().offBy() / 100));
    addStart();
    drawn.inTurn().forEach(this::addPoints);
    IntStream.range(0, drawn.turns() - 1).forEach(this::addAgain);
    table.top("");
    Stack numbersDrawn = new Stack().add(weightsOff.numbers).gap(1).add(anyWeights.numbers);
    part = new Side().add(0, table).add(1, numbersDrawn);
  }

  /** Below a title that says what is drawn. */
  void addTo(Flow workings) {
    workings
        .section("Samples: what if the weights were not what they are?")
        .note(
            drawn.points()
                + " points of Sobol's sequence for each of two models, whose numbers the criteria"
                + " take in turn. Only they are constants, scrambled at random by the seed "
                + analysis.robustness().seed()
                + "; all else follows by formula.")
        .add(part);
  }

  private Foot above(String title) {
    Foot row = table.top("");
    row.below(titles, Content.labels(any -> title));
    return row;
  }

  private void addStart() {
    Map<String, Foot> rows = new LinkedHashMap<>();
    Function<String, Foot> row = title -> rows.computeIfAbsent(title, this::above);
    int criteria = drawn.inTurn().size();
    weightsOff.standings.start(row, this::contributions);
    anyWeights.standings.start(row, option -> values(option) / criteria);
  }

  /** Contributions where weights are off; 100 x value for any weights. */
  private void addPoints(Criterion criterion) {
    Foot row = above(criterion.name() + ": contribution; 100 x value");
    weightsOff.standings.add(
        row,
        new Standings.OfOption(
            option -> book.matrix().contribution().at(criterion, option),
            option -> analysis.contribution(criterion, option)));
    anyWeights.standings.add(
        row,
        new Standings.OfOption(
            option -> percentage(criterion, option), option -> value(criterion, option)));
  }

  /** Once more below the last, for samples in which the criteria are some places on. */
  private void addAgain(int place) {
    Foot row = above(drawn.inTurn().get(place).name() + ", once more");
    weightsOff.standings.repeat(row, place);
    anyWeights.standings.repeat(row, place);
  }

  private double contributions(Option option) {
    return sumOf(criterion -> analysis.contribution(criterion, option));
  }

  private double values(Option option) {
    return sumOf(criterion -> value(criterion, option));
  }

  private double value(Criterion criterion, Option option) {
    return 100 * analysis.ratings().at(criterion, option).value();
  }

  private double sumOf(ToDoubleFunction<Criterion> figure) {
    return Sum.of(book.decision().criteria().stream().mapToDouble(figure));
  }

  private Formula reaches(Option option) {
    return book.matrix().missed().at(option).is(0);
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
        all(isFigure(Name.OFF_BY.ref()), isFigure(book.matrix().weightSum().first())),
        onlyIf(all(percent.atLeast(0), percent.atMost(100)), percent.over(Guard.HUNDRED)));
  }

  private CellRef most() {
    return offBy.first().fixed();
  }
}
