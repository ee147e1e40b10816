package dev.decisionmatrix.workbook;

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
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Demands of which one is enough, among the workings: what each criterion, or each cost, demands by
 * itself.
 */
public final class OwnDemands {
  public final Table<Criterion> table;

  /** By which demands belong together, counted from 1; 0 where one stands for itself. */
  final Cells<Criterion> word;

  /** What a sentence says behind the demand. */
  final Cells<Criterion> behind;

  /** 1 where anything is demanded. */
  final Cells<Criterion> asks;

  /** 1 where the rating does not reach what its own criterion demands. */
  final Body<Criterion, Option> fallsShort;

  /** 1 where evidence is missing that could fall short of it. */
  final Body<Criterion, Option> open;

  private final Book book;

  /**
   * Of some criteria, given what they demand.
   *
   * @param isShort whether an option falls short of it by itself
   * @param couldBeShort whether evidence is missing that could
   */
  public OwnDemands(
      Book book,
      Names<Criterion> rows,
      Cells<Criterion> mustReach,
      BiFunction<Criterion, Option, Formula> isShort,
      BiFunction<Criterion, Option, Formula> couldBeShort) {
    this.book = book;
    table = new Table<>(rows).titled("Demands of which one is enough");
    word =
        table.add(
            "Under the word",
            Look.HEAD_FIGURE,
            Content.numbers(
                WHOLE,
                one -> EitherOrCells.word(book.decision(), one),
                "Of those in the column must_reach_group"));
    behind =
        table.texts(
            "In words",
            one -> Formulas.words(Demand.behind(one)),
            one -> Expected.text(Demand.behind(one)));
    asks =
        table.figures(
            "Demands anything (1)",
            WHOLE,
            one -> oneIf(isFigure(mustReach.at(one))),
            one -> Expected.oneIf(one.mustReach().isPresent()));
    fallsShort = block("Falls short of its own demand (1)", isShort, Rating::fallsShort);
    open = block("Evidence is missing and could (1)", couldBeShort, Rating::mayFallShort);
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
}
