package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CriteriaRuns;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * By option what the criteria of each group come to that must reach something, a few lines each.
 */
final class Subtotals {
  final SubtotalCells cells;
  private final Book book;
  private final FirstBand first;
  private final Bands bands;
  private final Cells<Option> scores;
  private final Lines lines;

  private Subtotals(Book book, FirstBand first, Bands bands, Scores scores) {
    this.book = book;
    this.first = first;
    this.bands = bands;
    this.scores = scores.score;
    lines = scores.workings;
    Map<Group, SubtotalCells.Line> all = new LinkedHashMap<>();
    book.decision().policy().mustReachSubtotals().keySet().forEach(one -> all.put(one, line(one)));
    cells = new SubtotalCells(all);
  }

  /** Empty where no group must reach anything. */
  static Optional<SubtotalCells> of(Book book, FirstBand first, Bands bands, Scores scores) {
    return book.decision().policy().mustReachSubtotals().isEmpty()
        ? Optional.empty()
        : Optional.of(new Subtotals(book, first, bands, scores).cells);
  }

  private SubtotalCells.Line line(Group group) {
    CriteriaRuns runs = CriteriaRuns.of(book.decision().criteria(), group);
    Cells<String> weight =
        lines.figure(
            group.text() + ": weight of its criteria",
            PERCENT_ONE,
            () -> onlyIf(Guard.full(first.weight.all()), Fn.SUM.of(runs.of(first.weight.all()))),
            () ->
                Expected.number(
                    Sum.of(runs.criteria().stream().mapToDouble(book.analysis().weights()::of))));
    Cells<Option> score =
        of(
            group,
            "sub-total, of 100",
            option -> mean(weight, option, Fn.SUM.of(runs.of(first.contribution.column(option)))),
            Subtotal::score);
    Cells<Option> lowest =
        of(
            group,
            "missing evidence at its worst",
            option -> mean(weight, option, evidenced(runs, option)),
            Subtotal::lowest);
    Cells<Option> highest =
        of(
            group,
            "missing evidence at its best",
            option ->
                mean(
                    weight,
                    option,
                    evidenced(runs, option).plus(Guard.HUNDRED.times(open(runs, option)))),
            Subtotal::highest);
    return new SubtotalCells.Line(
        runs,
        weight,
        score,
        lowest,
        highest,
        marks(group, "below what it must reach (1)", highest, Subtotal::isBelow),
        marks(
            group,
            "at its worst below what it must reach (1)",
            lowest,
            one -> one.standing() != OptionResult.Total.ENOUGH));
  }

  private Cells<Option> of(
      Group group,
      String what,
      Function<Option, Formula> formula,
      ToDoubleFunction<Subtotal> figure) {
    return lines.figures(
        group.text() + ": " + what,
        book.decision().options(),
        ONE,
        formula,
        option ->
            Expected.number(
                subtotal(group, option)
                    .map(one -> OptionalDouble.of(figure.applyAsDouble(one)))
                    .orElse(OptionalDouble.empty())));
  }

  private Cells<Option> marks(
      Group group, String what, Cells<Option> figures, Predicate<Subtotal> holds) {
    return lines.figures(
        group.text() + ": " + what,
        book.decision().options(),
        WHOLE,
        option -> isBelow(figures.at(option), group),
        option -> Expected.oneIf(subtotal(group, option).filter(holds).isPresent()));
  }

  private Optional<Subtotal> subtotal(Group group, Option option) {
    return book.analysis().option(option).subtotals().stream()
        .filter(one -> one.group().equals(group))
        .findFirst();
  }

  private Formula isBelow(CellRef figure, Group group) {
    CellRef asked = book.weights().subtotals().orElseThrow().at(group).fixed();
    return orZero(all(isFigure(figure), isFigure(asked)), Formulas.oneIf(figure.lessThan(asked)));
  }

  private Formula mean(Cells<String> weight, Option option, Formula points) {
    CellRef all = weight.first().fixed();
    Formula some = orZero(isFigure(all), Guard.rounded(all)).moreThan(0);
    return onlyIf(all(isFigure(scores.at(option)), some), Guard.rounded(points.over(all)));
  }

  private Formula evidenced(CriteriaRuns runs, Option option) {
    RangeRef known = bands.known.column(option);
    RangeRef points = first.contribution.column(option);
    return runs.runs().stream()
        .map(run -> Fn.SUMIF.of(run.of(known), words(">0"), run.of(points)))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }

  private Formula open(CriteriaRuns runs, Option option) {
    RangeRef known = bands.known.column(option);
    RangeRef weights = first.weight.keepingColumns();
    return runs.runs().stream()
        .map(run -> Fn.SUMIF.of(run.of(known), Constant.ZERO, run.of(weights)))
        .reduce(Formula::plus)
        .orElse(Constant.ZERO);
  }
}
