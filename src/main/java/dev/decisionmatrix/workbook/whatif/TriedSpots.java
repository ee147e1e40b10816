package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.orNone;

import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;

/** By cell of the matrix the rating that what is in use tries of it; "-" where none is. */
final class TriedSpots {
  final Table<Criterion> table;
  final Body<Criterion, Option> tried;
  private final Book book;
  private final ListedSpots listed;
  private final TriedLines lines;

  TriedSpots(Book book, ListedSpots listed, TriedLines lines) {
    this.book = book;
    this.listed = listed;
    this.lines = lines;
    table = new Table<>(book.criterionRows()).titled("Ratings tried in what is in use");
    tried = table.across(book.decision().options(), Option::name, this::content);
  }

  private Content<Criterion> content(Option option) {
    return Content.figures(
        criterion -> book.figures(criterion).combined(),
        criterion -> tried(criterion, option),
        criterion -> Expected.number(book.analysis().scenario().tried(criterion, option)));
  }

  private Formula tried(Criterion criterion, Option option) {
    Option firstOption = book.decision().options().get(0);
    Criterion firstCriterion = book.decision().criteria().get(0);
    Formula across =
        Fn.COLUMNS.of(Guard.upTo(tried.at(criterion, firstOption), tried.at(criterion, option)));
    Formula down =
        Fn.ROWS.of(Guard.upTo(tried.at(firstCriterion, option), tried.at(criterion, option)));
    return orNone(
        Fn.AVERAGEIFS.of(
            lines.inUse.fixed(), listed.option.fixed(), across, listed.criterion.fixed(), down));
  }
}
