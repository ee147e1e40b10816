package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Demands of which one is enough, among the workings: which ratings fall short of their own. */
final class EitherOr {
  final Table<Criterion> table;
  final EitherOrCells cells;
  private final Book book;

  private EitherOr(Book book, Bands bands, List<List<Criterion>> together) {
    this.book = book;
    table = new Table<>(book.criterionRows()).titled("Demands of which one is enough");
    var word =
        table.add(
            "Under the word",
            Look.HEAD_FIGURE,
            Content.numbers(
                WHOLE, one -> place(together, one), "Of those in the column must_reach_group"));
    var behind =
        table.texts(
            "In words",
            one -> Formulas.words(Demand.behind(one)),
            one -> Expected.text(Demand.behind(one)));
    var asks =
        table.figures(
            "Demands anything (1)",
            WHOLE,
            one -> oneIf(isFigure(bands.mustReach.at(one))),
            one -> Expected.oneIf(one.mustReach().isPresent()));
    var fallsShort =
        block("Falls short of its own demand (1)", bands::fallsShortOfIts, Rating::fallsShort);
    var open =
        block("Evidence is missing and could (1)", bands::couldFallShort, Rating::mayFallShort);
    cells = new EitherOrCells(word, behind, asks, fallsShort, open, together);
  }

  /** Empty where each demand stands for itself. */
  static Optional<EitherOr> of(Book book, Bands bands) {
    List<List<Criterion>> together = EitherOrCells.together(book.decision().criteria());
    return together.isEmpty() ? Optional.empty() : Optional.of(new EitherOr(book, bands, together));
  }

  private static int place(List<List<Criterion>> together, Criterion criterion) {
    return 1
        + together.indexOf(
            together.stream()
                .filter(some -> some.contains(criterion))
                .findFirst()
                .orElse(List.of()));
  }

  private Body<Criterion, Option> block(
      String head, BiFunction<Criterion, Option, Formula> formula, Predicate<Rating> holds) {
    return table
        .over(head)
        .across(
            book.decision().options(),
            Option::name,
            WHOLE,
            formula,
            (one, option) -> Expected.oneIf(holds.test(book.analysis().ratings().at(one, option))));
  }

  /** 1 where the option falls short of all of them. */
  Formula fallsShort(Spot spot) {
    return Formulas.orZero(
        cells.fallsShort().at(spot.criterion(), spot.option()).is(1),
        oneIf(cells.allFallShort(cells.with(spot.criterion()), spot.option())));
  }

  /** 1 where evidence is missing and no other of them is reached. */
  Formula undecided(Spot spot) {
    List<Criterion> with = cells.with(spot.criterion());
    Formula not =
        EitherOrCells.sum(with, one -> cells.fallsShort().at(one, spot.option()))
            .plus(EitherOrCells.sum(with, one -> cells.open().at(one, spot.option())));
    Formula asked = EitherOrCells.sum(with, cells.asks()::at);
    return oneIf(all(cells.open().at(spot.criterion(), spot.option()).is(1), not.equalTo(asked)));
  }
}
