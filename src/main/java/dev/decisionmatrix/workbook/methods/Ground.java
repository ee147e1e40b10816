package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What all methods start from, and where each writes its steps. */
final class Ground {
  /** A table of criteria x options, in which a method may add columns of its own. */
  record Band(Table<Criterion> table, Body<Criterion, Option> cells) {
    Cells<Criterion> beside(
        String head,
        Decimals shown,
        Function<Criterion, Formula> formula,
        ToDoubleFunction<Criterion> expected) {
      return table.figures(head, shown, formula, k -> Expected.number(expected.applyAsDouble(k)));
    }
  }

  private final Book book;
  private final Function<MethodSteps, CellRef> defined;
  private final Lines byOption = Lines.beside();
  private final Lines conditions = Lines.beside();
  private final Map<String, Band> bands = new LinkedHashMap<>();
  private final Cells<Option> contends;
  private final Cells<String> contenders;

  /**
   * Without any method.
   *
   * @param defined where the sheet says whether a method gives figures
   */
  Ground(Book book, Function<MethodSteps, CellRef> defined) {
    this.book = book;
    this.defined = defined;
    byOption.headed("", options().stream().map(Option::name).toList());
    contends =
        line(
            "In contention (1)",
            WHOLE,
            o -> oneIf(isFigure(matrix().contending().at(o))),
            o -> Expected.oneIf(isContender(o)));
    contenders =
        conditions.figure(
            "Options in contention",
            WHOLE,
            () -> sum(contends.all()),
            () -> Expected.number(book.analysis().contenders().size()));
  }

  /** All that the methods wrote, in the order in which they asked for it. */
  void addTo(Flow flow) {
    flow.section("By option", byOption).gap(1).add(conditions).gap(1);
    bands.forEach((title, band) -> flow.section(title, band.table()));
  }

  SecondOpinions opinions() {
    return book.analysis().secondOpinions();
  }

  List<Option> options() {
    return book.decision().options();
  }

  Lines byOption() {
    return byOption;
  }

  /** Single figures. */
  Lines conditions() {
    return conditions;
  }

  Cells<Option> line(
      String title,
      Decimals shown,
      Function<Option, Formula> formula,
      Function<Option, Expected> expected) {
    return byOption.figures(title, options(), shown, formula, expected);
  }

  /** A line of the figures by which a method ranks, and below it that of the ranks. */
  MethodSteps.Ranked ranked(
      MethodSteps steps, String title, Function<Option, Formula> formula, String ranked) {
    Cells<Option> figures = line(title, steps.shown, formula, steps::figure);
    Cells<Option> ranks = line(ranked, WHOLE, o -> rank(steps, figures, o), steps::rank);
    return new MethodSteps.Ranked(figures, ranks);
  }

  private static Formula rank(MethodSteps steps, Cells<Option> figures, Option option) {
    CellRef own = figures.at(option);
    RangeRef among = figures.keepingColumns();
    boolean lowIsBest = steps.method.bestWhenLow().isPresent();
    return Guard.whenFigure(
        own, lowIsBest ? Fn.RANK.of(own, among, Constant.ONE) : Fn.RANK.of(own, among));
  }

  /** The band of that title, which stands where it is asked for first. */
  Band band(
      String title,
      Decimals shown,
      BiFunction<Criterion, Option, Formula> formula,
      BiFunction<Criterion, Option, Expected> expected) {
    return bands.computeIfAbsent(
        title,
        any -> {
          Table<Criterion> table = new Table<>(book.criterionRows());
          return new Band(table, table.across(options(), Option::name, shown, formula, expected));
        });
  }

  /** "-" for an option that does not contend. */
  static BiFunction<Criterion, Option, Expected> orNone(
      BiFunction<Criterion, Option, Optional<Double>> expected) {
    return (k, o) -> Expected.number(expected.apply(k, o));
  }

  /** 0 for an option that does not contend. */
  static BiFunction<Criterion, Option, Expected> orNought(
      BiFunction<Criterion, Option, Optional<Double>> expected) {
    return (k, o) -> Expected.number(expected.apply(k, o).orElse(0.0));
  }

  /** In the units of the criteria. */
  Band ratings() {
    return band(
        "Ratings of the contenders, stand-ins included",
        TWO,
        this::rating,
        orNought((k, o) -> contended(k, o).map(Rating::ratingOrStandIn)));
  }

  private Formula rating(Criterion criterion, Option option) {
    CellRef given = matrix().rating().at(criterion, option);
    CellRef worst = matrix().worst().at(criterion);
    Formula way = matrix().best().at(criterion).minus(worst);
    Formula standIn = worst.plus(matrix().value().at(criterion, option).times(way));
    return orZero(contendsAbove(option), ifThen(isFigure(given), given, standIn));
  }

  Band values() {
    return band(
        "Values of the contenders",
        PERCENT,
        (k, o) -> onlyIf(contendsAbove(o), matrix().value().at(k, o)),
        orNone((k, o) -> contended(k, o).map(Rating::value)));
  }

  private Optional<Rating> contended(Criterion criterion, Option option) {
    return Optional.of(book.analysis().ratings().at(criterion, option))
        .filter(rating -> isContender(option));
  }

  boolean isContender(Option option) {
    return book.analysis().contenders().contains(option);
  }

  Formula contends(Option option) {
    return contends.at(option).is(1);
  }

  /** Asked from within a band. */
  Formula contendsAbove(Option option) {
    return contends.at(option).anchored(Anchor.ROW).is(1);
  }

  /** Of contenders, where the method gives figures. */
  Formula when(MethodSteps steps, Option option, Formula figure) {
    return onlyIf(contends(option), onlyIf(defined(steps).fixed().is(1), figure));
  }

  /** 1 where the method gives figures. */
  CellRef defined(MethodSteps steps) {
    return defined.apply(steps);
  }

  /** How many there are. */
  CellRef contenders() {
    return contenders.first();
  }

  Formula several() {
    return contenders().moreThan(1);
  }

  Formula isMore(Criterion criterion) {
    return matrix().best().at(criterion).moreThan(matrix().worst().at(criterion));
  }

  CellRef weight(Criterion criterion) {
    return matrix().weight().at(criterion);
  }

  MatrixCells matrix() {
    return book.matrix();
  }
}
