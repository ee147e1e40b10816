package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.workbook.Guard.whenFigure;
import static dev.decisionmatrix.workbook.Guard.whenPositive;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Overtake;
import dev.decisionmatrix.analysis.RatingChange;
import dev.decisionmatrix.analysis.Rivalry;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Transfer;
import dev.decisionmatrix.analysis.WeightFlip;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of the sheet, which refers to the others through it. */
abstract class Area {
  /** Columns that a name takes. */
  static final int NAME = 2;

  /** A figure of an option that is behind the leader, on a criterion. */
  interface Way {
    OptionalDouble of(Rivalry rival, Criterion criterion);
  }

  /** Where a weight goes from the one in use. */
  enum End {
    BELOW,
    ABOVE;

    static final List<End> BOTH = List.of(values());

    <T> T of(T below, T above) {
      return this == BELOW ? below : above;
    }
  }

  final SensitivitySheet sheet;
  final Book book;
  final Analysis analysis;
  final List<Criterion> criteria;
  final List<Option> options;

  Area(SensitivitySheet sheet) {
    this.sheet = sheet;
    book = sheet.book;
    analysis = book.analysis();
    criteria = book.decision().criteria();
    options = book.decision().options();
  }

  final MatrixCells matrix() {
    return book.matrix();
  }

  final Optional<Option> leader() {
    return analysis.ranking().leader();
  }

  /** The cell that says which option leads. */
  final CellRef leaderPlace() {
    return sheet.steps.leader.first().fixed();
  }

  /** What the leader has in a row of options. */
  final Formula ofLeader(RangeRef row) {
    return whenFigure(leaderPlace(), Guard.pick(row, leaderPlace()));
  }

  /** What stands at a place of a column, counted from 1. */
  static Formula item(Formula column, Formula place) {
    return itemOf(column, place, Constant.ONE);
  }

  /** The name of the criterion at a place. */
  static Formula criterion(CellRef place) {
    return whenFigure(place, item(Name.CRITERIA.ref(), place));
  }

  static Formula least(Formula... cells) {
    return whenPositive(count(cells), min(cells));
  }

  static Formula leastPlace(RangeRef cells) {
    return whenPositive(count(cells), place(min(cells), cells));
  }

  static Formula rounded(Formula figure) {
    return Guard.rounded(figure);
  }

  static Formula rounded(Formula figure, int digits) {
    return Formulas.rounded(figure, digits);
  }

  static Expected rounded(double figure) {
    return Expected.number(Rounding.rounded(figure));
  }

  static Expected rounded(OptionalDouble figure) {
    return figure.isPresent() ? rounded(figure.getAsDouble()) : Expected.none();
  }

  static Expected name(Criterion criterion) {
    return Expected.text(criterion.name());
  }

  final Expected placeOf(Criterion criterion) {
    return Expected.number(criteria.indexOf(criterion) + 1);
  }

  final WeightStability stability(Criterion criterion) {
    return analysis.stability().weight(criterion);
  }

  /** How an option stands to the leader; empty where there is none. */
  final Optional<Rivalry> rival(Option option) {
    return Rivalry.of(analysis, option);
  }

  final OptionalDouble of(Option option, Criterion criterion, Way way) {
    return rival(option).map(rival -> way.of(rival, criterion)).orElse(OptionalDouble.empty());
  }

  /** Only of options that contend. */
  static Way contending(Way way) {
    return (rival, k) -> rival.contends() ? way.of(rival, k) : OptionalDouble.empty();
  }

  final Function<Option, Expected> rival(Function<Rivalry, Expected> told) {
    return option -> rival(option).map(told).orElse(Expected.none());
  }

  /** The least over all criteria. */
  final Function<Option, Expected> least(Way way) {
    return option ->
        leastOn(option, way).map(k -> rounded(of(option, k, way))).orElse(Expected.none());
  }

  /** The place of the first criterion on which it is the least. */
  final Function<Option, Expected> leastPlace(Way way) {
    return option -> leastOn(option, way).map(this::placeOf).orElse(Expected.none());
  }

  private Optional<Criterion> leastOn(Option option, Way way) {
    return criteria.stream()
        .filter(k -> of(option, k, way).isPresent())
        .min(Comparator.comparing(k -> Rounding.rounded(of(option, k, way).orElseThrow())));
  }

  /** Whether it contends for the lead. */
  final Formula contends(Option option) {
    return sheet.takes.contends.at(option).fixed().is(1);
  }

  /** What is told of the least change of one weight. */
  final Function<Option, Expected> flip(Function<WeightFlip, Expected> told) {
    return leastChange(Overtake::weight, told);
  }

  /** Of the least move of weight. */
  final Function<Option, Expected> move(Function<Transfer, Expected> told) {
    return leastChange(Overtake::transfer, told);
  }

  /** Of the least change of one rating. */
  final Function<Option, Expected> change(Function<RatingChange, Expected> told) {
    return leastChange(Overtake::rating, told);
  }

  private <T> Function<Option, Expected> leastChange(
      Function<Overtake, Optional<T>> way, Function<T, Expected> told) {
    return option ->
        analysis.stability().overtake(option).flatMap(way).map(told).orElse(Expected.none());
  }

  /** Blocks of criteria x options, three beside one another and then further down. */
  final class Bands {
    private static final int IN_BAND = 3;

    private final List<Table<Criterion>> bands = new ArrayList<>();
    private Table<Criterion> last = new Table<>(book.criterionRows());
    private int blocks;

    /** A further block below its title. */
    Body<Criterion, Option> add(
        String title,
        Decimals shown,
        BiFunction<Criterion, Option, Formula> formula,
        BiFunction<Criterion, Option, Expected> expected) {
      if (blocks % IN_BAND == 0) {
        last = new Table<>(book.criterionRows());
        bands.add(last);
      } else {
        last.gap();
      }
      blocks++;
      return last.over(title).across(options, Option::name, shown, formula, expected);
    }

    /** One whose figures are those of the analysis. */
    Body<Criterion, Option> exact(
        String title, Decimals shown, BiFunction<Criterion, Option, Formula> formula, Way way) {
      return add(title, shown, formula, (k, o) -> Expected.number(of(o, k, way)));
    }

    /** One whose figures are rounded. */
    Body<Criterion, Option> rounded(
        String title, Decimals shown, BiFunction<Criterion, Option, Formula> formula, Way way) {
      return add(title, shown, formula, (k, o) -> Area.rounded(of(o, k, way)));
    }

    void addTo(Flow flow) {
      bands.forEach(band -> flow.gap(2).add(band));
    }
  }
}
