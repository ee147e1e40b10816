package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What all methods start from, and where each writes its steps. */
final class Ground {
  /** Criteria x options; a method may add columns of its own beside them. */
  record Band(
      Table<Criterion> table, Body<Criterion, Option> body, Function<Criterion, Decimals> shown) {
    CellRef at(Criterion criterion, Option option) {
      return body.at(criterion, option);
    }

    RangeRef row(Criterion criterion) {
      return body.row(criterion);
    }

    RangeRef column(Option option) {
      return body.column(option);
    }

    Cells<Criterion> beside(
        String head, Function<Criterion, Formula> formula, ToDoubleFunction<Criterion> expected) {
      return table.add(
          head, Look.HEAD_FIGURE, Content.figures(shown, formula, Expected.numbers(expected)));
    }
  }

  final Book book;
  final SecondOpinions opinions;
  final List<Option> options;

  /** What methods write stands in the order in which they ask for it. */
  final Lines byOption = Lines.beside();

  final Lines conditions = Lines.beside();

  /** 1 where a method gives figures. */
  final Function<SecondOpinion, CellRef> defined;

  /** How many options are in contention. */
  final Cells<String> contenders;

  private final Map<String, Band> bands = new LinkedHashMap<>();
  private final Cells<Option> contends;

  /** Without any method. */
  Ground(Book book, Function<SecondOpinion, CellRef> defined) {
    this.book = book;
    this.defined = defined;
    opinions = book.analysis().secondOpinions();
    options = book.decision().options();
    byOption.headed("", options.stream().map(Option::name).toList());
    contends =
        line(
            "In contention (1)",
            Decimals.WHOLE,
            o -> Formulas.oneIf(isFigure(book.matrix().contending().at(o))),
            o -> Expected.oneIf(isContender(o)));
    contenders =
        conditions.figure(
            "Options in contention",
            Decimals.WHOLE,
            () -> Formulas.sum(contends.all()),
            () -> Expected.number(book.analysis().contenders().size()));
  }

  /** All that the methods wrote. */
  void addTo(Flow flow) {
    flow.section("Other methods step by step, by option", byOption).gap(1).add(conditions).gap(1);
    bands.values().forEach(band -> flow.gap(1).add(band.table()));
  }

  Cells<Option> line(
      String title,
      Decimals shown,
      Function<Option, Formula> formula,
      Function<Option, Expected> expected) {
    return byOption.figures(title, options, shown, formula, expected);
  }

  /** A line of figures of which an option has none where the method gives none, or it is out. */
  Cells<Option> line(
      String title,
      Function<Option, Formula> formula,
      Function<Option, Optional<Double>> expected) {
    return line(title, Decimals.THREE, formula, o -> Expected.number(expected.apply(o)));
  }

  /** A line of the ranks by a method's figures. */
  Cells<Option> ranks(String title, SecondOpinion method, Cells<Option> figures) {
    return line(
        title,
        Decimals.WHOLE,
        o -> Guard.whenFigure(figures.at(o), rank(method, figures.at(o), figures.keepingColumns())),
        o -> Expected.number(method.opinion().rank(o)));
  }

  private static Formula rank(SecondOpinion method, CellRef own, RangeRef among) {
    return method.bestWhenLow().isPresent()
        ? Fn.RANK.of(own, among, Constant.ONE)
        : Fn.RANK.of(own, among);
  }

  /** The band of that title, which stands where it is asked for first. */
  Band band(
      String title,
      Decimals shown,
      BiFunction<Criterion, Option, Formula> formula,
      BiFunction<Criterion, Option, Expected> expected) {
    return band(title, any -> shown, formula, expected);
  }

  private Band band(
      String title,
      Function<Criterion, Decimals> shown,
      BiFunction<Criterion, Option, Formula> formula,
      BiFunction<Criterion, Option, Expected> expected) {
    Table<Criterion> table = new Table<>(book.criterionRows()).titled(title);
    Function<Option, Content<Criterion>> content =
        o -> Content.figures(shown, k -> formula.apply(k, o), k -> expected.apply(k, o));
    return bands.computeIfAbsent(
        title, any -> new Band(table, table.across(options, Option::name, content), shown));
  }

  /** In the units of the criteria. */
  Band ratings() {
    return band(
        "Ratings of the contenders, stand-ins included",
        k -> k.isLinear() ? book.figures(k).combined() : Decimals.THREE,
        this::rating,
        (k, o) -> Expected.number(contended(k, o).map(Rating::ratingOrStandIn).orElse(0.0)));
  }

  private Formula rating(Criterion criterion, Option option) {
    CellRef value = book.matrix().value().at(criterion, option);
    Formula counts = Formulas.all(reachesAbove(option), isFigure(value));
    if (!criterion.isLinear()) {
      return Formulas.orZero(counts, value);
    }
    CellRef given = book.matrix().rating().at(criterion, option);
    CellRef worst = book.matrix().worst().at(criterion);
    Formula way = book.matrix().best().at(criterion).minus(worst);
    Formula standIn = worst.plus(value.times(way));
    return Formulas.orZero(counts, Formulas.ifThen(isFigure(given), given, standIn));
  }

  Band values() {
    return band(
        "Values of the contenders",
        Decimals.PERCENT,
        (k, o) -> onlyIf(reachesAbove(o), book.matrix().value().at(k, o)),
        (k, o) -> Expected.number(contended(k, o).map(Rating::value)));
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

  /** Whether it contends by what it reaches, which no weight moves: so nor does what asks this. */
  private Formula reachesAbove(Option option) {
    return book.matrix().missed().at(option).anchored(Anchor.ROW).is(0);
  }

  /** Of contenders, where the method gives figures. */
  Formula when(SecondOpinion method, Option option, Formula figure) {
    return onlyIf(contends(option), onlyIf(defined.apply(method).fixed().is(1), figure));
  }

  Formula several() {
    return contenders.first().moreThan(1);
  }

  /** Values are the better the higher they are. */
  Formula isMore(Criterion criterion) {
    return !criterion.isLinear()
        ? Constant.ONE.is(1)
        : book.matrix().best().at(criterion).moreThan(book.matrix().worst().at(criterion));
  }

  CellRef weight(Criterion criterion) {
    return book.matrix().weight().at(criterion);
  }

  /** A fault where figures that go from 0 to 1 do not. */
  static Check withinOne(String name, Cells<Option> figures) {
    Formula below = min(Constant.ZERO, min(figures.fixed()));
    Formula above = max(Constant.ONE, max(figures.fixed()));
    Formula outside = Guard.rounded(above.minus(1).minus(below));
    return Check.of(name + ": furthest outside of 0 to 1", outside, Constant.ZERO, 0, Decimals.TWO);
  }
}
