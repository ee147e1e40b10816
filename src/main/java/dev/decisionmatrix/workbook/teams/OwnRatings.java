package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ByRaterCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Steps on the sheet Workings: values by each rater's own ratings. Where it gave none, or another
 * rating is tried, those of all stand in.
 */
final class OwnRatings {
  private final Book book;
  private final Map<Rater, Body<Criterion, Option>> values = new LinkedHashMap<>();

  OwnRatings(Book book) {
    this.book = book;
    for (Rater rater : book.decision().raters()) {
      Table<Criterion> table =
          new Table<>(Names.of(book.decision().criteria(), "", Criterion::name).after(1));
      values.put(
          rater,
          table.across(
              book.decision().options(),
              Option::name,
              Decimals.PERCENT,
              (criterion, option) -> value(new Spot(criterion, option), rater),
              (criterion, option) -> isValue(criterion, option, rater)));
      book.workings().section("Values by the own ratings of " + rater.name(), table);
    }
  }

  private Expected isValue(Criterion criterion, Option option, Rater rater) {
    return Expected.number(book.analysis().rater(rater).ratings().at(criterion, option).value());
  }

  private Formula value(Spot spot, Rater rater) {
    CellRef ofAll = book.matrix().value().at(spot.criterion(), spot.option());
    Optional<ByRaterCells> cells =
        book.byRater(spot).filter(some -> some.heard().rates(spot, Optional.of(rater)));
    if (cells.isEmpty()) {
      return ofAll;
    }
    CellRef says = cells.get().says().at(spot, Optional.of(rater));
    CellRef tried = book.whatIf().tried().at(spot.criterion(), spot.option());
    CellRef worst = book.matrix().worst().at(spot.criterion());
    CellRef best = book.matrix().best().at(spot.criterion());
    Formula own =
        spot.criterion().isLinear()
            ? says.minus(worst).over(best.minus(worst))
            : book.values().value(spot.criterion(), says);
    return Guard.whenFigure(ofAll, ifThen(all(isFigure(says), not(isFigure(tried))), own, ofAll));
  }

  /** Points of 100; none while an input cannot be used, be it a weight of others. */
  Formula score(RangeRef weights, RangeRef values) {
    RangeRef fixed = values.fixed();
    return onlyIf(
        all(book.changes().usable(), Guard.full(weights), Guard.full(fixed)),
        Guard.rounded(Guard.HUNDRED.times(sumProduct(weights, fixed))));
  }

  /** Of an option, by the ratings of all. */
  RangeRef ofAll(Option option) {
    return book.matrix().value().of(option).all();
  }

  /** Of an option, by the rater's own ratings, criterion by criterion. */
  RangeRef of(Rater rater, Option option) {
    return Objects.requireNonNull(values.get(rater)).column(option);
  }

  /** The same by those of a team, or of all where it does not rate. */
  RangeRef of(Team team, Option option) {
    Body<Criterion, Option> own = values.get(new Rater(team.id(), team.name()));
    return own == null ? ofAll(option) : own.column(option);
  }
}
